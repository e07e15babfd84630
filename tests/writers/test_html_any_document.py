"""Whatever a document and its sources hold, the page says the same, and every link leads there."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefgen.document import Document
from briefgen.spoken import lines
from briefgen.theme import Theme
from briefgen.writers.html import write
from briefgen.writers.html.exhibit import Beside, Exhibit, Exhibited, Sheet, Stretch
from briefgen.writers.reviewed import Decision, Ground
from briefgen.xmltext import allowed
from tests.strategies import documents as plain_documents
from tests.writers.html_reading import Node, parse, read_lines, sheet_text
from tests.writers.test_docx_any_document import documents as linked_documents

KINDS = ("heading", "paragraph", "list item", "table row", "noise")
letters = st.one_of(
    st.characters(exclude_categories=("Cs",)), st.sampled_from("<>&\"'\n\r\t \u202e;/!-")
)
texts = st.text(letters, min_size=1, max_size=60)
names = st.sampled_from(["A01", "B01", "B02", "C07"])


@st.composite
def claims(draw: st.DrawFn, id: str, size: int) -> Exhibited:
    start = draw(st.integers(0, size - 1))
    return Exhibited(
        id=id,
        start=start,
        end=draw(st.integers(start + 1, size)),
        role=draw(st.sampled_from(["finding", "mixed", "outlook"])),
        rule=draw(texts),
        cue=draw(st.just("") | texts),
        score=draw(st.floats(0, 1)),
        place="line 1",
        topics=(draw(texts),),
        beside=(Beside("says the same as", (draw(names),), draw(st.integers(0, 2))),),
        why_not=draw(st.just("") | texts),
    )


@st.composite
def sheets(draw: st.DrawFn, letter: str) -> Sheet:
    text = draw(texts)
    found = draw(st.lists(claims("", len(text)), max_size=4))
    found = [
        claim._replace(id=f"{letter}{n:02d}")
        for n, claim in enumerate(sorted(found, key=lambda claim: claim.start), 1)
    ]
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=6)))
    stretches = tuple(
        Stretch(draw(st.sampled_from(KINDS)), low, high, draw(st.integers(0, 7)),
                draw(st.none() | st.integers(1, 3)), why=draw(texts))
        for low, high in zip(cuts[::2], cuts[1::2], strict=False)
    )  # fmt: skip
    return Sheet(letter, draw(texts), draw(texts), (("Note", draw(texts)),), text, stretches,
                 tuple(found))  # fmt: skip


decisions = st.builds(
    Decision, texts, texts, st.lists(st.builds(Ground, names, texts, texts), max_size=2).map(tuple)
)
exhibits = st.builds(
    Exhibit,
    st.tuples(sheets("A"), sheets("B")),
    st.fixed_dictionaries({"standing-1": decisions, "source-A": decisions}),
)


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(linked_documents | plain_documents, exhibits)
def test_any_page_says_what_it_is_made_of_and_all_its_links_lead_somewhere(
    document: Document, exhibit: Exhibit
) -> None:
    root = parse(write(document, Theme(), exhibit=exhibit).data)
    # The right edge's space is there or not, as the document's line is stripped where it has none.
    assert [line.rstrip() for line in read_lines(root)] == [
        allowed(line).rstrip() for line in lines(document)
    ]
    for sheet in exhibit.sheets:
        assert sheet_text(root, sheet.letter) == allowed(sheet.text)
    assert len(root.ids) == len(set(root.ids))
    assert _led_to(root) <= set(root.ids)


def _led_to(root: Node) -> set[str]:
    hrefs = [str(node.attrs["href"]) for node in root.all("a")]
    return {href[1:] for href in hrefs if href.startswith("#")}
