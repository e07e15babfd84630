"""The rubric's gates on each template, for the seeds and two subjects without settings.

What a template is held to is its own: its pages and words, and what stands first in it. The checks
read the DOCX, whose styles say what each passage is; the PDF is held to say the same.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import lru_cache
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from _pytest.mark import ParameterSet

from briefgen.building import Request, build
from briefgen.readers.printed import read_printed
from briefgen.templating import find, names
from briefgen.theme import PageSize
from tests.rubric import (
    test_accessibility,
    test_characterisation,
    test_counts,
    test_hedges,
    test_tables,
    test_traceability,
    test_wording,
)
from tests.rubric.conftest import read
from tests.rubric.pdf_lines import lines_of
from tests.rubric.pdf_strokes import strokes
from tests.rubric.printed import SEEDS, Printed, words
from tests.rubric.quotations import outside

DEV = Path(__file__).parents[1] / "quality" / "gold" / "dev"
SUBJECTS = ("seeds", "antibiotics", "digital-id")
TEMPLATES = tuple(names())
OPENINGS = {
    "policy": ("title", "standfirst", "strip", "callout", "section"),
    "brief": ("title", "standfirst", "strip", "callout", "section"),
    "note": ("title", "standfirst", "strip", "callout", "section"),
    "handout": ("title", "strip", "cell head", "cell"),
    "annex": ("title", "standfirst", "strip", "callout"),
}
"""The kinds of a template's first passages; the handout may drop its standfirst."""
FIRST = dict.fromkeys(TEMPLATES, "Bottom line") | {"annex": "How to read it"}
"""What is said first."""
ON_PAGE_1 = {"brief", "note", "handout"}
"""Templates that describe up to four sources on page 1 in boxes, whatever the texts; the policy
brief's page 1 is looked at by itself."""

Cut = tuple[Printed, bytes, int]
"""The DOCX read back, the PDF, and the PDF's pages."""
Check = Callable[[Printed], None]


@lru_cache(maxsize=len(SUBJECTS) * len(PageSize))
def _built(parent: Path, subject: str, size: PageSize) -> dict[str, Cut]:
    """Every template on one subject and page size."""
    folder, out = parent / f"{subject}-{size}", parent / f"{subject}-{size}-out"
    shutil.copytree(SEEDS if subject == "seeds" else DEV / subject, folder)
    (folder / "gold.json").unlink(missing_ok=True)
    first, *others = TEMPLATES
    built = build(Request((folder,), out, template=first, also=tuple(others), size=size))
    found = {}
    for one in (built, *built.also):
        docx, pdf, _ = one.files
        found[one.template] = read(docx, size, folder), pdf.read_bytes(), one.pages
    return found


@pytest.fixture(scope="module")
def parent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("templates")


CASES = [(s, p, t) for s in SUBJECTS for p in PageSize for t in TEMPLATES]


@pytest.fixture(params=[case for case in CASES if case[2] != "annex"], ids="-".join)
def brief(request: pytest.FixtureRequest, parent: Path) -> Printed:
    """The DOCX of each template but the annex."""
    subject, size, template = request.param
    return _built(parent, subject, size)[template][0]


SEEDED = [(p, t) for p in PageSize for t in TEMPLATES if t != "annex"]


@pytest.fixture(params=SEEDED, ids="-".join)
def seeded(request: pytest.FixtureRequest, parent: Path) -> Printed:
    """The same, of the seeds alone."""
    size, template = request.param
    return _built(parent, "seeds", size)[template][0]


@pytest.fixture(params=CASES, ids="-".join, scope="module")
def cut(request: pytest.FixtureRequest, parent: Path) -> Cut:
    subject, size, template = request.param
    return _built(parent, subject, size)[template]


ANYWHERE: tuple[Check, ...] = (
    test_traceability.test_t1_every_quotation_is_in_a_source,
    test_traceability.test_t1_every_quotation_is_closed,
    test_traceability.test_t3_the_record_points_at_the_files_as_they_are,
    test_traceability.test_t3_words_outside_quotations_are_fixed_or_declared,
    test_traceability.test_t4_names_outside_quotations_are_in_a_source_or_declared,
    test_traceability.test_t6_every_claim_is_used_or_told_why_not,
    test_traceability.test_t6_every_used_claim_is_printed,
    test_traceability.test_t7_nothing_of_the_files_wrapping_is_printed,
    test_characterisation.test_c3_no_source_is_called_more_than_it_is,
    test_characterisation.test_c10_no_likelihood_or_confidence_is_made_up,
    test_wording.test_w2_no_word_boosts_outside_quotations,
    test_wording.test_w4_quotes_and_dashes_are_typographic,
    test_tables.test_f3_there_is_no_picture_and_only_figures_are_drawn_and_described,
    test_accessibility.test_a2_word_has_real_styles_only,
    test_accessibility.test_a2_words_tables_are_described,
    test_accessibility.test_a2_word_has_title_author_and_language,
)
"""Checks that read any text on any subject."""
BUT_THE_ANNEX: tuple[Check, ...] = (
    test_traceability.test_t3_every_quotation_is_of_a_claim_that_the_record_calls_used,
)
"""The annex also quotes the sentences around the claims."""
ON_THE_SEEDS: tuple[Check, ...] = (
    test_hedges.test_t2_a_hedge_beside_a_quotation_has_been_looked_at,
    test_hedges.test_t2_a_quotation_keeps_the_hedges_of_its_claim,
    test_traceability.test_t4_numbers_outside_quotations_are_in_a_source_or_counted,
    test_characterisation.test_c4_an_entry_says_who_supports_it,
    test_characterisation.test_c4_a_section_on_one_source_says_so_first,
    test_characterisation.test_c5_no_plural_for_one,
    test_characterisation.test_c6_a_figure_stands_with_its_voice_and_its_caveat,
    test_characterisation.test_c11_the_name_of_an_account_stands_in_the_address_only,
    test_wording.test_w1_no_sentence_is_long,
    test_wording.test_w3_the_subject_has_one_name,
)
"""Checks that know the seeds' sources, or that a person has ruled on for them."""


def _of(checks: tuple[Check, ...]) -> list[ParameterSet]:
    return [pytest.param(check, id=check.__name__.removeprefix("test_")) for check in checks]


@pytest.mark.parametrize("check", _of(ANYWHERE))
def test_what_holds_of_every_brief(cut: Cut, check: Check) -> None:
    check(cut[0])


@pytest.mark.parametrize("check", _of(BUT_THE_ANNEX))
def test_what_holds_of_every_brief_but_the_annex(brief: Printed, check: Check) -> None:
    check(brief)


@pytest.mark.parametrize("check", _of(ON_THE_SEEDS))
def test_what_holds_of_the_seeds(seeded: Printed, check: Check) -> None:
    check(seeded)


def test_s1_a_cut_fits_its_pages_and_words(cut: Cut) -> None:
    printed, _, pages = cut
    layout = find(printed.template)
    if layout.pages:
        counted = (p for p in printed.passages if p.kind not in ("fine", "repeated head"))
        assert pages <= layout.pages
        assert sum(len(words(passage.whole)) for passage in counted) <= layout.words


def test_s2_the_title_is_short_and_names_the_subject(cut: Cut) -> None:
    (title,) = cut[0].of("title")
    assert title.text.startswith(f"{cut[0].record['subject']}: ")
    assert len(words(title.text)) <= 16
    assert not title.text.endswith(".")


def test_s3_what_matters_most_comes_first(cut: Cut) -> None:
    printed, _, _ = cut
    opening, kinds = OPENINGS[printed.template], [p.kind for p in printed.passages]
    if "standfirst" not in opening and "standfirst" in kinds:
        kinds.remove("standfirst")
    assert tuple(kinds[: len(opening)]) == opening
    first = next(p for p in printed.passages if p.kind in ("callout", "cell head"))
    assert (first.label or first.text) == FIRST[printed.template]


def test_t5_the_texts_are_counted(cut: Cut) -> None:
    if cut[0].template != "annex" and cut[0].of("standfirst"):
        test_counts.test_t5_the_texts_are_counted(cut[0])


def test_c1_each_source_is_described_where_it_is_first_used(cut: Cut) -> None:
    printed, _, _ = cut
    text = " ".join(p.text for p in printed.passages).lower()
    for source in printed.record["sources"]:
        kind = f"{source['id']}. {'signed' if source['author'] else 'unsigned'} {source['kind']}"
        told = (kind, source["author"] or "author: none stated", source["published"] or "no date")
        assert [part for part in told if part.lower() not in text] == []


def test_c2_signed_and_unsigned_differ_in_shape_and_stand_on_page_1(cut: Cut) -> None:
    printed, pdf, _ = cut
    if printed.template in ON_PAGE_1:
        signed = sorted(bool(source["author"]) for source in printed.record["sources"])
        boxes = [s for s in strokes(pdf) if s.box and s.width == test_tables.FRAME]
        assert sorted(not box.dash for box in boxes) == signed
        assert {box.page for box in boxes} == {1}
        kinds = {bool(s): {True: "Signed", False: "Unsigned"}[s] for s in signed}
        heads = [p.text.split()[1] for p in printed.of("cell head") if ". " in p.text]
        assert set(heads) == set(kinds.values())


def test_c7_agreement_is_not_sold_as_confirmation(cut: Cut) -> None:
    text = " ".join(outside(p.text) for p in cut[0].passages)
    assert test_characterisation.NOT_CONFIRMATION in text


def test_c8_readings_are_called_readings_and_nobodys_approval_is_claimed(cut: Cut) -> None:
    text = " ".join(p.text for p in cut[0].passages).lower()
    assert "this brief’s reading; no person has approved them" in text
    for panel in cut[0].under("At a glance"):
        if panel.kind == "note":
            assert "this brief’s reading" in panel.text.lower()


def test_c11_only_a_byline_makes_an_author(cut: Cut) -> None:
    printed, _, _ = cut
    authors = {source["author"] for source in printed.record["sources"]} | {"none stated"}
    for passage in printed.passages:
        found = outside(passage.text).partition("Author: ")[2].partition(".")[0]
        assert not found or found in authors | {"described as “”", "named, not described"}


def test_a1_text_stands_out_from_its_ground(cut: Cut) -> None:
    printed, data, _ = cut
    with pikepdf.open(BytesIO(data)) as opened:
        height = float(opened.pages[0].MediaBox[3])
    pdf = Printed("pdf", "pdf", 0, height, 0, data, (), (), printed.record, ())
    for line in (each for lines in lines_of(data) for each in lines):
        behind = test_accessibility.ground(pdf, line)
        ratio = test_accessibility.contrast(line.colour, behind)
        assert ratio >= test_accessibility.TEXT, (line.text, line.colour, behind)


def test_both_formats_say_the_same_in_the_same_order(cut: Cut, tmp_path: Path) -> None:
    printed, pdf, _ = cut
    said = []
    for name, data in (("a.docx", printed.data), ("a.pdf", pdf)):
        (tmp_path / name).write_bytes(data)
        _, back = read_printed(tmp_path / name)
        said.append("".join("".join(p.text.split()) for p in back.passages))
    assert said[0] == said[1]


def test_the_page_lies_as_its_template_says(cut: Cut) -> None:
    printed, data, _ = cut
    with pikepdf.open(BytesIO(data)) as opened:
        sizes = {tuple(map(float, page.MediaBox[2:])) for page in opened.pages}
    ((width, height),) = sizes
    assert (width > height) == (printed.template == "handout") == (printed.width > printed.height)
