"""A file inside the file: the build's record as a part of custom XML, which Word keeps."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator

from briefgen.bulk import Bulk, digest, held, portions
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


def evidence_parts(attachment: Attachment, number: int = 1) -> dict[str, bytes | Bulk]:
    """The parts that hold ``attachment`` as the package's custom XML of that number."""
    hashed = digest(attachment.data).upper()
    guid = "-".join((hashed[:8], hashed[8:12], hashed[12:16], hashed[16:20], hashed[20:32]))
    item, properties = f"item{number}.xml", f"itemProps{number}.xml"
    made = {
        properties: f'<ds:datastoreItem xmlns:ds="{_PROPERTIES}" ds:itemID="{{{guid}}}">'
        f'<ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>',
        f"_rels/{item}.rels": "<Relationships"
        ' xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{_TO_PROPERTIES}" Target="{properties}"/></Relationships>',
    }
    parts = {name: f"{_HEAD}{xml}".encode() for name, xml in made.items()}
    content = {item: held(_item(attachment)), **parts}
    return {f"customXml/{name}": xml for name, xml in content.items()}


def _item(attachment: Attachment) -> Iterator[bytes]:
    name, kind = in_attribute(attachment.name), in_attribute(attachment.media_type)
    start = f'{_HEAD}<attachment xmlns="{NAMESPACE}" name="{name}" type="{kind}"'.encode()
    if all(map(_is_text, portions(attachment.data))):
        yield start + b"><![CDATA["
        yield from _unclosed(portions(attachment.data))
        yield b"]]>"
    else:
        yield start + b' encoding="base64">'
        yield b64encode(b"".join(portions(attachment.data)))
    yield b"</attachment>"


def _unclosed(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """``pieces`` without what would end them."""
    behind = b""
    for piece in pieces:
        # Of these three one piece may hold the beginning and the next the end.
        whole = (behind + piece).replace(b"]]>", b"]]]]><![CDATA[>")
        behind = whole[-2:]
        yield whole[:-2]
    yield behind


def _is_text(data: bytes) -> bool:
    """True where a parser of XML would give all of ``data`` back: it makes "\n" of "\r"."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return False
    return "\r" not in text and is_allowed(text)
