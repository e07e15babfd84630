"""Templates of ours filled without Jinja, by the Python that was made of them.

Jinja takes longer to be imported than to fill one, and to compile one longer than the rest of a
build. What was made is taken only where it was made of the very text that the template has;
``python -m tests.compiling`` makes it anew.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib import import_module
from types import ModuleType
from typing import Any

from briefgen.templating.parts import Part

FAULTS = (ArithmeticError, AttributeError, LookupError, NameError, TypeError, ValueError)
"""What a value may raise that the template does not expect; Jinja then says where."""


def module_name(part: Part) -> str:
    """What the module is called that was made of ``part``: "policy_brief"."""
    return f"{part.path.parent.name}_{part.path.name.partition('.')[0]}".replace("-", "_")


def ready(
    parts: tuple[Part, ...], running: Mapping[str, str], values: Mapping[str, Any]
) -> tuple[str, dict[str, str]] | None:
    """The text of the template made of ``parts`` with ``values``, and the texts ``running`` by
    name.

    None where the template was not made into Python, or was edited since: then Jinja fills it.
    """
    modules, texts = _made(parts), _running()
    if modules is None or not texts.keys() >= set(running.values()):
        return None
    try:
        filled = _fill(modules, parts[0].name, values)
        return filled, {key: " ".join(texts[each](values).split()) for key, each in running.items()}
    except FAULTS:
        return None


def _fill(modules: Mapping[str, ModuleType], name: str, values: Mapping[str, Any]) -> str:
    @cache
    def names(part: str) -> dict[str, Any]:
        return dict(modules[part].fill(values, names)[1])

    return "".join(modules[name].fill(values, names)[0])


@lru_cache(maxsize=8)
def _made(parts: tuple[Part, ...]) -> Mapping[str, ModuleType] | None:
    """The Python made of each of ``parts``, by its name; None where one has none, or was edited."""
    found = {}
    for part in parts:
        try:
            module = import_module(f"{__package__}.made.{module_name(part)}")
        except ModuleNotFoundError:
            return None
        if hashlib.sha256(part.text.encode()).hexdigest() != module.MADE_OF:
            return None
        found[part.name] = module
    return found


def _running() -> dict[str, Any]:
    """By each text of the running matter, the function that was made of it."""
    try:
        return dict(import_module(f"{__package__}.made.running").TEXTS)
    except ModuleNotFoundError:
        return {}
