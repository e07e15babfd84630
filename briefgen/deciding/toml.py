"""Values as TOML spells them, each on one line, so that git compares a decision a line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Value = str | int | Sequence["str | int"] | Mapping[str, "str | Sequence[str]"]

_SHORT = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\"}


def string(text: str) -> str:
    """``text`` as a basic string; what has no shape of its own is spelt by its number."""
    return f'"{"".join(map(_char, text))}"'


def _char(char: str) -> str:
    if short := _SHORT.get(char):
        return short
    if char.isprintable():
        return char
    code = ord(char)
    return f"\\u{code:04X}" if code < 0x10000 else f"\\U{code:08X}"


def value(given: Value) -> str:
    """``given`` as TOML has it: a string, a whole number, a list, or an inline table of them."""
    if isinstance(given, str):
        return string(given)
    if isinstance(given, int):
        return str(given)
    if isinstance(given, Mapping):
        inner = ", ".join(f"{key} = {value(each)}" for key, each in given.items())
        return f"{{ {inner} }}"
    return f"[{', '.join(map(value, given))}]"
