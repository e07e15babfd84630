"""pandoc's tree as text, held against the document's."""

import pytest

from tests.bench.reading import Differs, compare

NO_ATTRIBUTES = ["", [], []]


def words(text):
    """A paragraph's inline content, as pandoc prints it."""
    spaced = [part for word in text.split() for part in ({"t": "Space"}, {"t": "Str", "c": word})]
    return spaced[1:]


def para(text):
    return {"t": "Para", "c": words(text)}


def cell(text):
    plain = {"t": "Plain", "c": words(text)}
    return [NO_ATTRIBUTES, {"t": "AlignDefault"}, 1, 1, [plain]]


def test_texts_with_the_same_words_are_the_same():
    assert compare("It grew.\nIt fell.", {"blocks": [para("It grew."), para("It fell.")]}) == 4


def test_the_first_word_that_differs_is_named():
    with pytest.raises(Differs, match="word 1 is 'grew' in the document and 'fell' for pandoc"):
        compare("It grew", {"blocks": [para("It fell")]})


@pytest.mark.parametrize("ours", ["It grew", "It"])
def test_a_text_that_ends_early_differs(ours):
    theirs = "It" if ours == "It grew" else "It grew"
    with pytest.raises(Differs, match="word 1"):
        compare(ours, {"blocks": [para(theirs)]})


def test_lists_and_tables_carry_the_numbers_that_will_be_printed():
    numbered = {"t": "OrderedList", "c": [[4, {}, {}], [[para("first")], [para("second")]]]}
    caption = [None, [{"t": "Plain", "c": words("Of two")}]]
    row = [NO_ATTRIBUTES, [cell("a"), cell("b")]]
    head, foot = [NO_ATTRIBUTES, [row]], [NO_ATTRIBUTES, []]
    columns = [[{"t": "AlignDefault"}, {"t": "ColWidth", "c": 0.5}]] * 2
    table = {"t": "Table", "c": [NO_ATTRIBUTES, caption, columns, head, [], foot]}
    ours = "4. first\n5. second\nTable 1. Of two\na\nb\nTable 2. Of two\na\nb"
    assert compare(ours, {"blocks": [numbered, table, table]}) == 16


def test_a_link_is_read_as_its_words_and_a_comment_as_nothing():
    link = {"t": "Link", "c": [NO_ATTRIBUTES, words("the log"), ["https://a.org", ""]]}
    strong = {"t": "Strong", "c": words("now")}
    comment = {"t": "RawInline", "c": ["html", "<!-- -->"]}
    tree = {"blocks": [{"t": "Header", "c": [2, NO_ATTRIBUTES, [link, comment, strong]]}]}
    assert compare("the lognow", tree) == 2
