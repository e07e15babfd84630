"""Warn of characters that no font has, which the brief shows by their codes."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.source import Source
from briefgen.xmltext import turned

MOST = 8
"""Characters that one warning names."""
REMEDY = "install a TrueType font that has them, or name one in template.toml under [theme] fonts"


def unprinted(missing: str, sources: Sequence[Source]) -> tuple[str, ...]:
    """One line for each of ``sources`` that has characters of ``missing``, and one for what comes
    from elsewhere: the owner's settings or the template."""
    found = [(source.name, _among(missing, source.text)) for source in sources]
    known = "".join(letters for _, letters in found)
    found.append(("brief.toml or the template", _without(missing, known)))
    return tuple(
        _warning(name, kind) for name, letters in found for kind in _kinds(letters) if kind
    )


def _kinds(letters: str) -> tuple[str, str]:
    """Those of ``letters`` that a font could help, and those that no font can."""
    back = "".join(filter(turned, letters))
    return _without(letters, back), back


def _among(missing: str, text: str) -> str:
    return "".join(char for char in missing if char in text)


def _without(missing: str, known: str) -> str:
    return "".join(char for char in missing if char not in known)


def _warning(name: str, letters: str) -> str:
    named = ", ".join(f"{char} (U+{ord(char):04X})" for char in letters[:MOST])
    more = f" and {len(letters) - MOST} more" if len(letters) > MOST else ""
    if any(map(turned, letters)):
        return f"{name}: the PDF prints codes for {named}{more}: it sets no text from right to left"
    return f"{name}: no font here has {named}{more}, so their codes are printed; {REMEDY}"
