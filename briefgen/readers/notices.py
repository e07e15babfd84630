"""Lines that are about the text, its page or its sale, and not of it."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.readers.address import ADDRESS, BARE_ADDRESS
from briefgen.readers.marks import MarkKind
from briefgen.readers.notice_rules import LONGEST, Rule, rules
from briefgen.readers.parts import Part

ALONE = 60
"""Characters that may stand beside an address on a line that is there for the address."""


def mark_notices(parts: Sequence[Part]) -> list[Part]:
    """``parts`` with front matter, code, notices and bare addresses as noise."""
    pertinent = _pertinent(parts)
    return [part.as_noise(why) if (why := _why(part, pertinent)) else part for part in parts]


def _pertinent(parts: Sequence[Part]) -> list[Rule]:
    """The rules of which a word stands anywhere in ``parts``."""
    whole = "\n".join(part.text.lower() for part in parts if len(part.text) <= LONGEST)
    return [rule for rule in rules() if rule.form.stands_in(whole)]


def _why(part: Part, pertinent: Sequence[Rule]) -> str:
    """What kind of noise ``part`` is by the first of ``pertinent`` that fits, or ""."""
    if not part.plain:
        return ""
    if part.mark.kind is MarkKind.FRONT_MATTER:
        return "front matter"
    if part.mark.kind is MarkKind.CODE:
        return "code"
    if len(part.text) <= LONGEST:
        small = part.text.lower()
        for rule in pertinent:
            if rule.fits(part.text, small):
                return rule.why
    return "address" if _is_address(part) else ""


def _is_address(part: Part) -> bool:
    """True when ``part`` is an address, with no more beside it than what it leads to."""
    if len(part.text) > 3000 or not ("/" in part.text or "www." in part.text):
        return False
    match = ADDRESS.search(part.text) or BARE_ADDRESS.search(part.text)
    if not match:
        return False
    before = part.text[: match.start()].strip()
    beside = before + part.text[match.end() :].strip()
    return len(beside) <= ALONE and (not beside or before.endswith(":"))
