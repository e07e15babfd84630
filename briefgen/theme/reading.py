"""A template's ``[theme]`` table laid over the house's looks, and checked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from itertools import product
from types import MappingProxyType
from typing import Any

from briefgen.theme import Theme
from briefgen.theme.contrast import check_contrast
from briefgen.theme.house import COLOURS, COMPACT, FLOORS, PAGES, PROFILES, STYLES
from briefgen.theme.model import Density, Orientation, Page, PageSize, Profile, TextStyle

_LENGTHS = ("rail_mm", "column_mm", "rule_mm")
_FAMILIES = ("word_font", "embedded_font")
_LISTS = ("fonts", "cell_padding")
_TABLES = ("colours", "styles", "compact", "pages")
_CHOICES = ("profile", "orientation")
_MARGINS = ("side_mm", "top_mm", "bottom_mm")
Pages = Mapping[tuple[PageSize, Density], Page]
LEAST_MARGINS = {"side_mm": 5.0, "top_mm": 14.0, "bottom_mm": 11.0}
"""What the printer and the running matter need."""


def themed(table: Mapping[str, Any], profile: Profile | None = None) -> Theme:
    """The house's theme with a template's ``[theme]`` table laid over it.

    ``profile``: the one asked for, before that of the table. The table's own ``orientation`` of
    the page, lengths and fonts, ``colours.NAME = "#RRGGBB"``, ``styles.NAME.FIELD`` and
    ``compact.NAME.FIELD`` in points, and ``pages.a4`` and ``pages.letter`` with their margins.
    Raises ValueError for a name that is not known, a value of the wrong kind, type below the
    profile's floor, a text that is too faint on its ground, and a text block too narrow for what
    stands in it.
    """
    _known(table, (*_CHOICES, *_LENGTHS, *_FAMILIES, *_LISTS, *_TABLES), "theme")
    chosen = profile or Profile(_choice(table, "profile", Profile))
    house = _laid(STYLES, PROFILES[chosen])
    changes = {**COMPACT[chosen]}
    for name, own in _named(table, "compact", STYLES).items():
        changes[name] = {**changes.get(name, {}), **own}
    lengths: dict[str, Any] = {k: _length(table[k], f"theme.{k}") for k in _LENGTHS if k in table}
    families: dict[str, Any] = {k: _family(table[k], k) for k in _FAMILIES if k in table}
    theme = Theme(
        profile=chosen,
        styles=_laid(house, _named(table, "styles", STYLES)),
        compact=MappingProxyType(changes),
        colours=MappingProxyType({**COLOURS, **_colours(table.get("colours", {}))}),
        pages=_turned(_pages(table.get("pages", {})), _choice(table, "orientation", Orientation)),
        **lengths,
        **families,
        **_lists(table),
    )
    for size, density in product(PageSize, Density):
        _check(theme.at(size, density))
    check_contrast(theme)
    return theme


def _choice(table: Mapping[str, Any], key: str, names: type[StrEnum]) -> str:
    """What ``key`` says, one of ``names``; the first of them where it says nothing."""
    first, *_ = names
    if table.get(key, first) not in set(names):
        raise ValueError(f"theme.{key} must be one of {', '.join(names)}")
    return str(table.get(key, first))


def _named(table: Mapping[str, Any], key: str, names: Iterable[str]) -> Mapping[str, Any]:
    """The table of tables ``key``, whose names and values are known."""
    found: Mapping[str, Any] = table.get(key, {})
    _known(found, names, f"theme.{key}")
    for name, changes in found.items():
        where = f"theme.{key}.{name}"
        _known(changes, TextStyle._fields, where)
        for part, value in changes.items():
            _check_kind(part, value, f"{where}.{part}")
    return found


def _check_kind(part: str, value: Any, where: str) -> None:
    kind = TextStyle.__annotations__[part]
    if kind is float:
        _length(value, where)
    elif kind is bool and not isinstance(value, bool):
        raise ValueError(f"{where} must be true or false")
    elif kind is str and value not in COLOURS:
        raise ValueError(f"{where} must be one of {', '.join(COLOURS)}")


def _laid(under: Mapping[str, TextStyle], over: Mapping[str, Any]) -> Mapping[str, TextStyle]:
    laid = {name: style._replace(**over.get(name, {})) for name, style in under.items()}
    return MappingProxyType(laid)


def _length(value: Any, where: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 1000:
        raise ValueError(f"{where} must be a number from 0 on")
    return value


def _family(value: Any, key: str) -> str:
    if not isinstance(value, str) or not value:
        raise ValueError(f'theme.{key} must be a font\'s name, as "Calibri"')
    return value


def _lists(table: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if "fonts" in table:
        names = table["fonts"]
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            raise ValueError('theme.fonts must be a list of fonts, as ["Noto Sans SC"]')
        found["fonts"] = tuple(names)
    if "cell_padding" in table:
        padding = table["cell_padding"]
        if not isinstance(padding, list) or len(padding) != 2:
            raise ValueError("theme.cell_padding must be two numbers, above and below the text")
        found["cell_padding"] = tuple(_length(part, "theme.cell_padding") for part in padding)
    return found


def _colours(table: Mapping[str, Any]) -> Mapping[str, str]:
    _known(table, COLOURS, "theme.colours")
    for name, value in table.items():
        if not re.fullmatch(r"#[0-9A-Fa-f]{6}", str(value)):
            raise ValueError(f'theme.colours.{name} must be a colour, as "#17406B"')
    return table


def _pages(table: Mapping[str, Any]) -> Pages:
    """The pages with their margins; ``pages.a4.compact`` is for the compact density alone."""
    _known(table, tuple(PageSize), "theme.pages")
    laid = dict(PAGES)
    for size, margins in table.items():
        where = f"theme.pages.{size}"
        _known(margins, (*_MARGINS, Density.COMPACT), where)
        own = {key: _margin(value, key, where) for key, value in margins.items() if key in _MARGINS}
        tight = margins.get(Density.COMPACT, {})
        _known(tight, _MARGINS, f"{where}.compact")
        closer = {key: _margin(value, key, f"{where}.compact") for key, value in tight.items()}
        for density in Density:
            changes = own | closer if density is Density.COMPACT else own
            key = PageSize(size), density
            laid[key] = laid[key]._replace(**changes)
    return MappingProxyType(laid)


def _turned(pages: Pages, orientation: str) -> Pages:
    """``pages`` as they lie for ``orientation``; margins stay where the reader sees them."""
    if orientation == Orientation.PORTRAIT:
        return pages
    return MappingProxyType({key: page.turned() for key, page in pages.items()})


def _margin(value: Any, key: str, where: str) -> float:
    if _length(value, f"{where}.{key}") < LEAST_MARGINS[key]:
        raise ValueError(f"{where}.{key} is {value:g}; at least {LEAST_MARGINS[key]:g} is needed")
    return float(value)


def _check(theme: Theme) -> None:
    """Raise ValueError for type too small or too tight, or a grid wider than the text block."""
    floor = FLOORS[theme.profile]
    for name in theme.styles:
        style = theme.style(name)
        if style.size < floor:
            raise ValueError(
                f"theme.styles.{name}.size is {style.size:g} pt; "
                f"the {theme.profile} profile has no type under {floor:g} pt"
            )
        if style.leading < style.size:
            raise ValueError(
                f"theme.styles.{name}.leading is {style.leading:g} pt, less than its size, "
                f"{style.size:g} pt: lines would run into each other"
            )
    wide = theme.rail_mm + theme.column_mm
    if wide > theme.block_mm + 0.01:
        raise ValueError(
            f"theme.rail_mm and theme.column_mm are {wide:g} mm together; "
            f"the text block on {theme.size} is {theme.block_mm:g} mm wide"
        )


def _known(table: Any, names: Iterable[str], where: str) -> None:
    if not isinstance(table, Mapping):
        raise ValueError(f"{where} must be a table")
    for key in table:
        if key not in names:
            raise ValueError(f"unknown {where}.{key}; known are {', '.join(names)}")
