"""Word's units. A theme speaks in points and millimetres; Word in twentieths and eighths."""

from __future__ import annotations

from briefgen.theme import MM


def twips(points: float) -> int:
    """Twentieths of a point, the unit of indents, spacing and widths."""
    return round(points * 20)


def twips_mm(millimetres: float) -> int:
    """``millimetres`` in twentieths of a point."""
    return twips(millimetres * MM)


def half_points(points: float) -> int:
    """Half points, the unit of type size."""
    return round(points * 2)


def eighths(points: float) -> int:
    """Eighths of a point, the unit of a border's thickness."""
    return round(points * 8)
