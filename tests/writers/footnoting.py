"""A footnote put into a brief, as an editor does with Word."""

from __future__ import annotations

from briefgen.writers.docx.package import pack
from tests.writers.docx_reading import W, parts

NOTE = "Seen by the desk."
_WORD = "wordprocessingml"
_NOTES = (
    f'<w:footnotes xmlns:w="{W[1:-1]}">'
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r>'
    '</w:p></w:footnote><w:footnote w:id="1"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>'
    '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
    f'<w:r><w:t xml:space="preserve"> {NOTE}</w:t></w:r></w:p></w:footnote></w:footnotes>'
)


def footnoted(data: bytes) -> bytes:
    """The brief with a footnote to its first heading, as Word writes one."""
    held = parts(data)

    def insert(part: str, before: str, what: str) -> None:
        text = held[part].decode()
        held[part] = text.replace(before, what + before, 1).encode()

    mark = (
        '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="1"/>'
    )
    insert("word/document.xml", "</w:p>", f"{mark}</w:r>")
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    link = f'<Relationship Id="notes" Type="{kind}" Target="footnotes.xml"/>'
    insert("word/_rels/document.xml.rels", "</Relationships>", link)
    type_ = f"application/vnd.openxmlformats-officedocument.{_WORD}.footnotes+xml"
    override = f'<Override PartName="/word/footnotes.xml" ContentType="{type_}"/>'
    insert("[Content_Types].xml", "</Types>", override)
    return pack(held | {"word/footnotes.xml": _NOTES.encode()})
