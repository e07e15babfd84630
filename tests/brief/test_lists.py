"""Lists that a claim introduces."""

from __future__ import annotations

from briefgen.brief.lists import Lists
from briefgen.source import Block, BlockKind, Span
from tests.making import claim, span, text

SOURCE = text("A", "Much was achieved in:\nRail: it grew fast.\nPorts grew.\nRail grew.")
LEAD = claim(SOURCE, "Much was achieved in")


def item(words, **known):
    return claim(SOURCE, words, lead_in=span(SOURCE, "Much was achieved in"), **known)


def test_the_rated_items_of_a_list_are_told_each_once_in_reading_order():
    rail, ports = item("Rail grew.", topics=("Rail",)), item("Ports grew.", topics=("Ports",))
    lists = Lists((LEAD, ports, rail, rail), {"Rail", "Ports"})
    assert lists.items(LEAD) == ("Ports grew", "Rail grew")
    assert (lists.holds(rail), lists.holds(ports), lists.holds(LEAD)) == (True, True, False)


def test_an_item_that_is_not_rated_stands_for_itself():
    rail, ports = item("Rail grew.", topics=("Rail",)), item("Ports grew.", topics=("Ports",))
    lists = Lists((LEAD, rail, ports), {"Rail"})
    assert (lists.items(LEAD), lists.holds(ports)) == (("Rail grew",), False)


def test_a_list_that_no_claim_introduces_holds_nothing():
    rail = item("Rail grew.", topics=("Rail",))
    lists = Lists((rail,), {"Rail"})
    assert (lists.items(rail), lists.holds(rail)) == ((), False)


def test_an_item_is_called_by_its_own_label_and_not_by_that_of_its_list():
    at = SOURCE.text.index("Rail:")
    label = Span(SOURCE, at, at + 4)
    item_of_its_own = Block(BlockKind.LIST_ITEM, at, at + 19, 1, (at, at + 4))
    labelled = SOURCE._replace(blocks=(SOURCE.blocks[0], item_of_its_own, *SOURCE.blocks[2:]))
    whole = Span(labelled, at, at + 19)
    known = {"topics": ("Rail",), "label": label, "lead_in": span(labelled, "Much was achieved in")}
    own = claim(labelled, whole.text, **known)
    assert Lists((LEAD, own), {"Rail"}).items(LEAD) == ("Rail",)
    other = item("Ports grew.", topics=("Rail",), label=label)
    assert Lists((LEAD, other), {"Rail"}).items(LEAD) == ("Ports grew",)
