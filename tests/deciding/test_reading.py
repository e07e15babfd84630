"""A claims file that is wrong says where, why, and what to do; all of it at once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.deciding.model import Labels, Slip
from briefgen.deciding.reading import MENDING, parse

WHOLE = """format = 1
[[source]]
file = "a.txt"
sha256 = "00"
[[claim]]
id = "1"
file = "a.txt"
span = [0, 5]
by_rule = { role = "mixed", topics = ["X"] }
quotation = "Words"
"""


def slips(text):
    return list(parse(text.encode()).slips)


def test_what_is_left_out_of_a_claim_is_as_the_rules_have_it():
    found = parse(WHOLE.encode())
    (claim,) = found.content.claims
    assert found.slips == ()
    assert (claim.labels, claim.include, claim.order) == (Labels("mixed", ("X",)), "auto", 0)
    assert (claim.touched, claim.at) == (False, 5)


def test_a_byte_order_mark_and_the_line_ends_of_windows_are_no_fault():
    found = parse(b"\xef\xbb\xbf" + WHOLE.replace("\n", "\r\n").encode())
    assert (found.slips, found.content.claims[0].quotation) == ((), "Words")


@pytest.mark.parametrize(
    ("line", "slip"),
    [
        ('role = "findng"', Slip(11, 'role "findng" is unknown', 'did you mean "finding"?')),
        (
            'role = "zzz"',
            Slip(
                11,
                'role "zzz" is unknown',
                'it is one of "finding", "mixed", "outlook", "response", "context"',
            ),
        ),
        ("role = 3", Slip(11, "role must be text", 'it is one of "finding", "mixed", "outlook", '
                          '"response", "context"')),
        ("inclde = 1", Slip(11, 'unknown key "inclde"', 'did you mean "include"?')),
        (
            "include = true",
            Slip(11, "include must be text", 'it is one of "auto", "yes", "no"'),
        ),
        (
            'role = "context"\ninclude = "yes"',
            Slip(12, 'include is "yes", and background has no section', "give it another role"),
        ),
        ("order = -1", Slip(11, "order must be a whole number from 0", "write order = 0")),
        (
            'topics = "X"',
            Slip(11, "topics must be a list of texts", 'write it as ["one", "two"]'),
        ),
        (
            'approved_by = "A\\u0007"',
            Slip(11, "approved_by holds a character that cannot be printed", "remove it"),
        ),
        ('status = "old"', Slip(11, 'status "old" is unknown', 'it is one of "new", "gone"')),
        (
            '[[topic]]\nname = "X"\nstanding = "contsted"',
            Slip(13, 'standing "contsted" is unknown', 'did you mean "contested"?'),
        ),
        (
            '[[topic]]\nname = "X"\nrelation = "difer"',
            Slip(13, 'relation "difer" is unknown', 'did you mean "differ"?'),
        ),
        (
            '[[note]]\nsection = "finding"\ntext = "x"\nauthor = "y"',
            Slip(12, 'section "finding" is unknown', 'did you mean "findings"?'),
        ),
        (
            '[[note]]\nsection = "mixed"\ntext = " "\nauthor = "y"',
            Slip(13, "text is empty", "say it, or remove this note"),
        ),
        (
            '[[note]]\nsection = "mixed"\ntext = "x"',
            Slip(11, "author is missing from this note", 'write author = "…"'),
        ),
        (
            "[[clam]]\nid = 1",
            Slip(11, 'unknown table or key "clam"', 'did you mean "claim"?'),
        ),
    ],
)  # fmt: skip
def test_a_slip_names_its_line_the_reason_and_the_way_out(line, slip):
    assert slips(WHOLE + line + "\n") == [slip]


def test_a_claim_that_stands_twice_names_both_lines():
    again = WHOLE[WHOLE.index("[[claim]]") :]
    assert slips(WHOLE + again) == [Slip(11, "claim 1 stands on line 5 too", "keep one of the two")]


def test_everything_is_told_in_the_order_of_the_lines():
    found = slips(WHOLE.replace("format = 1", "formt = 1") + 'role = "mixd"\norder = "x"\n')
    assert found == [
        Slip(1, "does not say that it is of format 1", "write format = 1 above the first table"),
        Slip(1, 'unknown table or key "formt"', 'did you mean "format"?'),
        Slip(11, 'role "mixd" is unknown', 'did you mean "mixed"?'),
        Slip(12, "order must be a whole number from 0", "write order = 0"),
    ]


def test_what_is_no_toml_names_the_line_where_it_ends_to_be():
    assert slips(WHOLE + 'role = "a "quoted" word"\n') == [
        Slip(
            11, "is not valid TOML: Expected newline or end of document after a statement", MENDING
        )
    ]


def test_a_string_that_is_never_closed_is_told_on_its_line():
    assert [slip.line for slip in slips(WHOLE + 'role = "mixed\n[[note]]\n')] == [11]


def test_each_conflict_that_a_merge_left_is_told_with_its_lines():
    left = '<<<<<<< HEAD\nrole = "mixed"\n=======\nrole = "finding"\n>>>>>>> theirs\n'
    way = "keep what is right of the two sides and remove the marks"
    assert slips(WHOLE + left + "\n" + left) == [
        Slip(11, "a merge left a conflict here, up to line 15", way),
        Slip(17, "a merge left a conflict here, up to line 21", way),
    ]


def test_a_file_in_another_encoding_is_told_with_its_line():
    assert parse(WHOLE.encode() + "# é".encode("latin-1")).slips == (
        Slip(11, "is not UTF-8", "save it as UTF-8"),
    )


def test_claims_in_one_array_are_refused_and_not_misread():
    assert slips("format = 1\nclaim = [{ id = '1' }]\n") == [
        Slip(1, "a claim is no table of its own", "write each as [[claim]]")
    ]


ODD = """[[topic]]
[claim]
role = [1]
by_rule = 3
span = "a"
order = true
claim = 3
\'\'\'
#
{
[[note]]
topics = [[1]]"""
PIECES = st.sampled_from([*WHOLE.splitlines(), *ODD.splitlines(), '"""', "\\"])


@given(st.lists(PIECES | st.text(max_size=8), max_size=16))
def test_whatever_a_file_holds_it_is_read_or_told_what_is_wrong(pieces):
    found = parse("\n".join(pieces).encode("utf-8", "surrogatepass"))
    assert found.slips or found.content
    assert all(slip.line >= 1 and slip.reason and slip.way for slip in found.slips)
