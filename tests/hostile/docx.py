"""Word files made to break a reader, or broken by the offices that made them.

``CASES`` has a function a file that makes its bytes, and what must come of it: a piece of the
error's line, or "" for a source.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from typing import NamedTuple

from tests.readers.docx.making import (
    HEAD,
    NUMBERING,
    SPACES,
    STYLES,
    archive,
    box,
    core,
    field,
    item,
    notes,
    p,
    parts,
    r,
    relationships,
    row,
    table,
    word,
)

SAID = "The scheme cut waiting times by a third in its first year, the review found."
BODY = p(SAID) + p("Costs rose, and nobody has said why that was so.")
MAIN = "word/document.xml"
RELATIONS = "word/_rels/document.xml.rels"


class Case(NamedTuple):
    """One hostile file."""

    make: Callable[[], bytes]
    refused: str = ""
    """What its one line of error says; "" where it is read."""
    warned: str = ""
    """What one of its warnings says; "" where nothing need be said."""


def changed(body: str = BODY, **entries: str | bytes | None) -> bytes:
    """A sound file with some entries in place of its own, or (None) without them."""
    names = {"main": MAIN, "relations": RELATIONS, "root": "_rels/.rels"}
    found: dict[str, str | bytes] = dict(parts(body))
    for key, data in entries.items():
        name = names.get(key, f"word/{key}.xml")
        found.pop(name, None)
        if data is not None:
            found[name] = data
    return archive(found)


def main(xml: str, encoding: str = "utf-8") -> bytes:
    """A file whose main part is ``xml`` from its first character on."""
    return changed(main=xml.encode(encoding))


def document(body: str) -> str:
    return f"<w:document {SPACES}><w:body>{body}</w:body></w:document>"


def zipped(name: str = MAIN, method: int = zipfile.ZIP_DEFLATED, **flags: int) -> bytes:
    """A sound file, one entry of which is packed by ``method``."""
    found = io.BytesIO()
    with zipfile.ZipFile(found, "w", zipfile.ZIP_DEFLATED) as file:
        for entry, text in parts(BODY).items():
            file.writestr(entry, text, method if entry == name else None)
    return found.getvalue()


def flagged(bit: int) -> bytes:
    """A sound file whose entries have a bit of their flags set."""
    data = bytearray(word(BODY))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = data.find(mark)
        while start >= 0:
            data[start + at] |= bit
            start = data.find(mark, start + 4)
    return bytes(data)


def wrong_checksum() -> bytes:
    data = bytearray(word(BODY))
    at = data.find(b"PK\x01\x02")
    while at >= 0:
        data[at + 16] ^= 0xFF
        at = data.find(b"PK\x01\x02", at + 4)
    return bytes(data)


def overlapping() -> bytes:
    """Many names for the same compressed bytes."""
    data = bytearray(word(BODY))
    found = zipfile.ZipFile(io.BytesIO(bytes(data)))
    first = found.getinfo(MAIN).header_offset
    at = data.find(b"PK\x01\x02")
    while at >= 0:
        struct.pack_into("<I", data, at + 42, first)
        at = data.find(b"PK\x01\x02", at + 4)
    return bytes(data)


def wrong_size() -> bytes:
    """The directory says that the main part is one byte long."""
    data = bytearray(word(BODY))
    at = data.find(b"PK\x01\x02")
    while at >= 0:
        struct.pack_into("<I", data, at + 24, 1)
        at = data.find(b"PK\x01\x02", at + 4)
    return bytes(data)


def many_entries() -> bytes:
    found: dict[str, str | bytes] = dict(parts(BODY))
    return archive(found | {f"word/media/{n}.png": b"" for n in range(10_001)})


def bomb() -> bytes:
    """A part of 160 MB of spaces in 160 kB."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    block, packed = b" " * (1 << 20), []
    for _ in range(160):
        packed.append(packer.compress(block))
    packed.append(packer.flush())
    data, size = b"".join(packed), 160 << 20
    name = MAIN.encode()
    local = struct.pack(
        "<4s5H3I2H", b"PK\x03\x04", 20, 0, 8, 0, 33, 0, len(data), size, len(name), 0
    )
    entry = struct.pack(
        "<4s6H3I5H2I",
        b"PK\x01\x02",
        20,
        20,
        0,
        8,
        0,
        33,
        0,
        len(data),
        size,
        len(name),
        0,
        0,
        0,
        0,
        0,
        0,
    )
    head = local + name + data
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 1, 1, len(entry) + len(name), len(head), 0)
    return head + entry + name + end


def zip64() -> bytes:
    found = io.BytesIO()
    with zipfile.ZipFile(found, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in parts(BODY).items():
            with file.open(name, "w", force_zip64=True) as entry:
                entry.write(text.encode())
    return found.getvalue()


def twice() -> bytes:
    found = io.BytesIO(word(BODY))
    with zipfile.ZipFile(found, "a") as file:
        file._didModify = True  # type: ignore[attr-defined]
        entry = zipfile.ZipInfo("word/Document.xml")
        file.writestr(entry, parts(p("Another text that is quite different."))[MAIN])
    return found.getvalue()


def laughs() -> str:
    entities = '<!ENTITY a "ha">' + "".join(
        f'<!ENTITY {two} "{f"&{one};" * 10}">'
        for one, two in zip("abcdefghi", "bcdefghij", strict=True)
    )
    return f"<!DOCTYPE w [{entities}]>" + document(p("<w:r><w:t>&j;</w:t></w:r>"))


EXTERNAL = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'


def linked(target: str, mode: str = "") -> bytes:
    """A file whose main part lies where ``target`` leads."""
    rels = relationships({"r1": ("officeDocument", target)})
    return changed(root=rels.replace("/></Rel", f' TargetMode="{mode}"/></Rel') if mode else rels)


def styles(inner: str) -> bytes:
    return word(p(SAID, "A") + BODY, styles=inner)


def cyclic_styles() -> str:
    return STYLES + "".join(
        f'<w:style w:type="paragraph" w:styleId="{a}"><w:name w:val="{a}"/><w:basedOn w:val="{b}"/>'
        "</w:style>"
        for a, b in ("AB", "BC", "CA")
    )


def endless_styles() -> str:
    return STYLES + "".join(
        f'<w:style w:type="paragraph" w:styleId="{"A" if n == 0 else n}"><w:name w:val="s{n}"/>'
        f'<w:basedOn w:val="{n + 1}"/></w:style>'
        for n in range(20_000)
    )


def cyclic_numbering() -> bytes:
    style = '<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/>'
    style += '<w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:style>'
    pattern = '<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="L"/></w:abstractNum>'
    use = '<w:num w:numId="9"><w:abstractNumId w:val="9"/></w:num>'
    body = BODY + item("One.", 9) + item("Two.", 9, 99999)
    return word(body, styles=STYLES + style, numbering=NUMBERING + pattern + use)


def nested(depth: int, before: str, after: str, inner: str = p("Deep inside.")) -> str:
    return before * depth + inner + after * depth


CELL = ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")
CONTROL = ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>")
BEGIN = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
NOTE_MARK = '<w:r><w:footnoteReference w:id="1"/></w:r>'
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)

CASES: dict[str, Case] = {
    # The archive.
    "only its first bytes": Case(lambda: b"PK\x03\x04word/", "damaged"),
    "cut in the middle": Case(lambda: word(BODY)[: len(word(BODY)) // 2], "damaged"),
    "cut at the end": Case(lambda: word(BODY)[:-10], "damaged"),
    "its beginning lost": Case(lambda: b"PK\x03\x04" + word(BODY)[300:], "damaged"),
    "junk behind it": Case(lambda: word(BODY) + b"junk" * 9),
    "wrong checksums": Case(wrong_checksum, "damaged"),
    "wrong sizes": Case(wrong_size, "damaged"),
    "every name for the same bytes": Case(overlapping, "damaged"),
    "encrypted entries": Case(lambda: flagged(1), "needs a password"),
    "ten thousand parts": Case(many_entries, "more than 10,000 parts"),
    "far more than it weighs": Case(bomb, "unpacks to more than 100 MB"),
    "packed with bzip2": Case(lambda: zipped(method=zipfile.ZIP_BZIP2), "does not use"),
    "packed with lzma": Case(lambda: zipped(method=zipfile.ZIP_LZMA), "does not use"),
    "not packed": Case(lambda: zipped(method=zipfile.ZIP_STORED)),
    "zip64": Case(zip64),
    "two main parts": Case(twice, warned="two parts called"),
    "names that lead out": Case(
        lambda: archive({**parts(BODY), "../../etc/passwd": "x", "/etc/shadow": "y"})
    ),
    "backslashes for slashes": Case(
        lambda: archive({n.replace("/", "\\"): t for n, t in parts(BODY).items()} | {"word/": ""})
    ),
    "no entries": Case(lambda: archive({"word/": ""}), "no main part"),
    "another archive inside": Case(lambda: archive({**parts(BODY), "word/a.zip": word(BODY)})),
    "behind a password": Case(
        lambda: OLE + "EncryptedPackage".encode("utf-16-le"), "needs a password"
    ),
    "an old document": Case(lambda: OLE, "an old Office document"),
    "text by that name": Case(lambda: SAID.encode(), "not a Word document"),
    "zeros by that name": Case(lambda: bytes(4096), "not a Word document"),
    # Its parts.
    "no main part": Case(lambda: changed(main=None), "no main part"),
    "an empty main part": Case(lambda: changed(main=""), "damaged"),
    "no relationships": Case(lambda: changed(relations=None, root=None)),
    "broken relationships": Case(
        lambda: changed(relations="<Rel", root="<Rel"), warned="_rels/.rels"
    ),
    "no styles and no numbering": Case(lambda: changed(styles=None, numbering=None)),
    "broken styles": Case(lambda: changed(styles="<w:styles"), warned="word/styles.xml"),
    "broken notes": Case(
        lambda: word(p(SAID + " "[:0]) + p(r(SAID) + NOTE_MARK), footnotes="<a></b>"),
        warned="word/footnotes.xml",
    ),
    "a note that is not there": Case(
        lambda: word(p(r(SAID) + NOTE_MARK), footnotes=notes("footnote")), warned="1 note"
    ),
    "the main part elsewhere": Case(lambda: linked("nowhere/to/be/found.xml")),
    "the main part by an absolute name": Case(lambda: linked("/word/document.xml")),
    "the main part on the web": Case(lambda: linked("https://a.example/x.xml", "External")),
    "the main part outside": Case(lambda: linked("../../../../etc/passwd")),
    "the main part is a picture": Case(
        lambda: changed(main=b"\x89PNG\r\n\x1a\n" + bytes(range(256))), "damaged"
    ),
    "the main part is a web page": Case(lambda: main(f"<html><p>{SAID}</p></html>"), "no text"),
    "styles for a main part": Case(lambda: linked("word/styles.xml"), "no text"),
    # Its XML.
    "laughing entities": Case(lambda: main(laughs()), "declares a document type"),
    "an entity from outside": Case(
        lambda: main(EXTERNAL + document(p("<w:r><w:t>&x;</w:t></w:r>"))), "document type"
    ),
    "an entity in the styles": Case(
        lambda: changed(styles=EXTERNAL + "<w/>"), warned="document type"
    ),
    "UTF-16": Case(lambda: main(document(BODY), "utf-16")),
    "an unknown encoding": Case(
        lambda: main('<?xml version="1.0" encoding="x-none"?>' + document(BODY)), "damaged"
    ),
    "a wrong encoding": Case(lambda: main(document(p("Caf\xe9")), "latin-1"), "damaged"),
    "a prefix without a namespace": Case(lambda: main("<w:document/>"), "damaged"),
    "a namespace nobody knows": Case(
        lambda: main(document(BODY).replace("openxmlformats", "example")), "no text"
    ),
    "control characters": Case(lambda: word(BODY + p("a\x00\x08b")), warned="XML forbids"),
    "lone surrogates": Case(
        lambda: word(BODY + p("<w:r><w:t>&#xD800;&#55555;&#x110000;</w:t></w:r>")),
        warned="XML forbids",
    ),
    "cut XML": Case(lambda: main(document(BODY)[:-30]), "damaged"),
    "a hundred thousand elements deep": Case(
        lambda: word(BODY + nested(100_000, "<w:x>", "</w:x>")), "too deep"
    ),
    "ten thousand attributes": Case(
        lambda: word(p("<w:r " + "".join(f' a{n}="1"' for n in range(10_000)) + "/>") + BODY)
    ),
    # Its content.
    "nothing": Case(lambda: word(""), "holds no text"),
    "empty paragraphs": Case(lambda: word("<w:p/>" * 1000), "holds no text"),
    "only pictures": Case(
        lambda: word(p("<w:r><w:drawing><pic:pic/></w:drawing></w:r>")), "only pictures"
    ),
    "only hidden text": Case(lambda: word(p(r(SAID, "<w:vanish/>"))), "holds no text"),
    "only a header": Case(
        lambda: word('<w:sectPr><w:headerReference r:id="header1"/></w:sectPr>', header1=p(SAID)),
        "holds no text",
    ),
    "a hundred thousand paragraphs": Case(lambda: word(p("Costs rose again.") * 100_000)),
    "one run of five megabytes": Case(lambda: word(p("word " * 1_000_000))),
    "a hundred thousand runs": Case(lambda: word(p(r("word ") * 100_000))),
    "a word of a megabyte": Case(lambda: word(BODY + p("x" * 1_000_000))),
    "two hundred tables deep": Case(lambda: word(BODY + nested(200, *CELL))),
    "five thousand tables deep": Case(lambda: word(BODY + nested(5000, *CELL))),
    "five thousand controls deep": Case(lambda: word(BODY + nested(5000, *CONTROL))),
    "five hundred text boxes deep": Case(
        lambda: word(nested(500, "<w:p><w:r><w:txbxContent>", "</w:txbxContent></w:r></w:p>"))
    ),
    "alternatives in alternatives": Case(
        lambda: word(BODY + p(nested(300, "<mc:AlternateContent><mc:Choice>",
            "</mc:Choice></mc:AlternateContent>", r("deep"))))
    ),
    "a table of a hundred thousand cells": Case(
        lambda: word(table(row(*["1"] * 100) * 1000) + BODY)
    ),
    "cells outside tables": Case(
        lambda: word(f"<w:tc>{p(SAID)}</w:tc><w:tr><w:tc><w:tc>{p(SAID)}</w:tc></w:tc></w:tr>")
    ),
    "controls that begin among properties": Case(
        lambda: word(
            "<w:p><w:pPr><w:sdt><mc:AlternateContent><w:pPr/></mc:AlternateContent></w:sdt></w:pPr>"
            f"<w:sdtPr><w:showingPlcHdr/></w:sdtPr></w:p>{BODY}"
        )
    ),
    "text outside paragraphs": Case(lambda: word(f"<w:t>{SAID}</w:t><w:r><w:t>a</w:t></w:r>")),
    "a paragraph in a paragraph": Case(lambda: word(f"<w:p>{p(SAID)}{r('And more of it.')}</w:p>")),
    "fields never closed": Case(lambda: word(p(BEGIN * 1000) + BODY)),
    "fields never opened": Case(lambda: word(p(END * 1000) + BODY)),
    "fields inside each other": Case(lambda: word(p(nested(500, BEGIN, END, r("a"))) + BODY)),
    "a code of a megabyte": Case(lambda: word(p(field("X" * 1_000_000, r(SAID))))),
    "styles based on each other": Case(lambda: styles(cyclic_styles())),
    "twenty thousand styles in a row": Case(lambda: styles(endless_styles())),
    "a numbering that is its own": Case(cyclic_numbering),
    "numbers that are none": Case(
        lambda: word(
            p(SAID, properties='<w:outlineLvl w:val="x"/><w:numPr><w:ilvl w:val="-7"/>'
            '<w:numId w:val="9e9"/></w:numPr>')
            + p(r(SAID, '<w:sz w:val="12pt"/><w:b w:val="maybe"/><w:color/>'))
        )
    ),
    "ten thousand notes": Case(
        lambda: word(
            p("".join(f'{r("a ")}<w:r><w:footnoteReference w:id="{n}"/></w:r>'
                      for n in range(1, 10_001))) + BODY,
            footnotes=notes("footnote", *["A note."] * 10_000),
        )
    ),
    "ten thousand marks of one note": Case(
        lambda: word(p((r("a ") + NOTE_MARK) * 10_000) + BODY, footnotes=notes("footnote", "A."))
    ),
    "a title of a megabyte": Case(lambda: word(BODY, core=core(title="x" * 1_000_000))),
    "ten thousand boxes": Case(lambda: word(p(box(p("In a box.")) * 10_000) + BODY)),
    "other documents inside": Case(
        lambda: word(BODY + '<w:altChunk r:id="x"/>'), warned="embedded document"
    ),
    "everything deleted": Case(
        lambda: word(f'<w:del w:id="1">{p(SAID)}</w:del>'), "holds no text"
    ),
    "right-to-left and zero-width marks": Case(
        lambda: word(p("\u202eCosts\u202c rose\u200b again\ufeff, they said of it.") + BODY)
    ),
    "marks of other formats": Case(
        lambda: word(p("<b {{ x }} {% raw %} ::: note | a | [x](javascript:y) ${z}"
                       .replace("<", "&lt;").join(("<w:r><w:t>", "</w:t></w:r>"))) + BODY)
    ),
    "a declaration that follows text": Case(lambda: main(" " + HEAD + document(BODY)), "damaged"),
}  # fmt: skip
"""Files by what is wrong with them."""
