"""The theme as a style sheet: its colours by day and night, its type, the widths of columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files

from briefgen.document import Block, Table
from briefgen.theme import LINES, TINTS, Theme
from briefgen.theme.dark import dark

HOUSE_BODY = 11
"""Points of body type that go for the size that the reader has set."""
_TYPE = {
    "title": "h1",
    "standfirst": ".standfirst",
    "strip": ".strip",
    "section": "h2",
    "subsection": "h3",
    "labelled": ".item",
    "label": ".item > b",
    "callout": ".callout p, .callout .item > b",
    "cell": ".cell",
    "cell_head": ".cell-head",
    "table": "table",
    "caption": "caption",
    "note": ".note",
    "fine": ".fine",
}
"""Names of the theme's styles, and what has them on the page."""


def looks(theme: Theme, blocks: Iterable[Block]) -> str:
    """The style sheet of a page with ``blocks`` in it."""
    parts = (
        f":root{{{_colours(theme.colours)}--family:{_family(theme)}}}",
        f"@media screen and (prefers-color-scheme:dark){{:root{{{_colours(dark(theme))}}}}}",
        *_type(theme),
        files(__package__).joinpath("page.css").read_text("utf-8").strip(),
        *_tones(),
        *_widths(blocks),
    )
    # What is inside a style element ends at the first "</".
    return "\n".join(parts).replace("</", "<\\/") + "\n"


def _colours(colours: Mapping[str, str]) -> str:
    return "".join(f"--{name.replace('_', '-')}:{colour};" for name, colour in colours.items())


def _family(theme: Theme) -> str:
    """The theme's own families, where the reader has them, else what the system speaks in."""
    named = (theme.word_font, theme.embedded_font)
    quoted = ('"' + "".join(map(_escaped, name)) + '"' for name in named)
    return ",".join((*quoted, "system-ui", "sans-serif"))


def _escaped(letter: str) -> str:
    """``letter`` as it stands in a string of CSS."""
    return letter if letter.isalnum() or letter in " -_" else f"\\{ord(letter):x} "


def _type(theme: Theme) -> Iterator[str]:
    """Sizes as multiples of the body's, which on a screen is the size that the reader has set, or
    larger in large print, and on paper its own."""
    body = theme.style("body")
    yield f"html{{font-size:{max(body.size / HOUSE_BODY, 1):.1%}}}"
    yield f"@media print{{html{{font-size:{body.size:g}pt}}}}"
    yield f"body{{line-height:{body.leading / body.size:.3f}}}"
    for name, where in _TYPE.items():
        style = theme.style(name)
        inside = ",".join(f":where(#brief,#approve) {part.strip()}" for part in where.split(","))
        yield f"{inside}{{font-size:{style.size / body.size:.3f}rem}}"


def _tones() -> Iterator[str]:
    for tone, (line, tint) in TINTS.items():
        names = (f"--{part.replace('_', '-')}" for part in (line, tint))
        colour, ground = (f"var({name})" for name in names)
        yield f".{tone}{{--line:{colour};--tint:{ground};--style:{LINES[tone]}}}"


def _widths(blocks: Iterable[Block]) -> Iterator[str]:
    found = {width for block in blocks if isinstance(block, Table) for width in block.widths}
    yield from (f".w{width}{{width:{width}%}}" for width in sorted(found))
