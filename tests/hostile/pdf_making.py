"""PDF files written by hand, object by object, so that each can be broken where one wants."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

GOOD = "The harbour has doubled its traffic since the reform."
SECRET = "Sekretwort"
"""What no reader of a page sees."""
FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
TEXT = f"BT /F1 12 Tf 72 700 Td ({GOOD}) Tj ET".encode()


def stream(data: bytes, extra: bytes = b"") -> bytes:
    """A stream object with its length."""
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), extra, data)


def packed(data: bytes, extra: bytes = b"") -> bytes:
    """A stream, compressed."""
    return stream(zlib.compress(data, 9), b"/Filter /FlateDecode " + extra)


def file(objects: Sequence[bytes], trailer: bytes = b"", header: bytes = b"%PDF-1.7\n") -> bytes:
    """A whole file of ``objects``, numbered from 1, the first of which is the catalogue."""
    parts, places, at = [header], [], len(header)
    for number, body in enumerate(objects, 1):
        places.append(at)
        parts.append(b"%d 0 obj\n%s\nendobj\n" % (number, body))
        at += len(parts[-1])
    rows = b"".join(b"%010d 00000 n \n" % place for place in places)
    parts.append(b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, rows))
    parts.append(b"trailer\n<< /Size %d /Root 1 0 R %s >>\n" % (len(objects) + 1, trailer))
    parts.append(b"startxref\n%d\n%%%%EOF\n" % at)
    return b"".join(parts)


def one_page(
    content: bytes = TEXT,
    page: bytes = b"",
    resources: bytes = b"",
    more: Sequence[bytes] = (),
    catalogue: bytes = b"",
    font: bytes = FONT,
) -> bytes:
    """A file of one page: 1 catalogue, 2 pages, 3 page, 4 content, 5 font, 6 and on ``more``."""
    box = b"" if b"/MediaBox" in page else b"/MediaBox [0 0 595 842]"
    kept = b"<< /Font << /F1 5 0 R >> %s >>" % resources
    return file(
        [
            b"<< /Type /Catalog /Pages 2 0 R %s >>" % catalogue,
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R %s /Contents 4 0 R /Resources %s %s >>"
            % (box, kept, page),
            content if content.startswith(b"<<") else stream(content),
            font,
            *more,
        ]
    )


def many_pages(count: int) -> bytes:
    """A file of many pages that share one content."""
    kids = b" ".join(b"%d 0 R" % (number + 5) for number in range(count))
    page = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R"
        b" /Resources << /Font << /F1 4 0 R >> >> >>"
    )
    return file(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, count),
            stream(TEXT),
            FONT,
            *[page] * count,
        ]
    )


def show(words: str, before: str = "", x: int = 72, y: int = 700, size: float = 12) -> bytes:
    """A line of text with operators before it."""
    return f"q {before} BT /F1 {size} Tf {x} {y} Td ({words}) Tj ET Q\n".encode("latin-1")
