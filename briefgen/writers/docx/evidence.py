"""A file inside the file: the build's record as a part of custom XML, which Word keeps."""

from __future__ import annotations

import hashlib
from base64 import b64encode

from briefgen.writers.docx.element import in_attribute
from briefgen.writers.written import Attachment
from briefgen.xmltext import is_allowed

NAMESPACE = "urn:briefgen:attachment"
"""Of the part's one element, ``attachment``, by which other programs find it."""
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_TO_PROPERTIES = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps"
)


def evidence_parts(attachment: Attachment, number: int = 1) -> dict[str, bytes]:
    """The parts that hold ``attachment`` as the package's custom XML of that number."""
    digest = hashlib.sha256(attachment.data).hexdigest().upper()
    guid = "-".join((digest[:8], digest[8:12], digest[12:16], digest[16:20], digest[20:32]))
    item, properties = f"item{number}.xml", f"itemProps{number}.xml"
    made = {
        item: _item(attachment),
        properties: f'<ds:datastoreItem xmlns:ds="{_PROPERTIES}" ds:itemID="{{{guid}}}">'
        f'<ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>',
        f"_rels/{item}.rels": "<Relationships"
        ' xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{_TO_PROPERTIES}" Target="{properties}"/></Relationships>',
    }
    return {f"customXml/{name}": f"{_HEAD}{xml}".encode() for name, xml in made.items()}


def _item(attachment: Attachment) -> str:
    name, kind = in_attribute(attachment.name), in_attribute(attachment.media_type)
    start = f'<attachment xmlns="{NAMESPACE}" name="{name}" type="{kind}"'
    text = _as_text(attachment.data)
    if text is None:
        return f'{start} encoding="base64">{b64encode(attachment.data).decode()}</attachment>'
    content = text.replace("]]>", "]]]]><![CDATA[>")
    return f"{start}><![CDATA[{content}]]></attachment>"


def _as_text(data: bytes) -> str | None:
    """``data`` as text, if a parser of XML would give all of it back: it makes "\n" of "\r"."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return None
    return text if "\r" not in text and is_allowed(text) else None
