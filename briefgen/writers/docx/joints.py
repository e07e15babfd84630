"""Where Word needs an empty paragraph between two blocks, because it would join them."""

from __future__ import annotations

from briefgen.document import Block, Callout, Panel, Table, Tone
from briefgen.writers.docx.panels import shares_box


def runs_together(above: Block | None, below: Block) -> bool:
    """True when Word would make one box of two."""
    if isinstance(above, Callout) and isinstance(below, Callout):
        return (above.tone is Tone.WARNING) == (below.tone is Tone.WARNING)
    if isinstance(above, Panel) and isinstance(below, Panel) and above.kind is below.kind:
        return shares_box(above.kind, above.cells[-1], below.cells[0])
    return False


def ends_in_table(block: Block | None) -> bool:
    """True when a table ends the block. A document may not end so: Word would add a whole line."""
    return isinstance(block, Table)
