"""Who else says what a claim says."""

from briefgen.brief.company import Company, company, said_alike
from briefgen.claim import Decided, Quantity, Role
from briefgen.finding import Comparison, Difference, Link
from tests.making import claim, text

A = text("A", "Fares fell.\nPiers crumble.\nCrews left.")
B = text("B", "Fares dropped.\nPiers decay.\nCrews stayed.")
OURS = [claim(A, words) for words in A.text.splitlines()]
THEIRS = [claim(B, words) for words in B.text.splitlines()]
IDS = ("A1", "A2", "A3", "B1", "B2", "B3")


def kept(*links, claims=(*OURS, *THEIRS), vouched=False):
    found = Comparison(claims=tuple(claims), findings=(), topics=(), links=links)
    ids = {id(one): name for one, name in zip(claims, IDS, strict=True)}
    return company(found, ids, said_alike(found), vouched)


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


def alike(one, other):
    """Whether the text of ``other`` is said to say what ``one`` does."""
    found = Comparison(claims=(one, other), findings=(), topics=(), links=(Link(0, 1, None),))
    known = company(found, {id(one): "A1", id(other): "B1"}, said_alike(found))["A1"]
    assert not known.lone
    return bool(known.alike)


def test_a_text_says_the_same_only_with_all_the_figures():
    share, count = Quantity("37%", 37, 37, "%"), Quantity("412", 412, 412, "")
    more, less = (
        OURS[0]._replace(quantities=(share, count)),
        THEIRS[0]._replace(quantities=(count,)),
    )
    assert not alike(more, less)
    assert alike(less, more)


def test_what_leans_the_other_way_is_not_said_to_be_the_same():
    assert alike(OURS[0], THEIRS[0])
    assert not alike(OURS[0], THEIRS[0]._replace(role=Role.MIXED))


def test_of_what_is_to_come_no_other_is_said_to_say_the_same():
    will = OURS[0]._replace(role=Role.OUTLOOK)
    assert not alike(will, THEIRS[0]._replace(role=Role.OUTLOOK))
