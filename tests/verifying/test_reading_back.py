"""A file read back says what its document says, passage by passage, in both formats."""

import pytest
from hypothesis import HealthCheck, given, settings

from briefgen.document import Document
from briefgen.readers.printed import job
from briefgen.spoken import lines
from briefgen.theme import PageSize, Theme
from briefgen.verifying.comparing import key, normal
from briefgen.verifying.expecting import alternatives, expected
from briefgen.writers import write
from tests.blocks import (
    EVERY_BLOCK,
    boxes,
    bullets,
    callout,
    cell,
    document,
    h2,
    labelled,
    link,
    p,
    quote,
    table,
)
from tests.strategies import printable

WORDS = "Ferries ran on time in summer and short of crews in winter. "
OVER_PAGES = {
    "paragraph": document(p(WORDS * 120), labelled("Both texts", WORDS * 40), bullets(WORDS * 30)),
    "rows": document(table("Long", ("L", "R"), *[(f"row {n} {WORDS}", f"{n}") for n in range(90)])),
    "row": document(table("Tall", ("L", "R"), (WORDS * 200, "short"), ("a", WORDS * 200))),
    "box": document(callout("Label", WORDS * 150, WORDS), boxes(cell("Tall", *[WORDS] * 90))),
    "label": document(labelled("word " * 400, "short"), h2(WORDS * 60), quote(WORDS * 80)),
    "links": document(*[labelled(f"{n}", link(WORDS * 9, "https://a.org")) for n in range(40)]),
    "long words": document(p("x" * 300), p(link("https://a.org/" + "a-b/" * 99, "https://a.org"))),
}


def read_back(doc: Document, format: str, theme: Theme = Theme()) -> list[str]:  # noqa: B008
    data = write(doc, theme, format).data
    return [normal(passage.text) for passage in job(format, data, f"x.{format}").passages]


def texts(doc: Document) -> list[str]:
    return [passage.text for passage in expected(doc)]


# A template makes all white space single spaces.
flat = printable.filter(lambda doc: not any("\t" in line for line in lines(doc)))


@pytest.mark.parametrize("format", ["docx", "pdf"])
@pytest.mark.parametrize("size", PageSize)
def test_every_block_is_read_back(format, size):
    assert read_back(EVERY_BLOCK, format, Theme(size)) == texts(EVERY_BLOCK)


@pytest.mark.parametrize("doc", OVER_PAGES.values(), ids=list(OVER_PAGES))
def test_what_is_parted_over_pages_is_one_passage(doc):
    assert read_back(doc, "pdf") == texts(doc)


@settings(
    derandomize=True,
    deadline=None,
    max_examples=20,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(flat)
def test_any_document_is_read_back_the_same_from_both_formats(doc):
    assert read_back(doc, "docx") == texts(doc)
    wanted = [told.text for told in alternatives(doc)]
    for format in ("docx", "pdf"):
        data = write(doc, Theme(), format).data
        found = job(format, data, f"x.{format}").alternatives
        assert [normal(passage.text) for passage in found] == wanted
    # Where an address ends a line, PDFium may see a space.
    assert list(map(key, read_back(doc, "pdf"))) == list(map(key, texts(doc)))
