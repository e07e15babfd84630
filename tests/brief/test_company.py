"""Who else says what a claim says."""

from briefgen.brief.company import Company, company
from briefgen.claim import Decided
from briefgen.finding import Comparison, Difference, Link
from tests.making import claim, text

A = text("A", "Fares fell.\nPiers crumble.\nCrews left.")
B = text("B", "Fares dropped.\nPiers decay.\nCrews stayed.")
OURS = [claim(A, words) for words in A.text.splitlines()]
THEIRS = [claim(B, words) for words in B.text.splitlines()]
IDS = ("A1", "A2", "A3", "B1", "B2", "B3")


def kept(*links, claims=(*OURS, *THEIRS), vouched=False):
    found = Comparison(claims=tuple(claims), findings=(), topics=(), links=links)
    return company(found, {id(one): name for one, name in zip(claims, IDS, strict=True)}, vouched)


def test_a_firm_link_makes_another_text_say_the_same_and_a_loose_one_only_perhaps():
    assert kept(Link(0, 3, None), Link(1, 4, None, firm=False)) == {
        "A1": Company(("B",), lone=False, claims=("B1",)),
        "B1": Company(("A",), lone=False, claims=("A1",)),
        "A2": Company((), lone=False),
        "B2": Company((), lone=False),
    }


def test_where_an_owner_named_the_topics_only_a_firm_link_counts():
    links = Link(0, 3, None), Link(1, 4, None, firm=False)
    assert sorted(kept(*links, vouched=True)) == ["A1", "B1"]


def test_who_differs_is_no_company():
    assert kept(Link(2, 5, Difference.POLARITY)) == {}


def test_what_the_editor_left_out_is_no_company():
    out = THEIRS[0]._replace(decided=Decided(include=False))
    found = kept(Link(0, 3, None), claims=(*OURS, out, *THEIRS[1:]))
    assert found["A1"] == Company()
