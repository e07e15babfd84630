"""Broken, odd and malicious PDF files, each a few lines of code; ``FILES`` makes them by name."""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import lru_cache

from tests.hostile.pdf_making import (
    SECRET,
    TEXT,
    file,
    many_pages,
    one_page,
    packed,
    show,
    stream,
)

IMAGE = stream(
    b"\x80" * 100,
    b"/Type /XObject /Subtype /Image /Width 10 /Height 10 /BitsPerComponent 8"
    b" /ColorSpace /DeviceGray",
)
PICTURE = b"q 595 0 0 842 0 0 cm /Im1 Do Q "
SMALL = b" BT /F1 9 Tf 9 9 Td (a) Tj ET"
PAGES = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
WITH_PICTURE = b"/XObject << /Im1 6 0 R >>"


def form(content: bytes, resources: bytes = b"") -> bytes:
    """A form XObject, which is drawn as a page within a page."""
    return stream(
        content,
        b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources"
        b" << /Font << /F1 5 0 R >> %s >>" % resources,
    )


def form_chain(depth: int, each: int) -> bytes:
    """Forms that draw forms that draw forms: ``each`` to the power of ``depth`` in all."""
    forms = [
        form(b"/X Do " * each, b"/XObject << /X %d 0 R >>" % (7 + n)) for n in range(depth)
    ] + [form(TEXT)]
    return one_page(TEXT + b" /X Do", resources=b"/XObject << /X 6 0 R >>", more=forms)


def encrypted(user: str) -> bytes:
    """A file that the library which writes our own PDFs has encrypted."""
    from reportlab.lib.pdfencrypt import StandardEncryption
    from reportlab.pdfgen.canvas import Canvas

    from tests.hostile.pdf_making import GOOD

    target = io.BytesIO()
    lock = StandardEncryption(user, ownerPassword="owner", canPrint=0, canCopy=0)
    canvas = Canvas(target, invariant=1, encrypt=lock)
    canvas.drawString(72, 700, GOOD)
    canvas.save()
    return target.getvalue()


def readable() -> dict[str, Callable[[], bytes]]:
    """Files whose text can be had in spite of all."""
    good = one_page()
    return {
        "plain": lambda: good,
        "wrong-xref": lambda: good.replace(b"00000000", b"00099999"),
        "unknown-filter": lambda: one_page(stream(TEXT, b"/Filter /Nothing")),
        "wrong-startxref": lambda: good[: good.rindex(b"startxref")] + b"startxref\n7\n%%EOF",
        "no-eof": lambda: good[:-6],
        "junk-before": lambda: b"junk\n" * 50 + good,
        "junk-after": lambda: good + b"\0" * 5000,
        "carriage-returns": lambda: good.replace(b"\n", b"\r"),
        "wrong-length": lambda: good.replace(b"/Length ", b"/Length 9"),
        "no-endstream": lambda: good.replace(b"endstream", b""),
        "huge-page": lambda: one_page(page=b"/MediaBox [0 0 14400000 14400000]"),
        "turned-page": lambda: one_page(page=b"/Rotate 90"),
        "odd-turn": lambda: one_page(page=b"/Rotate 37"),
        "box-upside-down": lambda: one_page(page=b"/MediaBox [595 842 0 0]"),
        "box-of-words": lambda: one_page(page=b"/MediaBox [a b c d]"),
        "box-far-off": lambda: one_page(
            page=b"/MediaBox [100000 100000 100595 100842]",
            content=TEXT.replace(b"72 700", b"100072 100700"),
        ),
        "count-that-lies": lambda: good.replace(PAGES, PAGES.replace(b"1 >>", b"2147483647 >>")),
        "no-resources": lambda: one_page().replace(b"/Resources", b"/Nothing"),
        "no-font": lambda: one_page(font=b"null"),
        "form-of-itself": lambda: one_page(
            TEXT + b" /X Do",
            resources=b"/XObject << /X 6 0 R >>",
            more=[form(b"/X Do", b"/XObject << /X 6 0 R >>")],
        ),
        "forms-40-deep": lambda: form_chain(40, 1),
        "forms-600-deep": lambda: form_chain(600, 1),
        "half-an-operator": lambda: one_page(TEXT + b" BT /F1 12 T"),
        "brackets-without-end": lambda: one_page(TEXT + b" [" * 50_000),
        "strings-without-end": lambda: one_page(TEXT + b" (" * 50_000),
        "states-without-end": lambda: one_page(b"q " * 200_000 + TEXT),
        "dictionaries-in-dictionaries": lambda: one_page(catalogue=b"/A " + b"<< /A " * 5000),
        "a-million-operators": lambda: one_page(packed(TEXT + b" 0 0 m 9 9 l" * 350_000)),
        "many-small-texts": lambda: one_page(packed(TEXT + SMALL * 20_000)),
        "nine-megabytes-a-page": lambda: one_page(packed(TEXT + SMALL * 250_000)),
        "attachment": lambda: one_page(
            catalogue=b"/Names << /EmbeddedFiles << /Names [(a) << /EF << /F 6 0 R >> >>] >> >>",
            more=[stream(SECRET.encode(), b"/Type /EmbeddedFile")],
        ),
        "script": lambda: one_page(
            catalogue=b"/OpenAction << /S /JavaScript /JS (app.alert('%s')) >>" % SECRET.encode()
        ),
        "launch": lambda: one_page(catalogue=b"/OpenAction << /S /Launch /F (/bin/true) >>"),
        "nul-bytes": lambda: one_page(TEXT.replace(b"harbour", b"har\0bour\0").replace(b"\0", b"")),
        "incremental": lambda: _updated(good),
        "control-characters": lambda: one_page(TEXT + show("bell \\007 and \\033[31m red", y=600)),
        "info-not-text": lambda: good.replace(b"/Root", b"/Info << /Title 7 /Author [1] >> /Root"),
        "info-hostile": lambda: good.replace(
            b"/Root", b"/Info << /Title (\\033]0;x\\007) /CreationDate (D:99999999) >> /Root"
        ),
        "xmp-broken": lambda: good + b"<x:xmpmeta><dc:title>" + b"<" * 9000 + b"</x:xmpmeta>",
        "owner-password": lambda: encrypted(""),
        "labels-in-a-loop": lambda: one_page(catalogue=b"/PageLabels 6 0 R", more=[b"6 0 R"]),
        "outlines-in-a-loop": lambda: one_page(
            catalogue=b"/Outlines 6 0 R", more=[b"<< /First 6 0 R /Next 6 0 R /Title (x) >>"]
        ),
        "structure-in-a-loop": lambda: one_page(
            catalogue=b"/MarkInfo << /Marked true >> /StructTreeRoot 6 0 R",
            more=[b"<< /Type /StructTreeRoot /K [6 0 R 6 0 R] >>"],
        ),
        "1500-pages": lambda: many_pages(1500),
        "scan-with-text": lambda: one_page(
            PICTURE + TEXT.replace(b"BT", b"BT 3 Tr"), resources=WITH_PICTURE, more=[IMAGE]
        ),
        "in-a-web-page": lambda: b"<html><body>" + good + b"</body></html>",
    }  # fmt: skip


def hiding() -> dict[str, Callable[[], bytes]]:
    """Files with text that nobody sees."""
    return {
        "invisible": lambda: one_page(TEXT + show(SECRET, "3 Tr", y=600)),
        "white": lambda: one_page(TEXT + show(SECRET, "1 g", y=600)),
        "white-in-colours": lambda: one_page(TEXT + show(SECRET, "1 1 1 rg", y=600)),
        "tiny": lambda: one_page(TEXT + show(SECRET, y=600, size=0.5)),
        "off-the-page": lambda: one_page(TEXT + show(SECRET, x=-900)),
        "below-the-page": lambda: one_page(TEXT + show(SECRET, y=-200)),
        "outside-the-crop": lambda: one_page(
            TEXT + show(SECRET, y=100), page=b"/CropBox [0 400 595 842]"
        ),
        "transparent": lambda: one_page(
            TEXT + show(SECRET, "/G gs", y=600), resources=b"/ExtGState << /G << /ca 0 >> >>"
        ),
    }


def refused() -> dict[str, Callable[[], bytes]]:
    """Files without text that can be had, each with what the one line says."""
    good = one_page()
    return {
        "header-only": lambda: b"%PDF-1.7\n",
        "truncated": lambda: good[: len(good) // 4],
        "random": lambda: b"%PDF-1.7\n" + bytes((n * n * 31 + n) % 256 for n in range(50_000)),
        "user-password": lambda: encrypted("user"),
        "unknown-protection": lambda: good.replace(
            b"/Root", b"/Encrypt << /Filter /Other /V 9 /R 9 /O (x) /U (y) /P 1 >> /Root"
        ),
        "no-pages": lambda: good.replace(PAGES, b"<< /Type /Pages /Kids [] /Count 0 >>"),
        "pages-in-a-loop": lambda: good.replace(
            PAGES, b"<< /Type /Pages /Kids [2 0 R] /Count 1 >>"
        ),
        "no-xref": lambda: good[: good.index(b"xref\n")],
        "font-of-itself": lambda: one_page(
            font=b"<< /Type /Font /Subtype /Type0 /DescendantFonts [5 0 R] /BaseFont /A >>"
        ),
        "no-catalogue": lambda: good.replace(b"/Type /Catalog /Pages 2 0 R", b"/Type /Nothing"),
        "too-many-pages": lambda: many_pages(2500),
        "a-million-kids": lambda: good.replace(
            PAGES, b"<< /Type /Pages /Kids [%s] /Count 1000000 >>" % (b"3 0 R " * 1_000_000)
        ),
        "count-below-nothing": lambda: file([b"<< /Type /Catalog /Pages 2 0 R >>",
                                             b"<< /Type /Pages /Kids [] /Count -5 >>"]),
        "picture-only": lambda: one_page(PICTURE, resources=WITH_PICTURE, more=[IMAGE]),
        "nothing-drawn": lambda: one_page(b""),
        "only-hidden": lambda: one_page(show(SECRET, "3 Tr")),
        "broken-compression": lambda: one_page(
            stream(b"\x78\x9c" + b"\xff" * 500, b"/Filter /FlateDecode")
        ),
        "private-use": lambda: one_page(
            _glyphs(), more=[_private_map()], font=_composite(b"6 0 R")
        ),
        "numbers-of-glyphs": lambda: one_page(_glyphs(), font=_composite(b"")),
        "bomb": lambda: one_page(packed(TEXT + b" " * 120_000_000)),
        "bomb-in-bomb": lambda: one_page(_bomb_in_bomb()),
        "forms-without-end": lambda: form_chain(30, 10),
        "forms-without-end-and-numbers-far-apart": lambda: form_chain(30, 10).replace(
            b" 0 obj", b" " * 60 + b"0 obj"
        ),
        "form-of-itself-five-times": lambda: one_page(
            TEXT + b" /X Do",
            resources=b"/XObject << /X 6 0 R >>",
            more=[form(b"/X Do " * 5, b"/XObject << /X 6 0 R >>")],
        ),
        "form-of-itself-behind-a-broken-end": lambda: one_page(
            TEXT + b" /X Do",
            resources=b"/XObject << /X 6 0 R >>",
            more=[form(b"/X Do " * 5, b"/XObject << /X 6 0 R >>")],
        ).replace(b"endstream", b"endstr%am", 1),
        "operators-without-end": lambda: one_page(
            packed(TEXT + SMALL * 3_000_000)
        ),
        "characters-without-end": lambda: one_page(
            packed(b"BT /F1 9 Tf 9 TL " + b"(%s) ' " % (b"abcd " * 200) * 500)
        ),
        "xref-stream-broken": lambda: _with_xref_stream(b"/W [1 2 1] /Index [0 99999999]"),
        "xref-stream-of-itself": lambda: _with_xref_stream(b"/W [1 2 1] /Prev 9"),
        "objects-of-themselves": lambda: b"%PDF-1.5\n1 0 obj\n" + stream(
            b"2 0 3 9 << >> << >>", b"/Type /ObjStm /N 2 /First 8 /Extends 1 0 R"
        ) + b"\nendobj\ntrailer << /Root 2 0 R >>\nstartxref\n9\n%%EOF",
    }  # fmt: skip


def _updated(good: bytes) -> bytes:
    """A file to which a new version of its content was added."""
    at = len(good)
    body = b"4 0 obj\n" + stream(TEXT + show("Added later.", y=600)) + b"\nendobj\n"
    place = good.rindex(b"startxref\n") + 10
    previous = int(good[place:].split()[0])
    return good + body + (
        b"xref\n4 1\n%010d 00000 n \ntrailer\n<< /Size 6 /Root 1 0 R /Prev %d >>\n"
        b"startxref\n%d\n%%%%EOF\n" % (at, previous, at + len(body))
    )  # fmt: skip


def _composite(to_unicode: bytes) -> bytes:
    """A font of glyph numbers, which says or does not say what they stand for."""
    said = b"/ToUnicode " + to_unicode if to_unicode else b""
    return (
        b"<< /Type /Font /Subtype /Type0 /BaseFont /Abc /Encoding /Identity-H %s /DescendantFonts"
        b" [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Abc /CIDToGIDMap /Identity"
        b" /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>] >>" % said
    )


def _glyphs() -> bytes:
    """A sentence as the numbers of its glyphs, which are its characters less 29."""
    line = "The harbour has doubled its traffic since the reform of the port."
    codes = "".join(f"{ord(char) - 29:04X}" for char in line)
    return b"".join(
        f"BT /F1 12 Tf 72 {700 - 20 * n} Td <{codes}> Tj ET ".encode() for n in range(5)
    )


def _private_map() -> bytes:
    """A map of glyphs to characters that mean nothing outside one font."""
    return stream(
        b"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF>"
        b" endcodespacerange 1 beginbfrange <0000> <00FF> <E000> endbfrange endcmap end"
    )


def _bomb_in_bomb() -> bytes:
    import zlib

    inner = zlib.compress(b" " * 100_000_000, 9)
    return stream(zlib.compress(inner, 9), b"/Filter [/FlateDecode /FlateDecode]")


def _with_xref_stream(fields: bytes) -> bytes:
    return (
        b"%PDF-1.5\n1 0 obj\n"
        + stream(b"\1\0\0\0", b"/Type /XRef /Size 2 /Root 1 0 R " + fields)
        + b"\nendobj\nstartxref\n9\n%%EOF"
    )


@lru_cache(maxsize=1)
def small_files() -> dict[str, bytes]:
    """Those that take no time to make, for mutation."""
    slow = {"too-many-pages", "a-million-kids", "bomb", "bomb-in-bomb", "operators-without-end",
            "1500-pages", "a-million-operators", "nine-megabytes-a-page"}  # fmt: skip
    every = readable() | hiding() | refused()
    return {name: make() for name, make in every.items() if name not in slow}


def __getattr__(name: str) -> dict[str, bytes]:
    if name == "FILES":
        return small_files()
    raise AttributeError(name)
