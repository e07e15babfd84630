"""What other programs keep of a brief when they save it again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import pytest

from briefgen.building import Request, build
from briefgen.verifying import Inquiry, Kind, Statement, verify
from briefgen.verifying.model import ACCOUNTED
from tests.writers.docx_lint import values
from tests.writers.docx_reading import W, spoken, style_of, xml
from tests.writers.footnoting import NOTE, footnoted
from tests.writers.house_bases import office, saved

SEEDS = Path(__file__).parents[2] / "seeds"
Save = Callable[[bytes], bytes]


@pytest.fixture(scope="module")
def brief(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The seeds' brief with a reviewer's comments."""
    request = Request((SEEDS,), tmp_path_factory.mktemp("brief"), ("docx",), review=True)
    return build(request).files[0].read_bytes()


@pytest.fixture(scope="module", params=["python-docx", "LibreOffice"])
def again(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Save:
    """Saves a file again."""
    if request.param == "python-docx":
        return lambda data: saved(docx.Document(BytesIO(data)))
    folder = tmp_path_factory.mktemp("office")

    def by_office(data: bytes) -> bytes:
        file = folder / "brief.docx"
        file.write_bytes(data)
        return office(folder, file, "docx").read_bytes()

    return by_office


@pytest.fixture(scope="module")
def copy(brief: bytes, again: Save) -> bytes:
    """The brief saved again."""
    return again(brief)


def proof(data: bytes, folder: Path) -> Any:
    (folder / "brief.docx").write_bytes(data)
    return verify(Inquiry(folder / "brief.docx", SEEDS))


def test_every_statement_of_the_copy_is_accounted_for(
    brief: bytes, copy: bytes, tmp_path: Path
) -> None:
    before, after = proof(brief, tmp_path), proof(copy, tmp_path)
    assert (after.proved, after.build, after.facts) == (True, before.build, ())
    assert proofs(after.statements) == proofs(before.statements)


def proofs(statements: Iterable[Statement]) -> Counter[tuple[str, str, str]]:
    """Each statement with its proof; which page a footer is shown for is up to who saves it."""
    numbered = re.compile(r"Page \d+ of 4")
    return Counter((numbered.sub("Page n of 4", e.text), e.kind, e.proof) for e in statements)


def names(data: bytes) -> dict[str, str]:
    """Style id → name, in small letters."""
    styles = xml(data, "word/styles.xml").iter(f"{W}style")
    return {style.get(f"{W}styleId"): values(style, "name")[0].lower() for style in styles}


def paragraphs(data: bytes) -> list[tuple[str, str]]:
    """Name of the style and text of each paragraph."""
    called = names(data)
    return [(called[style_of(p)], spoken(p)) for p in xml(data).iter(f"{W}p")]


def test_each_paragraph_keeps_its_words_and_its_style(brief: bytes, copy: bytes) -> None:
    assert paragraphs(copy) == paragraphs(brief)


def framed(data: bytes) -> dict[str, list[str]]:
    """The sides of the frame, and the ground, of each style that has any."""
    found = {}
    for style in xml(data, "word/styles.xml").iter(f"{W}style"):
        sides = [side.tag for side in style.iterfind(f"{W}pPr/{W}pBdr/*")]
        grounds = [shade.get(f"{W}fill") for shade in style.iterfind(f"{W}pPr/{W}shd")]
        if sides:
            found[values(style, "name")[0].lower()] = sorted(sides) + grounds
    return found


def test_callouts_panels_and_boxes_keep_frame_and_ground(brief: bytes, copy: bytes) -> None:
    kept, had = framed(copy), framed(brief)
    assert {name: sides for name, sides in kept.items() if name in had} == had


def counted(data: bytes) -> dict[str, int]:
    kinds = ("tbl", "tr", "tc", "tblHeader", "cantSplit", "hyperlink", "commentReference")
    return {kind: len(list(xml(data).iter(f"{W}{kind}"))) for kind in kinds}


def test_tables_keep_their_header_rows_and_text_its_links_and_comments(
    brief: bytes, copy: bytes
) -> None:
    assert counted(copy) == counted(brief)
    assert counted(brief)["commentReference"] > 10


def bookmarks(data: bytes) -> list[str]:
    return [mark.get(f"{W}name") for mark in xml(data).iter(f"{W}bookmarkStart")]


def test_each_claim_keeps_its_bookmark(brief: bytes, copy: bytes) -> None:
    kept = [name for name in bookmarks(copy) if not name.startswith("_")]
    assert sorted(kept) == sorted(bookmarks(brief))


def fields(data: bytes) -> list[str]:
    found = []
    for name in ("word/document.xml", "word/footer1.xml", "word/footer2.xml"):
        codes = xml(data, name).iter(f"{W}instrText")
        found += [(node.text or "").split()[0] for node in codes]
    return found


def test_fields_stay_fields(brief: bytes, copy: bytes) -> None:
    assert fields(copy) == fields(brief) == ["SEQ"] * 2 + ["PAGE", "NUMPAGES"] * 2


def test_a_footnote_that_a_person_added_stays_and_is_told(
    brief: bytes, again: Save, tmp_path: Path
) -> None:
    report = proof(again(footnoted(brief)), tmp_path)
    added = [each for each in report.statements if each.kind not in ACCOUNTED]
    assert [(each.kind, each.text) for each in added] == [(Kind.NOT_FOUND, NOTE)]


def test_footnotes_to_quotations_stay_and_are_accounted_for(again: Save, tmp_path: Path) -> None:
    request = Request((SEEDS,), tmp_path / "noted", ("docx",), footnotes=True)
    before = build(request).files[0].read_bytes()
    (tmp_path / "brief.docx").write_bytes(again(before))
    report = verify(Inquiry(tmp_path / "brief.docx", SEEDS))
    assert (report.proved, report.facts) == (True, ())
    notes = [each for each in report.statements if each.place.startswith("footnote")]
    assert len(notes) == len(list(xml(before).iter(f"{W}footnoteReference"))) > 40


def test_footnotes_have_styles_of_ours(brief: bytes) -> None:
    assert {"footnote text", "footnote reference"} <= set(names(brief).values())
