"""Whatever a Word file holds: a source or one line of error, and no word lost."""

import random
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from briefgen.errors import ReadError
from briefgen.readers import docx
from briefgen.xmltext import allowed
from tests.fuzz.packages import mutated, rich
from tests.hostile.docx import BODY
from tests.readers.docx.making import item, p, r, row, table, word
from tests.readers.docx.shown import source

RICH, PLAIN = rich(), word(BODY)
WORDS = st.text(st.characters(codec="utf-8", categories=["L", "N"]), min_size=1, max_size=12)
TEXTS = st.lists(WORDS, min_size=1, max_size=8).map(" ".join)
PARAGRAPHS = st.one_of(
    TEXTS.map(p),
    TEXTS.map(lambda text: p(r(text, "<w:b/>"))),
    TEXTS.map(lambda text: p(text, "berschrift1")),
    TEXTS.map(item),
)
BLOCKS = st.recursive(
    PARAGRAPHS,
    lambda inner: st.lists(st.lists(inner, min_size=1, max_size=3), min_size=1, max_size=3).map(
        lambda rows: table(*(row(*cells) for cells in rows))
    ),
    max_leaves=8,
)


def outcome(data: bytes) -> str:
    """The text of the source, which ends with a line end, or the line of error, which has none."""
    try:
        return docx.read(data, Path("a.docx"), "A").text
    except ReadError as error:
        return str(error).replace("\n", "\n\0")


@given(st.integers(0, 10**9))
def test_a_changed_file_gives_a_source_or_one_line(seed: int) -> None:
    said = outcome(mutated(RICH, PLAIN, random.Random(seed)))
    assert said == allowed(said)
    assert said.startswith("a.docx ") or said.endswith("\n")


@given(st.lists(BLOCKS, min_size=1, max_size=6))
def test_no_word_is_lost_however_tables_lie_inside_each_other(blocks: list[str]) -> None:
    body = "".join(blocks)
    said = [word for part in body.split("</w:t>")[:-1] for word in part.rpartition(">")[2].split()]
    text = source(body).text
    assert sorted("".join(said)) == sorted("".join(text.replace("|", "").split()))
