"""Lay out the marks at the head and foot of each page: their lines, and the room they take.

Both writers ask here, so that a page of one holds what a page of the other does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.document import Metadata, Run
from briefgen.errors import WriteError
from briefgen.theme import MM, Theme

if TYPE_CHECKING:
    from briefgen.writers.pdf.inline import Stretch
    from briefgen.writers.pdf.styles import StyleSheet

MOST = 4
"""Lines of marks above the text, or below it; more would not leave it its page."""


def with_room(theme: Theme, metadata: Metadata) -> Theme:
    """``theme`` on a page whose margins have room for the marks; the same where there are none.

    Raises WriteError for marks that would fill the page.
    """
    if not (metadata.head or metadata.marking):
        return theme
    from briefgen.writers.pdf.styles import StyleSheet

    sheet, page = StyleSheet(theme), theme.page
    above, below = (len(lines(text, sheet)) for text in (metadata.head, metadata.marking))
    if max(above, below) > MOST:
        raise WriteError(
            f"the marks take {max(above, below)} lines of each page, {MOST} are the most",
            "shorten the handling marking",
        )
    line = sheet.look("running").leading / MM
    return theme._replace(
        sheet=page._replace(
            top_mm=page.top_mm + above * line, bottom_mm=page.bottom_mm + below * line
        ),
    )


def lines(text: str, sheet: StyleSheet) -> list[list[Stretch]]:
    """``text`` as it stands in the middle of a page's head or foot; nothing for ""."""
    if not text:
        return []
    from briefgen.writers.pdf.inline import stretches
    from briefgen.writers.pdf.lines import break_lines

    look = sheet.look("running")._replace(colour=sheet.colour("ink"))
    broken = break_lines(stretches((Run(text, strong=True),), look), sheet.block, mend_runt=True)
    return [line.stretches for line in broken]
