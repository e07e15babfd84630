"""Lines that are about the text, its page or its sale, and not of it."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.readers.layout.notice_rules import LONGEST, LONGEST_CODE, Rule, rules
from briefgen.readers.layout.parts import Part
from briefgen.readers.lines.marks import MarkKind
from briefgen.readers.stating.address import ADDRESS, BARE_ADDRESS

ALONE = 60
"""Characters that may stand beside an address on a line that is there for the address."""


Sign = tuple[str, Rule]
"""A word, and a rule by which a part that it stands in may be noise."""


def mark_notices(parts: Sequence[Part]) -> list[Part]:
    """``parts`` with front matter, code, notices and bare addresses as noise."""
    texts = [part.text.lower() if _may_be_notice(part.text) else "" for part in parts]
    signs = _signs("\n".join(texts))
    return [
        part.as_noise(why) if (why := _why(part, small, signs)) else part
        for part, small in zip(parts, texts, strict=True)
    ]


def _may_be_notice(text: str) -> bool:
    """False for prose, in which nothing needs to be looked for; notes and code may be long."""
    signs = text.startswith("[^") or (len(text) <= LONGEST_CODE and ("{" in text or "=" in text))
    return len(text) <= LONGEST or signs


def _signs(whole: str) -> list[Sign]:
    """The words of rules that stand anywhere in ``whole``, in small letters, in the order of the
    rules."""
    # What has no space in it stands within one of the words, of which a text has far fewer; what
    # has one does with each of its halves.
    once = "\n".join(set(whole.split()))
    return [
        (word, rule)
        for rule in rules()
        for word in rule.form.words
        if all(map(once.__contains__, word.split())) and (" " not in word or word in whole)
    ]


def _why(part: Part, small: str, signs: Sequence[Sign]) -> str:
    """What kind of noise ``part`` is by the first rule that fits, or ""; ``small`` is its text in
    small letters, or nothing where it is too long for one."""
    if not part.plain:
        return ""
    if part.mark.kind is MarkKind.FRONT_MATTER:
        return "front matter"
    if part.mark.kind is MarkKind.CODE:
        return "code"
    for word, rule in signs:
        if word in small and rule.fits(part.text):
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
