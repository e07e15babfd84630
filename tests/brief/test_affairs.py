"""Whether sources speak of public affairs at all."""

from briefgen.brief.affairs import of_something_else
from briefgen.brief.worth import Worth
from tests.making import claim, text

BROTH = "Peel the onion, warm the oil and stir until it is soft and golden brown. " * 20
RENTS = "The council has spent the fund on rents, and tenants in the city still pay more. " * 20


def test_a_recipe_is_of_something_else_and_a_report_on_rents_is_not() -> None:
    assert of_something_else([text("A", BROTH)])
    assert not of_something_else([text("A", RENTS)])


def test_a_folder_is_judged_as_a_whole_and_only_when_it_holds_enough_words() -> None:
    assert not of_something_else([text("A", BROTH), text("B", RENTS)])
    assert not of_something_else([text("A", "Peel the onion.")])


def test_of_such_texts_only_the_surest_statements_are_listed() -> None:
    stew = text("A", "The stew has won every prize in town.")
    unsure, sure = (claim(stew, stew.text, score=score) for score in (0.7, 0.9))
    listed = [Worth(vouched=False, surest=True).unreadable(each, "") for each in (unsure, sure)]
    assert listed == ["too doubtful what it reports", ""]
    assert Worth(vouched=False).unreadable(unsure, "") == ""
