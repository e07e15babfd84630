"""Find claims that end at a joint of their sentence, before the words they lead to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from briefgen.claim import Claim
from briefgen.comparison.standalone.joints import (
    AROUND,
    LONGEST_MEMBER,
    begins_name,
    goes_on_naming,
    has_verb,
)
from briefgen.comparison.words import WORD, acts
from briefgen.languages import lists, may_begin, words

LONGEST_SPEAKER = 6
"""Words that name who says something."""

_CAPITALS = r"(?:[A-Z][\w.'’-]*\s){1,4}?"


def ends_at_joint(claim: Claim) -> bool:
    """True for a claim that ends within a sentence before the words it leads to: "have become", a
    thing said without its verb, and the first of two names that do one thing."""
    text = claim.span.text.rstrip()
    found = WORD.findall(text)
    if _only_speaks(found) or _says_nothing(text):
        return True
    behind = _behind(claim)
    if text[-1] in '.;:!?”"' or not behind.strip():
        return False
    if found[-1].lower() in words("quoting", "linking verbs") and behind[1:2].isalpha():
        return True
    if found[-1][0].isupper() and len(found) > 1 and _is_named_with_another(behind):
        return True
    if _is_cut_at_a_dash(text, found, behind):
        return True
    joint = _joint().match(behind)
    if joint and begins_name(found) and goes_on_naming(behind[joint.end() :]):
        return True
    return behind.lstrip()[:1] in "–—-" and _is_told(found)


def _is_cut_at_a_dash(text: str, found: Sequence[str], behind: str) -> bool:
    """True for "In terms of cost" before a dash, which says nothing yet, and for the first of two
    figures that a dash joins ("built from 1991 - 95")."""
    dash, after = behind.lstrip()[:1], behind.lstrip()[1:].lstrip()[:1]
    if dash not in ("–", "—", "-"):
        return False
    if text[-1:].isdigit() and after.isdigit():
        return True
    small = [word.lower() for word in found]
    opens = small[0] in words("quoting", "opening phrases") and len(small) <= LONGEST_MEMBER
    # Of "in terms of cost" the last word is a noun, whatever else it may be.
    return opens and (not has_verb(small) or small[2:3] == [*words("numbers", "of")])


def _says_nothing(text: str) -> bool:
    """True for "Ann Lee, head of trams, said", whose words stand behind its colon."""
    *before, last = text.rstrip(":").rsplit(None, 1)
    return bool(before) and before[0].endswith(",") and last in words("quoting", "saying")


def _behind(claim: Claim) -> str:
    source, _, end = claim.span
    return source.text[end : end + AROUND].partition("\n\n")[0]


def _only_speaks(found: Sequence[str]) -> bool:
    """True for "Dr Ann Lee said"."""
    if not 1 < len(found) <= LONGEST_SPEAKER or found[-1].lower() not in words("quoting", "saying"):
        return False
    return all(word[0].isupper() for word in found[:-1])


def _is_told(found: Sequence[str]) -> bool:
    """True when behind a verb of saying or finding stands a thing, and nothing that it does."""
    telling = words("quoting", "saying") | words("quoting", "finding")
    at = next((n for n, word in enumerate(found) if word.lower() in telling), len(found))
    told = [word.lower() for word in found[at + 1 :]]
    return 0 < len(told) <= LONGEST_MEMBER and not any(map(acts, told))


def _is_named_with_another(behind: str) -> bool:
    """True for a name before "and Ek said"."""
    joined = may_begin(behind.lstrip(",").lstrip(), "statements", "joining")
    return joined and _names_go_on().match(behind) is not None


@lru_cache(maxsize=1)
def _joint() -> re.Pattern[str]:
    return re.compile(rf"\s(?:{'|'.join(lists('statements')['joining'])})\s")


@lru_cache(maxsize=1)
def _names_go_on() -> re.Pattern[str]:
    """ "and Ek said", "and Humanities is"."""
    joints = "|".join(lists("statements")["joining"])
    behind = words("quoting", "saying") | words("quoting", "being")
    verbs = "|".join(sorted(behind | words("quoting", "between places")))
    return re.compile(rf",?\s(?:{joints})\s{_CAPITALS}(?:{verbs})\b")
