"""What is found, as JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any


def as_json(value: object) -> str:
    """``value``, named tuples and what they hold, as one JSON object on one line."""
    text = json.dumps(_plain(value), ensure_ascii=False)
    # Half a pair of UTF-16, which JSON from elsewhere may spell, is no character to print.
    return text.encode("utf-8", "replace").decode()


def _plain(value: Any) -> Any:
    if hasattr(value, "_asdict"):
        return _plain(value._asdict())
    if isinstance(value, Mapping):
        return {name: _plain(inner) for name, inner in value.items()}
    return [_plain(inner) for inner in value] if isinstance(value, (tuple, list)) else value
