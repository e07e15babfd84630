"""What holds of every source, whatever the file."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefgen.errors import ReadError
from briefgen.readers import read
from briefgen.readers.formats import EXTENSIONS
from briefgen.source import Source

LINES = st.sampled_from(
    [
        "",
        "# Title",
        "## 1. Results ##",
        "RESULTS",
        "Costs:",
        "Cost: it rose by 4 %.",
        "- **Price:** it _fell_ [far](https://a.example/x?utm_source=y)",
        "  * item `code` <https://a.example>",
        "1. first, and",
        "2. second.",
        "(a) that it be so;",
        "2.1 Claims were settled.",
        "| a | b |",
        "|---|---|",
        "a\tb\tc",
        "---",
        "> quoted **words",
        "```",
        "By Ann Lee",
        "9 May 2025",
        "Page 3 of 9",
        "The line goes on and on until it is as long as a line can be in this",
        "text of ours, 🍪 and then it stops. https://a.example/2025/05/09/",
        "Q: Why?",
        "<!-- hidden",
        "-->",
        "\\*not emphasis\\*",
    ]
)
FILES = st.one_of(
    st.lists(LINES, max_size=14).flatmap(
        lambda lines: st.sampled_from(["\n", "\r\n", "\r"]).map(lambda end: end.join(lines))
    ),
    st.text(st.sampled_from("aB1 \t\n\r*_`#-|:.>[]()<\x00\x0c\ufeff•–"), max_size=60),
)


def read_text(folder: Path, raw: str, suffix: str) -> Source | None:
    """The source whose file decodes to ``raw``, or None when there is none in it."""
    path = folder / f"a{suffix}"
    path.write_bytes(raw.encode())
    try:
        return read(path, "A")
    except ReadError:
        return None


@settings(
    derandomize=True,
    max_examples=400,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(raw=FILES, suffix=st.sampled_from([".txt", ".md"]))
def test_text_is_the_files_own_and_blocks_cover_it(tmp_path: Path, raw: str, suffix: str) -> None:
    source = read_text(tmp_path, raw, suffix)
    if source is None:
        return
    for offset, char in enumerate(source.text):
        origin = source.raw_offset(offset)
        assert raw[origin] == char or (raw[origin], char) == ("\r", "\n")
    covered, end = "", 0
    for block in source.blocks:
        assert end <= block.start < block.end <= len(source.text)
        assert not source.text[block.start].isspace()
        assert not source.text[block.end - 1].isspace()
        assert not source.text[end : block.start].strip()
        if block.label:
            assert block.start <= block.label[0] < block.label[1] <= block.end
        end = block.end
        covered += source.text[block.start : block.end]
    assert not source.text[end:].strip()
    # Lines keep their numbers, so that a place in the text is a place in the file.
    ends = raw.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").count("\n")
    assert source.text.count("\n") == ends


def test_a_source_knows_its_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"One line.\r\n")
    source = read(path, "C")
    assert (source.id, source.path, source.text) == ("C", path, "One line.\n")
    assert source.sha256 == hashlib.sha256(b"One line.\r\n").hexdigest()


def test_another_encoding_is_a_warning_of_the_source(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("The café was fair and stayed so all through the year.".encode("cp1252"))
    assert read(path, "A").warnings == ("a.txt is not UTF-8; it was read as Windows-1252.",)


@pytest.mark.parametrize("content", [b" \n\t\r\n", b"---\n***\n", b"\xef\xbb\xbf"])
def test_a_file_without_words_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(content)
    with pytest.raises(ReadError, match="holds no text"):
        read(path, "A")


def test_an_unknown_extension_is_refused_with_the_known_ones(tmp_path: Path) -> None:
    (tmp_path / "a.xyz").write_text("The plan met two of five goals.")
    with pytest.raises(ReadError) as refused:
        read(tmp_path / "a.xyz", "A")
    assert refused.value.message == "a.xyz is not a kind of file that can be read"
    assert all(extension in refused.value.hint for extension in EXTENSIONS)
