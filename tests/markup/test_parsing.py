"""Markdown as the templates write it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.document import (
    BulletList,
    Callout,
    Cell,
    Heading,
    Labelled,
    OrderedList,
    PageBreak,
    Panel,
    PanelKind,
    Paragraph,
    Quote,
    Run,
    Table,
    TextRole,
    Tone,
)
from briefgen.markup import MarkupError, escape, parse
from briefgen.spoken import block_lines
from briefgen.xmltext import allowed


def one(text):
    (block,) = parse(text)
    return block


def run(text):
    return (Run(text),)


def test_headings_paragraphs_lists_and_quotations_become_blocks():
    text = "## Findings\n\nOne\nline.\n\n- a\n- b\n\n3. c\n4. d\n\n> said"
    assert parse(text) == (
        Heading(2, run("Findings")),
        Paragraph(run("One line.")),
        BulletList((run("a"), run("b"))),
        OrderedList((run("c"), run("d")), 3),
        Quote(run("said")),
    )


def test_inline_styles_are_flat_runs():
    assert one("a **b** *c* [d](https://e.org)").text == (
        Run("a "),
        Run("b", strong=True),
        Run(" "),
        Run("c", emph=True),
        Run(" "),
        Run("d", href="https://e.org"),
    )


def test_a_link_to_a_hash_leads_to_a_paragraph_and_says_what_its_words_are():
    assert one("“[a *b*](#source-A/A03)” [**c**](#/standing-1)").text == (
        Run("“"),
        Run("a ", href="#source-A", id="A03"),
        Run("b", emph=True, href="#source-A", id="A03"),
        Run("” "),
        Run("c", strong=True, id="standing-1"),
    )


def test_a_paragraph_may_have_an_id():
    assert one("::: fine id=source-A\nA. A log.\n:::") == Paragraph(
        run("A. A log."), TextRole.FINE, "source-A"
    )


def test_a_callout_has_a_tone_a_label_and_paragraphs():
    assert one('::: callout warning "Note"\nOne.\n\nTwo.\n:::') == Callout(
        "Note", (run("One."), run("Two.")), Tone.WARNING
    )


def test_an_item_stands_under_its_rail_label():
    text = '::: item "Both texts"\n**Rail.** Fast.\n:::'
    assert one(text) == Labelled("Both texts", (Run("Rail.", strong=True), Run(" Fast.")))


def test_the_last_emphasis_of_a_cells_line_stands_at_the_right_edge():
    text = '::: panel glance\n::: cell progress "Leads: 1"\n- Rail *A B*\n:::\n:::'
    cell = Cell("Leads: 1", ((run("Rail"), "A B"),), Tone.PROGRESS)
    assert one(text) == Panel(PanelKind.GLANCE, (cell,))


def test_a_table_carries_caption_widths_status_and_tones():
    text = (
        '::: table "Of two" status=2 tones=progress widths=40,60\n'
        "| Topic | Standing |\n|---|---|\n| Rail | Leads |\n:::"
    )
    assert one(text) == Table(
        number=1,
        caption=run("Of two"),
        header=(run("Topic"), run("Standing")),
        rows=((run("Rail"), run("Leads")),),
        widths=(40, 60),
        status=1,
        tones=(Tone.PROGRESS,),
    )


def test_tables_are_numbered_through_the_document():
    table = '::: table "T"\n| a |\n|---|\n| b |\n:::\n'
    assert [block.number for block in parse(table + table)] == [1, 2]


def test_fences_of_small_print_and_breaks():
    assert parse("::: fine\nSmall.\n:::\n::: pagebreak\n:::") == (
        Paragraph(run("Small."), TextRole.FINE),
        PageBreak(),
    )


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("fine\n\n::: calout\nx\n:::", 2, "unknown directive calout"),
        ("::: item\nx", 0, "::: item is never closed"),
        ("x\n:::", 1, "::: closes nothing"),
        (":::item\n:::", 0, "not a directive"),
        ("one\n\ntwo * three", 2, "a stray *"),
        ("a | b", 0, "a stray |"),
        ("{{ x }}", 0, "a stray {{"),
        ("{%- if x %}", 0, "a stray {%"),
        ("[x](javascript:alert)", 0, ""),
        ("#Heading", 0, "a stray #"),
        ("- a\n\n  b", 0, "one paragraph belongs here"),
        ('::: callout loud "x"\ny\n:::', 0, "unknown tone loud"),
        ('::: table "T"\n| a | b |\n|---|---|\n| 1 |  |\n:::', 1, "a table has no empty cell"),
        ("| a |\n|---|\n| b |", 0, "a table stands inside ::: table"),
    ],
)
def test_a_slip_of_the_template_is_refused_with_its_line(text, line, message):
    with pytest.raises(MarkupError) as caught:
        parse(text)
    assert (caught.value.line, message in str(caught.value)) == (line, True)


CONTAINERS = {
    "paragraph": "{}",
    "heading": "## {}",
    "bullet": "- {}",
    "quote": "> {}",
    "item": '::: item "x"\n{}\n:::',
    "table": '::: table "T"\n| a |\n|---|\n| {} |\n:::',
    "caption": '::: table "{}"\n| a |\n|---|\n| b |\n:::',
    "label": '::: item "{}"\ny\n:::',
    "strong": "**{}**",
}


@pytest.mark.parametrize("container", CONTAINERS.values(), ids=CONTAINERS.keys())
@given(value=st.text(min_size=1).map(lambda s: " ".join(allowed(s).split())))
def test_an_escaped_value_comes_back_as_it_was_in_every_container(container, value):
    # Emphasis wants a word at its edges; templates put punctuation there, never bare values.
    value = f"x{value}x"
    (block,) = parse(container.format(escape(value)))
    assert any(value in line for line in block_lines(block))
