"""What looks like markup in a source is printed as it stands there, and nothing comes alive."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from tests.hostile.running import forked, record, sound
from tests.hostile.text import MARKUP
from tests.writers import docx_reading

pytestmark = pytest.mark.skipif("not hasattr(os, 'fork')", reason="needs processes that fork")
LIVE = re.compile("javascript|file|vbscript|data", re.IGNORECASE)
"""Schemes that no link of a brief may have."""

OPENING = "In most of the towns on the coast the councils have now paid for all of it themselves"
"""With such a line a text has begun, and nothing below it is a masthead."""

PARTED, PREDICATE = {"figures", "scorecard", "comparison", "bottom line"}, 15
"""Where a claim's predicate alone may stand, and how many characters of its end are looked for."""


def bare(text: str) -> str:
    """``text`` without white space, and without what typesetting adds: each line may be broken."""
    return "".join(text.split()).replace("\ufffe", "-").replace("\u2019", "'")


def printed_pdf(data: bytes) -> tuple[str, list[str]]:
    """The words on the pages, and the targets of the links."""
    pages = [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(data)]
    with pikepdf.open(io.BytesIO(data)) as file:
        found = [
            str(note.A.get("/URI", note.A.get("/S")))
            for page in file.pages
            for note in page.get("/Annots", [])
            if "/A" in note
        ]
    return " ".join(pages), found


def printed_docx(data: bytes) -> tuple[str, list[str]]:
    lines = docx_reading.read_lines(data)
    return " ".join(lines), list(docx_reading.relationships(data).values())


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The brief of a plain text and of a Markdown file that hold nothing but such lines."""
    folder = tmp_path_factory.mktemp("marks")
    for n, name in enumerate(("texts/a.txt", "texts/b.md")):
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        lines = [line if n == 0 else line.replace("levy", "toll") for line in MARKUP]
        path.write_text("\n\n".join(f"{line}." for line in (OPENING, *lines)), encoding="utf-8")
    (folder / "texts/brief.toml").write_text(
        "name = 'b'\n[sectors]\n'{{ x }}|a|' = ['levy', 'toll']\n"
    )
    sound(forked(["build", folder / "texts", "-o", folder / "out"], folder))
    return folder / "out"


@pytest.mark.parametrize("form", ["docx", "pdf"])
def test_each_quotation_is_printed_letter_by_letter(made: Path, form: str) -> None:
    data = (made / f"b.{form}").read_bytes()
    text, _ = printed_docx(data) if form == "docx" else printed_pdf(data)
    quoted = [(claim["text"], claim["used"]) for claim in record(made)["claims"] if claim["used"]]
    assert sum(not words.replace(" ", "").isalpha() for words, _ in quoted) > 8
    for words, used in quoted:
        # A brief's sentence ends outside the quotation.
        whole = bare(words.rstrip(".,;"))
        assert (whole[-PREDICATE:] if PARTED.issuperset(used) else whole) in bare(text), words


@pytest.mark.parametrize("form", ["docx", "pdf"])
def test_no_link_leads_where_a_source_wants(made: Path, form: str) -> None:
    data = (made / f"b.{form}").read_bytes()
    _, links = printed_docx(data) if form == "docx" else printed_pdf(data)
    assert not [link for link in links if LIVE.match(link)]
    assert b"/JavaScript" not in data
    assert b"/Launch" not in data
