"""What words that two claims share show of them."""

import pytest

from briefgen.comparison.linking.showing import Kind, dated, elsewhere, kind_of, named, unsure
from briefgen.comparison.words import content, plain


@pytest.mark.parametrize(
    ("word", "kind"),
    [("ferries", Kind.TELLING), ("reached", Kind.VERB), ("important", Kind.FAINT)],
)
def test_a_word_is_judged_by_what_it_names(word: str, kind: Kind) -> None:
    assert [kind_of(root) for root in content(word)] == [kind]


def test_a_figure_is_a_kind_of_its_own() -> None:
    assert kind_of("=38") is Kind.FIGURE


def test_names_have_a_capital_inside_and_the_first_word_may_be_one() -> None:
    assert named("Ferries reach Holm in March.") == ({"holm"}, "ferry")
    assert named("ferries sail") == (frozenset(), "")
    assert named("ALL FERRIES LATE AT HOLM") == (frozenset(), "")


@pytest.mark.parametrize("text", ["since 2022", "In May it closed.", "last spring"])
def test_a_year_a_month_and_a_season_date_a_claim(text: str) -> None:
    assert dated(text)


@pytest.mark.parametrize("text", ["it may close", "2,022 ships", "room 20221", "yesterday"])
def test_other_figures_and_small_letters_date_none(text: str) -> None:
    assert not dated(text)


@pytest.mark.parametrize("text", ["Perhaps it closes.", "He did not think it would hold."])
def test_doubt_is_told_by_a_word_or_by_a_belief_denied(text: str) -> None:
    assert unsure(plain(text))


@pytest.mark.parametrize(
    "text",
    [
        "It would close in May.",
        "It is not closed.",
        "It closes.",
        "It might as well be on the moon.",
    ],
)
def test_what_is_supposed_or_denied_is_not_doubted(text: str) -> None:
    assert not unsure(plain(text))


def test_only_who_gives_a_year_or_a_name_can_be_elsewhere() -> None:
    assert elsewhere("Ships reached Holm.", "Ships reached Harl.")
    assert elsewhere("Late in 2023.", "Late in 2024.")
    assert not elsewhere("Ships reached Holm.", "Ships reached port.")
    assert not elsewhere("Ships reached Holm in 2023.", "Ships left Holm and Harl in 2023.")
