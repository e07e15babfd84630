"""Claims that were cut from what they need."""

import pytest

from briefgen.comparison.standalone.selfstanding import stands
from briefgen.comparison.standalone.severed import is_severed
from briefgen.source import Block, BlockKind
from tests.making import claim, text


@pytest.mark.parametrize(
    ("words", "behind"),
    [
        ("The law helps ferries, ports", ", and inland towns."),
        ("It improved crossings, the quality of docks", " and the pay of crews."),
        ("The fare of the boat – once cheap but later dear", " – was cut."),
        ("It helps Holm as it did Lee, Dorn", ", and, of late, Harl."),
        ("It helps Holm as it did Lee, the Sunken States", " and, of late, Harl."),
        ("The law means that ferries", ", and their crews, pay."),
        ("Hospital trusts in Holm", " and Lee have two nurses."),
        ("In a town where ferries sink", " or burn, nobody sails."),
        ("> 350 m a year and a rise of 60 places.", ""),
        ("A ban would cost jobs, and the waiting boat", ", though new, still leaks."),
    ],
)
def test_a_claim_without_the_words_it_needs_is_severed(words, behind):
    cut = claim(text("A", words + behind), words)
    assert is_severed(cut)
    assert not stands(cut)


@pytest.mark.parametrize(
    ("words", "behind"),
    [
        ("The ferries are late", ", and the crews are tired."),
        ("In spring, the ferries came", ", and the crews were glad."),
        ("It cost 1,600 crowns", ", and nobody paid."),
        ("Holm likes ferries, ports and inns", " and Lee likes trams."),
        ("The ferries, which came late, are gone.", " And nobody weeps."),
        ("In a town where ferries sink, nobody sails.", ""),
        ("The law means that ferries sank", ", and crews fell."),
        ("The ferries came in that year", " to Holm."),
        ("£350 m went to the ferries.", ""),
        ("The boats are new, and the harbour leaked", ", as it had before."),
    ],
)
def test_a_statement_that_another_follows_is_not(words, behind):
    assert not is_severed(claim(text("A", words + behind), words))


def test_a_claim_that_begins_behind_a_name_in_brackets_is_severed():
    source = text("A", "Mr H (not his initial) got to sail.")
    assert is_severed(claim(source, "(not his initial) got to sail."))


def test_a_claim_that_begins_in_an_apposition_is_severed():
    source = text("A", "It lies between Holm – a port of ferries – and Lee where fares grow.")
    assert is_severed(claim(source, "a port of ferries – and Lee where fares grow."))
    assert not is_severed(claim(source, "It lies between Holm – a port of ferries – and Lee"))


def test_the_last_thing_of_several_is_severed_from_what_is_done_with_them():
    source = text("A", "You need a pass and any copies signed by a judge.")
    assert is_severed(claim(source, "any copies signed by a judge."))
    source = text("A", "Fares fell and the pass was signed by a judge.")
    assert not is_severed(claim(source, "the pass was signed by a judge."))


def test_the_rest_of_an_item_that_a_page_parts_is_severed():
    item = "The board holds to the rules of the harbour for all that sails in it, and to the Ships"
    item = f"{item} and Boats Guide for"
    rest = "Ferries, while four boards said that they went by both."
    whole = "\n\n".join((item, "17", rest))
    blocks = (
        Block(BlockKind.LIST_ITEM, 0, len(item), level=1),
        Block(BlockKind.NOISE, len(item) + 2, len(item) + 4, why="page number"),
        Block(BlockKind.PARAGRAPH, len(item) + 6, len(whole)),
    )
    source = text("A", whole)._replace(blocks=blocks)
    assert is_severed(claim(source, rest))
