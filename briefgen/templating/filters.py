"""The filters of Jinja that our templates use, for those that were made into Python."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby as runs
from typing import Any

import markupsafe
from markupsafe import Markup

__all__ = [
    "attribute",
    "attributes",
    "concat",
    "first",
    "groupby",
    "join",
    "lower",
    "rejectattr",
    "reverse",
    "select",
    "selectattr",
    "unique",
    "upper",
]

_TESTS: dict[str, Callable[[Any, Any], bool]] = {
    "equalto": lambda value, other: bool(value == other),
    "in": lambda value, other: value in other,
}


def concat(*parts: object) -> str:
    """``parts`` as one text; markup where one of them is."""
    between = Markup("") if any(isinstance(part, Markup) for part in parts) else ""
    return between.join(map(_text, parts))


def join(values: Iterable[object], between: str) -> str:
    """``values`` as one text, with ``between`` between them; markup where one of them is."""
    held = list(map(_text, values))
    if any(isinstance(each, Markup) for each in held):
        between = markupsafe.escape(between)
    return between.join(held)


def _text(value: object) -> str:
    return value if isinstance(value, str) else str(value)


def attributes(values: Iterable[Any], name: str | int) -> Iterator[Any]:
    """Of each of ``values`` the attribute ``name``, or what it holds at that place."""
    return (attribute(each, name) for each in values)


def attribute(value: Any, name: str | int) -> Any:
    """The attribute ``name`` of ``value``, or what it holds under that name or at that place."""
    try:
        return getattr(value, name)  # type: ignore[arg-type]
    except (AttributeError, TypeError):
        return value[name]


def selectattr(values: Iterable[Any], name: str | int, *test: Any) -> Iterator[Any]:
    """Those of ``values`` whose attribute is true, or passes ``test``: its name, and the value it
    compares with."""
    return (each for each in values if _passes(attribute(each, name), *test))


def rejectattr(values: Iterable[Any], name: str | int, *test: Any) -> Iterator[Any]:
    """The others."""
    return (each for each in values if not _passes(attribute(each, name), *test))


def _passes(value: Any, test: str = "", other: Any = None) -> bool:
    return _TESTS[test](value, other) if test else bool(value)


def select(values: Iterable[Any]) -> Iterator[Any]:
    """Those of ``values`` that are true."""
    return filter(None, values)


def first(values: Iterable[Any]) -> Any:
    """The first of ``values``. Raises LookupError where there is none."""
    for each in values:
        return each
    raise LookupError("no first item, sequence was empty")


def unique(values: Iterable[Any]) -> Iterator[Any]:
    """``values`` less those that were there before, in capitals or not."""
    seen = set()
    for each in values:
        key = _uncased(each)
        if key not in seen:
            seen.add(key)
            yield each


def groupby(values: Iterable[Any], name: str) -> list[tuple[Any, list[Any]]]:
    """``values`` by their attribute ``name``, in its order, in capitals or not."""
    key = lambda each: _uncased(attribute(each, name))  # noqa: E731
    groups = [list(group) for _, group in runs(sorted(values, key=key), key)]
    return [(attribute(group[0], name), group) for group in groups]


def _uncased(value: Any) -> Any:
    return value.lower() if isinstance(value, str) else value


def reverse(values: Sequence[Any]) -> Iterator[Any]:
    """``values`` from the last to the first."""
    return iter(values[::-1])


def lower(value: str) -> str:
    """``value`` in small letters."""
    return _text(value).lower()


def upper(value: str) -> str:
    """``value`` in capitals."""
    return _text(value).upper()
