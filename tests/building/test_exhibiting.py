"""The page to review on, made of real sources: every quotation leads to its words."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefgen.brief.quotation_marks import typographic
from briefgen.building import Request, compose
from briefgen.building.exhibiting import MOST, exhibit
from briefgen.writers import write
from briefgen.writers.html.exhibit import Beside, Exhibit
from tests.writers.html_reading import Node, parse, sheet_text

ROOT = Path(__file__).parents[2]
SAME = "The bridge to Holm opened in 2019. Traffic fell by a third in 2020.\n"


@pytest.fixture(scope="module")
def made() -> tuple[Exhibit, Node]:
    """What stands beside the seeds' brief, and the page."""
    gathered, fitted = compose(Request((ROOT / "seeds",)))
    shown = exhibit(gathered, fitted)
    return shown, parse(write(fitted.document, fitted.theme, "html", exhibit=shown).data)


def test_every_quotation_leads_to_a_mark_that_holds_its_words(made: tuple[Exhibit, Node]) -> None:
    _, root = made
    quoted = [node for node in root.by_id("brief").of_class("quoted") if node.tag == "a"]
    assert len(quoted) > 40
    for node in quoted:
        mark = root.by_id(str(node.attrs["href"])[1:])
        words = mark.text()
        assert " ".join(node.text().split()) in typographic(words), node.text()


def test_every_claim_is_marked_word_for_word_and_accounted_for(made: tuple[Exhibit, Node]) -> None:
    shown, root = made
    for sheet in shown.sheets:
        assert sheet_text(root, sheet.letter) == sheet.text
        for claim in sheet.claims:
            assert root.by_id(f"c-{claim.id}").text() == sheet.text[claim.start : claim.end]
    claims = [claim for sheet in shown.sheets for claim in sheet.claims]
    listed = [node.text() for node in root.by_id("left-out").all("li")]
    assert len(claims) > 50
    assert len(listed) == sum(bool(claim.why_not) for claim in claims)


def test_every_label_in_the_brief_has_its_rule(made: tuple[Exhibit, Node]) -> None:
    _, root = made
    labels = list(root.by_id("brief").of_class("to-approve"))
    entries = [root.by_id(str(node.attrs["href"])[1:]).text() for node in labels]
    assert len(labels) > 10
    assert all("Rule: " in entry for entry in entries)
    assert entries[0].startswith(
        "Electric vehicles: Leads The standing “Leads”. Rule: a result is reported and no"
    )


def test_the_page_loads_nothing_and_every_link_of_its_own_leads_somewhere(
    made: tuple[Exhibit, Node],
) -> None:
    _, root = made
    hrefs = [str(node.attrs["href"]) for node in root.all("a")]
    assert {href[1:] for href in hrefs if href.startswith("#")} <= set(root.ids)
    assert len(root.ids) == len(set(root.ids))


def test_claims_of_two_sources_name_each_other(tmp_path: Path) -> None:
    for name in "ab":
        own = f"\nThe ferry of {name} was sold to the port.\n"
        (tmp_path / f"{name}.txt").write_text(SAME + own)
    gathered, fitted = compose(Request((tmp_path,)))
    shown = exhibit(gathered, fitted)
    first = {claim.id: claim.beside for claim in shown.sheets[0].claims}
    assert Beside("says the same as", ("B01",)) in first["A01"]


def test_an_entry_names_few_of_many(tmp_path: Path) -> None:
    works = (f"The Rail Link has opened {n} stations in town {n}.\n" for n in range(2, 40))
    (tmp_path / "a.txt").write_text("\n".join(works))
    (tmp_path / "brief.toml").write_text('[themes]\n"Stations" = ["station"]\n')
    gathered, fitted = compose(Request((tmp_path,)))
    beside = [one for claim in exhibit(gathered, fitted).sheets[0].claims for one in claim.beside]
    assert beside
    assert max(len(one.claims) for one in beside) == MOST
    assert all(len(one.claims) + one.more == 37 for one in beside)


def test_the_quotations_of_an_annex_lead_to_their_words_too(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(SAME)
    gathered, fitted = compose(Request((tmp_path,), template="annex"))
    shown = exhibit(gathered, fitted)
    root = parse(write(fitted.document, fitted.theme, "html", exhibit=shown).data)
    quoted = [node for node in root.by_id("brief").of_class("quoted") if node.tag == "a"]
    assert [node.attrs["href"] for node in quoted] == [
        f"#c-{claim.id}" for claim in shown.sheets[0].claims if not claim.why_not
    ]
    assert quoted
