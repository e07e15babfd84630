"""Characters of the font Symbol, whose codes are not those of Unicode."""

from __future__ import annotations

LATIN = "ABGDEZHQIKLMNXOPRSTUFCYWabgdezhqiklmnxoprstufcyw"
GREEK = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρστυφχψω"
SIGNS = {
    0x2D: "−",
    0xA3: "≤",
    0xA5: "∞",
    0xAC: "←",
    0xAD: "↑",
    0xAE: "→",
    0xAF: "↓",
    0xB0: "°",
    0xB1: "±",
    0xB2: "″",
    0xB3: "≥",
    0xB4: "×",
    0xB5: "∝",
    0xB7: "•",
    0xB8: "÷",
    0xB9: "≠",
    0xBB: "≈",
    0xBC: "…",
    0xD2: "®",
    0xD3: "©",
    0xD4: "™",
    0xD6: "√",
    0xE5: "∑",
}
"""Code in the font Symbol, and the character that is seen."""

SYMBOL = {ord(one): two for one, two in zip(LATIN, GREEK, strict=True)} | SIGNS
PRIVATE = {0xF000 + code: shown for code, shown in SYMBOL.items()}
"""The same, where Word has put them: in the private use area."""


def symbol(font: str, code: str) -> str:
    """The character ``code``, in hexadecimal, of ``font``; "" for a mere ornament."""
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    within = number & 0xFF if 0xF000 <= number <= 0xF0FF else number
    if font.casefold() == "symbol":
        return SYMBOL.get(within, chr(within) if 0x20 <= within < 0x7F else "")
    if within != number or not 0x20 <= number < 0xD800:
        return ""
    return chr(number)
