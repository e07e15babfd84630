"""Claims that break off, and claims that share their verb with words before them."""

import pytest

from briefgen.comparison.standalone.broken import breaks_off, shares_its_verb


@pytest.mark.parametrize(
    ("words", "behind"),
    [
        ("The board awaits the ferries but in the meantime must", " and will sail itself."),
        ("The court said that if the rules of the harbour", " – and its fees – are kept"),
        ("One of the things I saw is that, in spring", ", the crews were few."),
        ("The plan must hold at least: the fares", "; all the routes"),
        ("The ferries need a crew that is", " and will be small."),
    ],
)
def test_a_claim_breaks_off_before_the_verb_that_it_promised(words: str, behind: str) -> None:
    assert breaks_off(words, behind)


@pytest.mark.parametrize(
    ("words", "behind"),
    [
        ("The board must.", " It will sail."),
        ("We ask that the date be put back to May", " and the fares held"),
        ("It is clear whether they’re late", ", and why"),
        ("The board has paid for that scheme since 2008", " and it works"),
        ("The list tells what a ferry is", ", and how it sails"),
        ("The ferries have sailed since May", " and will sail on."),
        ("The board said that the ferries were late", ", and left."),
        ("The plan must hold: the board wants all the routes", "; the fares stay"),
    ],
)
def test_a_claim_that_its_sentence_goes_on_behind_may_be_whole(words: str, behind: str) -> None:
    assert not breaks_off(words, behind)


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ("I know of a place where the board and ", "the crews of Holm sit"),
        ("It wants more than the old party and ", "the largest party are here"),
        ("It is not what it should be – ", "a quick way to sail based on trust."),
        ("It puts crews first — ", "the kind of rule that keeps the ferries safe."),
        ("It keeps them from sailing – ", "on asking if each crew is paid."),
        ("It calls them to account; ", "in short, to do their work."),
        ("", "The talk that we have had with the leaders of these towns"),
        ("", "Being able to see that the report on the ferries was made."),
        ("There are halts here, notably at Ek and ", "Lee Quay that are truly old."),
        ("The plan is sound — ", "not by chance, but by building what lasts."),
        ("The fares are changing, ", "but much more slowly than we are told."),
        ("It tells of the use of boats and ", "new crews - and can slow the ferry."),
        ("It tells of crews and ", "the absence of a viable business model have hindered it."),
        ("They had failed; ", "perhaps because the result would have been a surprise"),
        ("He was angry at the lack of rules, and ", "the noise and dirt, that the mayor has seen."),
        ("He knew the docks of Holm, and ", "in the courts of Lee, were very useful."),
    ],
)
def test_what_is_joined_to_a_thing_has_no_verb_to_itself(before: str, words: str) -> None:
    assert shares_its_verb(words, before)


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ("The board is late and ", "the crews of Holm sit idle"),
        ("He knew that the board was late and ", "the crews were idle."),
        ("It will never be enough – ", "the press and the crews are all needed."),
        ("The rules changed, and ", "the share of crews with more than ten sailors is rising."),
        ("It goes on until they accomplish it or ", "they run out of money."),
        ("The river is free, and ", "the draft law on that has been late."),
        ("The rules changed and ", "the crews earn more than we thought."),
        ("The rules changed and ", "the police are pleased."),
        ("", "The kind of rule that keeps the ferries safe is old."),
        ("We see it, and ", "the best way to do that is to sail in boats that work."),
        ("", "Looking at the crews who have been paid, it is five of ten."),
    ],
)
def test_what_is_joined_to_a_statement_is_one(before: str, words: str) -> None:
    assert not shares_its_verb(words, before)
