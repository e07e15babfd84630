"""Scraps of what stands around prose."""

import pytest

from briefgen.brief.scraps import no_prose, own_label


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("Write to a@b.example", "holds an address"),
        ("Lee, [1987] 2 SCR 541", "a reference"),
        ("Holm (Ethics Commissioner), 2018 ABQB 240", "a reference"),
        ("The Courant, 18 May 2026", "a reference"),
        ("Ann Lee, ‘The ferry was late", "a reference"),
        ("(Parliament, 2015: 9)(emphasis added).", "a reference"),
        ("The crew failed to go out failed to go out again", "has words twice over"),
        ("It was 12 13 14 in all", "figures of a table without its lines"),
        (". it makes the ferry a joy!", "begins behind what was left out"),
        ("The fare is c(λ) of it", "a formula"),
        ("By varying β fares grow", "a formula"),
        ("Fares Zi ≤ Tj at last", "a formula"),
        ("Costs of β-blockers rose by ≥ 5 per cent (χ2 = 3, p ≤ 0.05).", ""),
        ("The ferry was late again and again.", ""),
        ("In Holm, on 18 May 2026 the ferry sank.", ""),
        ("(It was late.) The ferry sank.", ""),
    ],
)
def test_what_is_no_prose_is_told_by_its_signs(words: str, why: str) -> None:
    assert no_prose(words) == why


@pytest.mark.parametrize(
    ("label", "printed"),
    [("Late\nferries", "Late ferries"), ("Key findings", ""), ("V ≡ min V", "")],
)
def test_a_label_that_any_text_may_have_is_none_of_its_own(label: str, printed: str) -> None:
    assert own_label(label) == printed
