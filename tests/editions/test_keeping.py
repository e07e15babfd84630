"""An edition kept in a later record comes back as far as changes go."""

import json

from hypothesis import given
from hypothesis import strategies as st

from briefgen.editions import difference, edition_of, kept
from briefgen.editions.model import TopicRow
from tests.editions.making import claim, edition, source

TEXTS = st.text(max_size=12).map(lambda text: " ".join(text.split()))
CLAIMS = st.lists(
    st.builds(
        lambda text, role, used, page: claim(
            "A01", text, role=role, used=used, page=page, topics=("Rail",)
        ),
        *(TEXTS, TEXTS, st.lists(TEXTS, max_size=2).map(tuple), st.none() | st.integers(1, 9)),
    ),
    max_size=4,
)


def back(old):
    return edition_of(json.loads(json.dumps(kept(old))), old.where)


@given(CLAIMS, TEXTS, TEXTS)
def test_what_is_kept_differs_in_nothing(claims, author, why):
    old = edition(
        *claims,
        sources=(source(author=author, cites_references="no"),),
        unread={"x.pdf": why},
        topics=(TopicRow("Rail", "progress", "agree", "", ("A",)),),
        made={"date": "2026-01-31", "version": "2", "page": "a4"},
    )
    again = back(old)
    assert difference(old._replace(made={}), again._replace(made={})).none
    assert (again.made["date"], again.made["version"]) == ("2026-01-31", "2")
    assert back(again) == again


def test_claims_beside_each_other_stay_so():
    old = edition(claim("A01", "It grew.", same=(1,)), claim("A02", "It rose.", same=(0,)))
    assert back(old).claims == old.claims
