"""Find claims that were cut at a joint of their sentence.

Some begin behind its "and" with what is no statement by itself; others end before the words that
they lead to.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from briefgen.claim import Claim
from briefgen.comparison.words import WORD, acts, first_word
from briefgen.languages import lists, may_begin, words

AROUND = 60
"""Characters looked at on either side of a claim."""
LONGEST_SPEAKER = 6
"""Words that name who says something."""
MOST_ASKED = 6
"""Words in which those are named of whom something is asked."""
LONGEST_MEMBER = 8
"""Words that name a thing."""

_ENDED = re.compile(r"[.!?:;]['\"”’)\]]*\s*$|^\s*$")
_CAPITALS = r"(?:[A-Z][\w.'’-]*\s){1,4}?"
_SPOKEN = re.compile(r",['\"”’]\s.*$", re.DOTALL)
"""Who says what stands before: ‘…,’ said Ann Lee."""


def begins_at_joint(claim: Claim) -> bool:
    """True for a claim that begins within a sentence with what is no statement by itself: "in part
    because …", "a name that …" behind a dash, and after "and" the last of several things."""
    text, before = claim.span.text, _before(claim)
    if _leaves_open(text):
        return True
    if _ENDED.search(before):
        return False
    if text[:1].islower() and (_is_hanging(text) or _is_beside(text) or _is_spoken(text)):
        return True
    if before.endswith(" - ") and text.split(None, 1)[0] in words("quoting", "articles"):
        return True
    *left, last = before.split() or [""]
    joined = last in words("statements", "joining") and before[-1].isspace()
    if joined and _begins_name(left) and _goes_on_naming(text):
        return True
    # A label says of what the last of several verbs is said.
    told = claim.label is not None and acts(first_word(text))
    return joined and not told and _is_no_statement(text, left[-1:])


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
    joint = _joint().match(behind)
    if joint and _begins_name(found) and _goes_on_naming(behind[joint.end() :]):
        return True
    return behind.lstrip()[:1] in "–—-" and _is_told(found)


def _begins_name(found: Sequence[str]) -> bool:
    """True for words that end in an article and one in capitals: "the Arts", which "and Sciences
    Board" goes on with."""
    article = found[-2].lower() if len(found) > 1 else ""
    return article in words("quoting", "articles") and found[-1][0].isupper()


def _goes_on_naming(text: str) -> bool:
    """True for "Sciences Board …", not for "Sailors came"."""
    first, second, *_ = [*WORD.findall(text), "", ""]
    # One body "selects", and several "select".
    doing = acts(second) and (first.endswith("s") or second.endswith(("s", "ed")))
    known = words("verbs", "auxiliaries") | words("verbs", "past")
    return first[:1].isupper() and not doing and second not in known


def _says_nothing(text: str) -> bool:
    """True for "Ann Lee, head of trams, said", whose words stand behind its colon."""
    *before, last = text.rstrip(":").rsplit(None, 1)
    return bool(before) and before[0].endswith(",") and last in words("quoting", "saying")


def _before(claim: Claim) -> str:
    source, start, _ = claim.span
    return source.text[max(0, start - AROUND) : start].rpartition("\n\n")[2]


def _behind(claim: Claim) -> str:
    source, _, end = claim.span
    return source.text[end : end + AROUND].partition("\n\n")[0]


def _leaves_open(text: str) -> bool:
    """True for "Whether the trams are late.", of which nothing is said."""
    if first_word(text) not in words("quoting", "asking"):
        return False
    small = [word.lower() for word in WORD.findall(text)]
    helping = words("verbs", "auxiliaries")
    finite = [at for at in range(1, len(small)) if _finite(small, at)]
    # A helping verb behind another verb is of the statement that the question is part of.
    begun = (at - 1 not in finite or (small[at] in helping and small[at - 1] not in helping)
             for at in finite)  # fmt: skip
    return sum(begun) < 2


def _is_beside(text: str) -> bool:
    """True for "while being late": what a subject does beside something else."""
    first, second, *_ = [*WORD.findall(text.lower()), "", ""]
    return first in words("quoting", "subordinating") and second.endswith("ing")


def _is_spoken(text: str) -> bool:
    """True for ‘the old way,’ said Ann Lee: the end of what she said, without a verb."""
    said = _SPOKEN.sub("", text)
    small = [word.lower() for word in WORD.findall(said)]
    return said != text and bool(small) and not _has_verb(small) and not acts(small[0])


def _is_no_statement(text: str, last: Sequence[str]) -> bool:
    """True for ``text``, which "and" or "or" joins to the ``last`` word before, where it is one of
    several subjects or objects, or a further verb of the subject before."""
    found = WORD.findall(_SPOKEN.sub("", text))
    small = [word.lower() for word in found]
    counted = bool(last) and (last[0][0].isdigit() or last[0] in words("comparing", "scales"))
    if not found or (counted and small[0] in words("quoting", "more")):
        return counted
    if last and last[0][:1].isupper() and found[0][0].isupper():
        of_one = small[1:2] != [] and small[1] in words("quoting", "being")
        told = of_one and not words("quoting", "ending").isdisjoint(small[2:3])
        # A name holds no verb: "Old Orders issued as a result".
        bare = [word.lower() if word[0].islower() else "" for word in found]
        return told or _is_plural(found) or not _has_verb(bare)
    if _goes_on_doing(small) or _related(small) or _is_to_do(small):
        return True
    return not _has_verb(small)


def _is_plural(found: Sequence[str]) -> bool:
    """True for a name with the verb of several: "Ek are"."""
    verb = next((word for word in found if word[0].islower()), "")
    return verb in words("quoting", "of several") and found.index(verb) <= 2


def _goes_on_doing(small: Sequence[str]) -> bool:
    """True for "uses trams": a verb without the subject that stands before the "and"."""
    first, second = small[0], (*small[1:2], "")[0]
    verb = first.endswith("s") and acts(first) and first not in words("verbs", "auxiliaries")
    return verb and not acts(second) and second not in words("quoting", "behind nouns")


def _is_to_do(small: Sequence[str]) -> bool:
    """True for "all towns to openly commit to it": those of whom it is asked, without who asks."""
    at = next((n for n, word in enumerate(small[:MOST_ASKED]) if word in _meaning()), 0)
    behind = next((word for word in small[at + 1 :] if not word.endswith("ly")), "")
    return bool(at) and acts(behind) and not any(_finite(small, n) for n in range(1, at))


def _meaning() -> frozenset[str]:
    return words("quoting", "meaning")


def _related(small: Sequence[str]) -> bool:
    """True for "the role a tram may play": a thing, and what is said of it without "that"."""
    if small[0] not in words("quoting", "articles"):
        return False
    second = next((n for n, word in enumerate(small[2:4], 2) if _begins_subject(word)), 0)
    verbless = not any(map(acts, small[1:second]))
    verbs = [n for n, word in enumerate(small) if n > second and _finite(small, n)]
    return bool(second) and verbless and len(verbs) < 2


def _begins_subject(word: str) -> bool:
    return word in words("quoting", "articles") or word in words("quoting", "subjects")


def _has_verb(small: Sequence[str]) -> bool:
    return any(_finite(small, at) for at in range(1, len(small)))


def _finite(small: Sequence[str], at: int) -> bool:
    """True when the word at ``at`` is a verb that a subject has, as a rule."""
    word, before = small[at], small[at - 1]
    if word in words("verbs", "auxiliaries") or word in words("verbs", "past"):
        return True
    if before.endswith("ly") and at > 1:
        before = small[at - 2]
    if not acts(word) or before in words("quoting", "before no verb"):
        return False
    if word.endswith("ed"):
        behind = (*small[at + 1 : at + 2], "")[0]
        named = word in words("quoting", "naming")
        return not named and behind not in words("quoting", "behind participles")
    return word.endswith("s") != before.endswith("s")


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


def _is_hanging(text: str) -> bool:
    """True for "in part because it rained"."""
    return may_begin(text, "quoting", "hanging") and _hanging().match(text) is not None


@lru_cache(maxsize=1)
def _hanging() -> re.Pattern[str]:
    entries = "|".join(map(re.escape, lists("quoting")["hanging"]))
    return re.compile(rf"(?:{entries})\b", re.IGNORECASE)


@lru_cache(maxsize=1)
def _joint() -> re.Pattern[str]:
    return re.compile(rf"\s(?:{'|'.join(lists('statements')['joining'])})\s")


@lru_cache(maxsize=1)
def _names_go_on() -> re.Pattern[str]:
    """ "and Ek said", "and Humanities is"."""
    joints = "|".join(lists("statements")["joining"])
    verbs = "|".join(sorted(words("quoting", "saying") | words("quoting", "being")))
    return re.compile(rf",?\s(?:{joints})\s{_CAPITALS}(?:{verbs})\b")
