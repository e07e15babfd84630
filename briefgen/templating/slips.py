"""Find everything that is wrong in a template.toml before anything goes by it.

The templates that ship are sound, as the tests see to; this is for whoever edits a copy of one. Its
``[theme]`` is for ``theme.reading``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from briefgen.brief import Limits
from briefgen.brief.sections import SECTIONS
from briefgen.document import Metadata
from briefgen.looks import Profile
from briefgen.spelling import nearest
from briefgen.theme import Density

Kind = tuple[Callable[[Any], bool], str]
"""Whether a value is of it, and how that is said."""


def _texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


WHOLE: Kind = (lambda v: type(v) is int and v >= 0, "a whole number from 0 on")
SHARE: Kind = (lambda v: type(v) in (int, float) and 0 <= v < 1, "a number from 0 to less than 1")
WORDS: Kind = (lambda v: isinstance(v, str), "text in quotation marks")
SWITCH: Kind = (lambda v: isinstance(v, bool), "true or false")
TEXTS: Kind = (_texts, 'a list of texts, as ["one", "two"]')
TABLE: Kind = (lambda v: isinstance(v, dict), "a table, [NAME]")
TABLES: Kind = (
    lambda v: isinstance(v, list) and all(isinstance(each, dict) for each in v),
    "tables, [[NAME]]",
)
DENSITY: Kind = (lambda v: v in tuple(Density), f"one of {', '.join(Density)}")

NEEDED: Mapping[str, Kind] = {
    "description": WORDS,
    "pages": WHOLE,
    "words": WHOLE,
    "running": TABLE,
}
TOP: Mapping[str, Kind] = {
    **NEEDED,
    "reserve": SHARE,
    "sections": TEXTS,
    "evidence_of": TEXTS,
    "limits": TABLE,
    "ladder": TABLES,
    "profiles": TABLE,
    "theme": TABLE,
}
LIMITS: Mapping[str, Kind] = {
    name: SWITCH if isinstance(usual, bool) else WHOLE
    for name, usual in Limits._field_defaults.items()
}
RUNG: Mapping[str, Kind] = {**LIMITS, "density": DENSITY, "drop": TEXTS, "keep": TEXTS}
PROFILE: Mapping[str, Kind] = {"pages": WHOLE, "opening": WHOLE, "theme": TABLE}


def check(config: Mapping[str, Any]) -> None:
    """Raise ValueError, with the setting and the way out, for the first slip in ``config``: one
    that is missing, of a name that is not known, or of a value that cannot be."""
    for name in NEEDED:
        if name not in config:
            raise ValueError(f"'{name}' is missing; it must be {NEEDED[name][1]}")
    _of_kinds(config, TOP)
    _among(config.get("sections", []), SECTIONS, "section")
    _of_kinds(config.get("limits", {}), LIMITS, "limits.")
    for number, rung in enumerate(config.get("ladder", []), 1):
        _of_kinds(rung, RUNG, f"ladder[{number}].")
    _of_kinds(config["running"], dict.fromkeys(Metadata._fields, WORDS), "running.")
    profiles = config.get("profiles", {})
    _of_kinds(profiles, dict.fromkeys(Profile, TABLE), "profiles.")
    for name, own in profiles.items():
        _of_kinds(own, PROFILE, f"profiles.{name}.")


def _of_kinds(table: Mapping[str, Any], kinds: Mapping[str, Kind], at: str = "") -> None:
    """Raise ValueError unless each setting in ``table``, which stands ``at``, is of its kind."""
    _among(table, kinds, "key", at)
    for name, value in table.items():
        holds, said = kinds[name]
        if not holds(value):
            raise ValueError(f"{at}{name} must be {said.replace('NAME', f'{at}{name}')}")


def _among(names: Iterable[str], known: Iterable[str], what: str, at: str = "") -> None:
    """Raise ValueError for one of ``names`` that is none of those ``known``."""
    for name in names:
        if name not in known:
            hint = nearest(name, known) or f"known are {', '.join(sorted(known))}"
            raise ValueError(f'unknown {what} "{at}{name}"; {hint}')
