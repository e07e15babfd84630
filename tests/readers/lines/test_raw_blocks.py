"""What Markdown lets through as it is."""

from briefgen.readers.lines.marks import MarkKind, mark_lines, raw_lines
from briefgen.readers.lines.raw_blocks import raw_blocks


def inside(raw: str) -> list[str]:
    """The lines of ``raw`` that are let through."""
    lines = raw_lines(raw)
    return [raw[lines[n].start : lines[n].end] for n in sorted(raw_blocks(raw, lines))]


def test_a_script_goes_to_its_end() -> None:
    raw = "It rose.\n<script>\nx = 1\n\n</script>\nIt fell."
    assert inside(raw) == ["<script>", "x = 1", "", "</script>"]


def test_a_tag_that_is_never_closed_loses_nothing() -> None:
    assert inside("<pre>\nIt rose.\n<pre>\nIt fell.") == []


def test_what_is_closed_on_its_line_is_no_block() -> None:
    assert inside("<pre>x</pre>\nIt rose.") == []


def test_its_lines_are_code() -> None:
    raw = "It rose.\n\n<style>\n.a {}\n</style>\n"
    marks = mark_lines(raw, raw_lines(raw), markdown=True)
    assert [mark.kind for mark in marks][2:5] == [MarkKind.CODE] * 3
