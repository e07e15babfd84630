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
        properties: f'<ds:datastoreItem xmlns:ds="{_PROPERTIES}" ds:itemID="{{{guid}}}">'
        f'<ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>',
        f"_rels/{item}.rels": "<Relationships"
        ' xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{_TO_PROPERTIES}" Target="{properties}"/></Relationships>',
    }
    parts = {name: f"{_HEAD}{xml}".encode() for name, xml in made.items()}
    return {f"customXml/{name}": xml for name, xml in ({item: _item(attachment)} | parts).items()}


def _item(attachment: Attachment) -> bytes:
    name, kind = in_attribute(attachment.name), in_attribute(attachment.media_type)
    start = f'{_HEAD}<attachment xmlns="{NAMESPACE}" name="{name}" type="{kind}"'.encode()
    if not _is_text(attachment.data):
        content = b' encoding="base64">%b' % b64encode(attachment.data)
    else:
        content = b"><![CDATA[%b]]>" % attachment.data.replace(b"]]>", b"]]]]><![CDATA[>")
    return b"%b%b</attachment>" % (start, content)


def _is_text(data: bytes) -> bool:
    """True where a parser of XML would give all of ``data`` back: it makes "\n" of "\r"."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return False
    return "\r" not in text and is_allowed(text)
