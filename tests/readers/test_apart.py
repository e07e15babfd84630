"""A source read in the worker process is the one that would be read here."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.errors import ReadError
from briefgen.readers import read, reader
from briefgen.readers.apart import packed, read_apart, unpacked

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_the_worker_reads_what_is_read_here(path: Path) -> None:
    here = read(path, "B")
    there = read_apart("text", path.read_bytes(), path, "B")
    assert there == here
    assert (there.text, there.blocks, there.profile) == (here.text, here.blocks, here.profile)
    assert (there.warnings, there.shifts) == (here.warnings, here.shifts)


@settings(derandomize=True, max_examples=60)
@given(st.text(st.sampled_from("Ab. \n\r-*:1#|\ufeff"), min_size=1, max_size=80))
def test_packing_loses_nothing(raw: str) -> None:
    path, data = Path("a.md"), raw.encode()
    try:
        source = reader("markdown")(data, path, "A")
    except ReadError:
        return
    again = unpacked(json.loads(json.dumps(packed(source))), source.sha256, path, "A")
    assert again == source
    assert (again.text, again.blocks, again.profile) == (source.text, source.blocks, source.profile)
    assert again.shifts == source.shifts


def test_a_refusal_in_the_worker_is_told_as_it_is_here(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"a\.txt holds no text"):
        read_apart("text", b" \n ", tmp_path / "a.txt", "A")


@pytest.mark.parametrize(
    "change",
    [
        {"blocks": [["paragraph", 0, 99, 0, None, None, ""]]},
        {"blocks": [["paragraph", 4, 2, 0, None, None, ""]]},
        {"blocks": [["poem", 0, 2, 0, None, None, ""]]},
        {"profile": {}},
        {"text": None, "blocks": None},
    ],
)
def test_what_no_source_can_be_is_refused(change: dict[str, object]) -> None:
    source = reader("text")(b"The plan met two goals.", Path("a.txt"), "A")
    with pytest.raises((ValueError, TypeError, KeyError)):
        unpacked(packed(source) | change, "", Path("a.txt"), "A")
