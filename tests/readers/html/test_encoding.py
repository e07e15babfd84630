"""Pages in the encodings that they declare, and in those that they do not."""

import pytest

from briefgen.errors import ReadError
from briefgen.readers.html.encoding import decode

META = '<meta charset="{}">'
HTTP = '<meta http-equiv="Content-Type" content="text/html; charset={}">'


@pytest.mark.parametrize(
    ("data", "text", "warning"),
    [
        ("<p>é".encode(), "<p>é", ""),
        ("<p>Café au lait".encode("cp1252"), "<p>Café au lait",
         "a.html is not UTF-8; it was read as Windows-1252."),
        ((META.format("windows-1251") + "Да").encode("cp1251"), META.format("windows-1251") + "Да",
         "a.html is not UTF-8; it was read as CP1251, which it declares."),
        ((HTTP.format("iso-8859-1") + "“é”").encode("cp1252"), HTTP.format("iso-8859-1") + "“é”",
         "a.html is not UTF-8; it was read as Windows-1252, which it declares."),
        ((META.format("latin1") + "é").encode(), META.format("latin1") + "é", ""),
        ("<p>é".encode("utf-16-le"), "<p>é", "a.html was read as UTF-16."),
        ("<p>éèê".encode() + b"\xff", "<p>éèê\ufffd",
         "a.html is damaged UTF-8: 1 characters could not be read."),
    ],
)  # fmt: skip
def test_a_page_is_decoded_and_an_odd_encoding_told(data: bytes, text: str, warning: str) -> None:
    decoded = decode(data, "a.html")
    assert (decoded.text.lstrip("\ufeff"), decoded.warning) == (text, warning)


@pytest.mark.parametrize("data", [b"\0\1\2\3" * 50, b"<p>" + bytes(range(128, 256)) * 9])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(ReadError, match=r"a\.html is"):
        decode(data, "a.html")
