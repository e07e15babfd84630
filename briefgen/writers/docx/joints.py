"""Where Word needs a paragraph between two blocks, because it would run them together."""

from __future__ import annotations

from briefgen.document import Block, Callout, Panel, Table, Tone


def runs_together(above: Block | None, below: Block) -> bool:
    """True when Word would make one table of two, or one box of two callouts."""
    if isinstance(above, Callout) and isinstance(below, Callout):
        return (above.tone is Tone.WARNING) == (below.tone is Tone.WARNING)
    # A table of the other kind begins with its caption, and that is a paragraph.
    return ends_in_table(above) and isinstance(below, Panel)


def ends_in_table(block: Block | None) -> bool:
    """True when a table ends the block. A document may not end so: Word would add a whole line."""
    return isinstance(block, Panel | Table)
