"""A source that was put away is the source that it was."""

from pathlib import Path

import pytest

from briefgen.building import shelf as shelves
from briefgen.building.shelf import Shelf
from briefgen.readers import parse
from briefgen.source import Block, BlockKind, Profile, Source, Span
from tests.bench.corpus import document


def read(number: int) -> Source:
    return parse(document(number).encode(), Path(f"texts/{number}.md"), "A")


def test_a_source_comes_back_as_it_was() -> None:
    shelf = Shelf()
    for number in range(9):
        source = read(number)
        kept = shelf.put(source)
        assert kept is not source
        assert isinstance(kept, Source)
        assert (len(kept), kept[3], (*kept,)) == (len(source), source.text, (*source,))
        assert Source._make(kept) == source
        assert (kept, hash(kept), repr(kept)) == (source, hash(source), repr(source))
        assert (source, kept.name, kept.text) == (kept, source.name, source.text)
        assert (kept.blocks, kept.line(700)) == (source.blocks, source.line(700))
        assert kept.block_at(700) == source.block_at(700)
        assert Span(kept, 2, 9) == Span(source, 2, 9)


def test_pages_labels_noise_and_half_characters_stay() -> None:
    blocks = (
        Block(BlockKind.LIST_ITEM, 0, 4, 2, (0, 1), 7),
        Block(BlockKind.NOISE, 5, 6, why="byline"),
    )
    source = Source("B", Path("b.txt"), "00" * 32, "a: c\n\ud800", blocks, shifts=((3, 1),))
    kept = Shelf().put(source)
    assert (kept.text, kept.blocks, kept.raw_offset(4)) == (source.text, blocks, 5)


def test_it_takes_another_letter_and_profile_and_is_no_other_source() -> None:
    kept = Shelf().put(read(1))
    named = kept._replace(id="B", profile=Profile(title="Ports"))
    assert (named.id, named.profile.title, named.text) == ("B", "Ports", kept.text)
    assert named != kept
    assert kept != named
    assert kept._replace(path=Path("x.txt")).name == "x.txt"


def test_what_is_large_or_odd_stays_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    odd = read(1)._replace(blocks=(Block(BlockKind.PARAGRAPH, 0, 1, level=2**40),))
    assert Shelf().put(odd) is odd
    monkeypatch.setattr(shelves, "LARGE", 10)
    large = read(1)
    assert Shelf().put(large) is large
