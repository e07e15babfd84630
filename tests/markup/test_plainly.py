"""Markdown that is read without the parser: as the parser reads it, or not at all."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefgen.document import Heading, Paragraph, Run
from briefgen.markup import escape
from briefgen.markup.leaf import Grid, Items
from briefgen.markup.leaves import Refused, parsed
from briefgen.markup.plainly import plainly

MARKS = (
    *"ab1.)-+ \n|*#>[]()_&;`\\:!<=~\"'“é\u00a0{}%/",
    *("**", "- ", "|---|", "\n\n", "](#x/y)", "[a](#b)", "&#124;", "\\*", "1. ", "## "),
    *("**a** ", " *b*", "| a | b |\n|---|---|\n| c | d |", "- x\n", "\\\\", "text "),
)


def by_the_parser(text):
    try:
        return tuple(parsed(0, text))
    except Refused as slip:
        return str(slip)


def run(text):
    return (Run(text),)


def test_headings_paragraphs_lists_and_tables_are_read():
    text = "## Rail\n**One.** Two\nlines\\.\n\n- a *A B*\n\n- b\n\n"
    text += "| x | y |\n|---|---|\n| 1\\% | &#124; |\n"
    assert plainly(text) == (
        Heading(2, run("Rail")),
        Paragraph((Run("One.", strong=True), Run(" Two lines."))),
        Items(((Run("a "), Run("A B", emph=True)), run("b")), None),
        Grid((run("x"), run("y")), ((run("1%"), run("|")),)),
    )


def test_a_link_within_the_brief_is_read():
    assert plainly("**[Done](#/standing-1)** “[It grew](#source-A/A03)”") == (
        Paragraph(
            (
                Run("Done", strong=True, id="standing-1"),
                Run(" “"),
                Run("It grew", href="#source-A", id="A03"),
                Run("”"),
            )
        ),
    )


@pytest.mark.parametrize(
    "text",
    [
        "a\\|b\n--",
        "a*b*",
        "**a*b***",
        "*a",
        "a_b_",
        "[a](https://e.org)",
        "1. a",
        "- - a",
        "- a\nb",
        "> a",
        "  a",
        "a\n- b",
        "| a |\n|---|\n| b | c |",
        "| a |\n|---|\n|  |",
        "&amp;",
        "a `b`",
        "a\u00a0b",
        "{{ a }}",
    ],
)
def test_what_could_be_read_otherwise_is_for_the_parser(text):
    assert plainly(text) is None


@given(st.lists(st.sampled_from(MARKS), max_size=14).map("".join))
@example("~ \\| &#124;\n-- ")
def test_whatever_is_read_is_what_the_parser_reads(text):
    found = plainly(text)
    assert found is None or found == by_the_parser(text)


@given(st.text(min_size=1), st.sampled_from(["{}", "- {}", "# {}", "**{}** a", "[{}](#a/b)"]))
def test_any_value_is_read_as_the_parser_reads_it(value, frame):
    text = frame.format(escape(value))
    found = plainly(text)
    assert found is None or found == by_the_parser(text)
