import codecs

import pytest

from briefgen.errors import ReadError
from briefgen.readers.decoding import Decoded, decode


def test_utf_8_needs_no_warning() -> None:
    assert decode("Cádiz – 70 %".encode(), "a.txt") == Decoded("Cádiz – 70 %")


def test_a_byte_order_mark_stays_in_the_text() -> None:
    assert decode(codecs.BOM_UTF8 + b"Text", "a.txt") == Decoded("\ufeffText")


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
        ("utf-32-le", codecs.BOM_UTF32_LE),
        ("utf-32-be", codecs.BOM_UTF32_BE),
    ],
)
def test_other_encodings_are_known_by_their_mark_and_named(encoding: str, mark: bytes) -> None:
    decoded = decode(mark + "Größe".encode(encoding), "a.txt")
    assert decoded == Decoded("\ufeffGröße", f"a.txt was read as {encoding[:6].upper()}.")


def test_western_bytes_are_read_as_windows_1252_with_a_warning() -> None:
    text = "The café’s owner said the price – 5 € – was fair and would stay so all year."
    assert decode(text.encode("cp1252"), "a.txt") == Decoded(
        text, "a.txt is not UTF-8; it was read as Windows-1252."
    )


def test_lines_in_either_encoding_are_each_read_by_itself() -> None:
    lines = ["The café’s owner said so.\n", "It cost £3 “more”.\r\n", "No."]
    mixed = lines[0].encode("cp1252") + lines[1].encode() + lines[2].encode()
    told = "a.txt mixes UTF-8 and Windows-1252; each line was read by itself."
    assert decode(mixed, "a.txt") == Decoded("".join(lines), told)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"Text\0with a zero", "binary data"),
        (bytes(range(1, 32)) * 10, "binary data"),
        ("Политика и экономика".encode("cp1251"), "an encoding that is not known"),
        ("政策与经济的关系".encode("gb18030"), "an encoding that is not known"),
        (b"\xff\xfeodd", "damaged"),
    ],
)
def test_what_is_not_text_is_refused_with_the_reason(data: bytes, reason: str) -> None:
    with pytest.raises(ReadError, match=reason):
        decode(data, "a.txt")
