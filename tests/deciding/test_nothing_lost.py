"""Whatever becomes of sources, each thing that a person decided is in the file afterwards."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefgen.deciding.drafting import claim_id
from briefgen.deciding.model import GONE, ClaimsFile, Entry, Labels, Listed
from briefgen.deciding.reading import parse
from briefgen.deciding.updating import updated
from briefgen.deciding.writing import text

ROLES = ("finding", "mixed", "outlook")
words = st.sampled_from([f"Claim number {n} of the harbour." for n in range(6)])
folders = st.dictionaries(
    st.sampled_from(["a.txt", "b.txt", "c.txt"]), st.lists(words, max_size=5), max_size=3
)


def by_rules(folder: dict[str, list[str]]) -> ClaimsFile:
    """The draft of a folder that has these quotations in each file, one a line."""
    claims = []
    for file, said in folder.items():
        for n, quotation in enumerate(said):
            turn = said[: n + 1].count(quotation)
            labels = Labels(ROLES[len(quotation) % 3], ())
            span = (100 * n, 100 * n + len(quotation))
            name = claim_id(file, quotation, turn)
            claims.append(Entry(name, file, n + 1, 0, span, quotation, labels, labels))
    sources = (Listed(file, " ".join(["hash of", *said])) for file, said in folder.items())
    return ClaimsFile(tuple(sources), tuple(claims), ())


def decided(content: ClaimsFile) -> list[tuple[str, str, str]]:
    return sorted((e.approved_by, e.quotation, e.labels.role) for e in content.claims if e.touched)


@given(st.data(), folders, st.lists(folders, min_size=1, max_size=3))
def test_no_decision_is_lost_whatever_becomes_of_the_sources(data, before, after):
    drafted = by_rules(before)
    approved = data.draw(st.sets(st.sampled_from(range(max(1, len(drafted.claims))))))
    content = drafted._replace(
        claims=tuple(
            entry._replace(
                approved_by=f"Editor {n}", labels=Labels(data.draw(st.sampled_from(ROLES)), ())
            )
            if n in approved
            else entry
            for n, entry in enumerate(drafted.claims)
        )
    )
    for folder in after:
        made = updated(content, by_rules(folder)).content
        assert decided(made) == decided(content)
        assert len({entry.id for entry in made.claims}) == len(made.claims)
        listed = [(e.file, e.quotation) for e in made.claims if e.status != GONE]
        assert sorted(listed) == sorted((f, q) for f, said in folder.items() for q in said)
        content = parse(text(made).encode()).content
        assert parse(text(made).encode()).slips == ()
        assert text(content) == text(made).replace(
            "#. Its words are in no source any more, or no claim; this is what was decided.\n", ""
        )
