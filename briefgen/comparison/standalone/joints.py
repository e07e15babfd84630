"""Find claims that begin at a joint of their sentence, behind its "and" or its dash.

What stands there is often no statement by itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from briefgen.claim import Claim
from briefgen.comparison.words import WORD, acts, first_word
from briefgen.languages import any_of, lists, may_begin, words

AROUND = 60
"""Characters looked at on either side of a claim."""
MOST_ASKED = 6
"""Words in which those are named of whom something is asked."""
LONGEST_MEMBER = 8
"""Words that name a thing."""

_ENDED = re.compile(r"[.!?:;]['\"”’)\]]*\s*$|^\s*$")
_SPOKEN = re.compile(r",['\"”’]\s.*$", re.DOTALL)
"""Who says what stands before: ‘…,’ said Ann Lee."""


def begins_at_joint(claim: Claim) -> bool:
    """True for a claim that begins within a sentence with what is no statement by itself: "in part
    because …", "a name that …" behind a dash, and after "and" the last of several things."""
    text, before = claim.span.text, _before(claim)
    if _leaves_open(text) or _is_a_letter_behind_a_dash(text, before):
        return True
    if claim.label is None and claim.lead_in is None and _is_more_of_it(text):
        return True
    if _ENDED.search(before):
        return False
    if text[:1].islower() and (_is_hanging(text) or _is_beside(text) or _is_spoken(text)):
        return True
    if before.endswith(" - ") and text.split(None, 1)[0] in words("quoting", "articles"):
        return True
    *left, last = before.split() or [""]
    joined = last in words("statements", "joining") and before[-1].isspace()
    if joined and begins_name(left) and goes_on_naming(text):
        return True
    # A label says of what the last of several verbs is said.
    told = claim.label is not None and acts(first_word(text))
    return joined and not told and _is_no_statement(text, left[-1:])


def _is_a_letter_behind_a_dash(text: str, before: str) -> bool:
    """True for "S trams are late" behind "all N – ", which joins no statements."""
    letter = len(text) > 1 and text[0].isupper() and text[1] == " "
    dashed = before.rstrip().endswith(("–", "—", "-"))
    named = text[:1].lower() in words("quoting", "articles") | words("quoting", "subjects")
    return letter and dashed and not named


def _is_more_of_it(text: str) -> bool:
    """True for what is said of a subject that stands before it."""
    return _lacks_its_subject(text) or _does_more(text)


def _does_more(text: str) -> bool:
    """True for "the new ferry and is working on it": what a subject before it is, and does too."""
    thing, *more = _and().split(text, maxsplit=1)
    behind = WORD.findall(more[0].lower())[:1] if more else []
    if "," in thing or words("quoting", "of one").isdisjoint(behind):
        return False
    named = [word.lower() for word in WORD.findall(thing)]
    opens = bool(named) and named[0] in words("quoting", "articles")
    # One thing "sails" or "sailed"; "sail" behind it is a noun.
    known = words("verbs", "auxiliaries") | words("verbs", "past")
    doing = (word in known or (word[-1:] in "sd" and acts(word)) for word in named[2:])
    return opens and not any(doing)


def _lacks_its_subject(text: str) -> bool:
    """True for "confirms how crews value their trams", in small letters; not for what a body says,
    as its minutes have it: "asks the town for trams"."""
    small = [word.lower() for word in WORD.findall(text)]
    if not small or not text[:1].islower() or small[0] in words("quoting", "resolving"):
        return False
    return _goes_on_doing(small) or _only_links(text)


def _only_links(text: str) -> bool:
    """True for "but in fact lost to the trams", with a link before the verb and no subject."""
    first, _, rest = text.partition(" ")
    text = rest if first in words("quoting", "coordinating") else text
    links = (entry for entry in lists("quoting")["linking"] if text.startswith(f"{entry} "))
    link = next(links, "")
    verb = first_word(text[len(link) :])
    return bool(link) and (verb in words("verbs", "past") or verb in words("verbs", "auxiliaries"))


def begins_name(found: Sequence[str]) -> bool:
    """True for words that end in an article and one in capitals: "the Arts", which "and Sciences
    Board" goes on with."""
    article = found[-2].lower() if len(found) > 1 else ""
    return article in words("quoting", "articles") and found[-1][0].isupper()


def goes_on_naming(text: str) -> bool:
    """True for "Sciences Board …", not for "Sailors came"."""
    first, second, *_ = [*WORD.findall(text), "", ""]
    # One body "selects", and several "select".
    doing = acts(second) and (first.endswith("s") or second.endswith(("s", "ed")))
    known = words("verbs", "auxiliaries") | words("verbs", "past")
    return first[:1].isupper() and not doing and second not in known


def _before(claim: Claim) -> str:
    source, start, _ = claim.span
    return source.text[max(0, start - AROUND) : start].rpartition("\n\n")[2]


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
    return said != text and bool(small) and not has_verb(small) and not acts(small[0])


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
        # "Lee into Holm are slow": of two towns in a row, the second has the phrase of both.
        placed = small[1:2] != [] and small[1] in words("quoting", "between places")
        if placed and last[0][-1].isalpha():
            return True
        # A name holds no verb: "Old Orders issued as a result".
        bare = [word.lower() if word[0].islower() else "" for word in found]
        return told or _is_plural(found) or not has_verb(bare)
    if _goes_on_doing(small) or _related(small) or _is_to_do(small):
        return True
    # A last word like that is one of several things sooner than what a thing does.
    while len(small) > 1 and (small[-1].isdigit() or small[-1].endswith("s")):
        small.pop()
    return not has_verb(small)


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


def has_verb(small: Sequence[str]) -> bool:
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


def _is_hanging(text: str) -> bool:
    """True for "in part because it rained"."""
    return may_begin(text, "quoting", "hanging") and _hanging().match(text) is not None


@lru_cache(maxsize=1)
def _hanging() -> re.Pattern[str]:
    entries = "|".join(map(re.escape, lists("quoting")["hanging"]))
    return re.compile(rf"(?:{entries})\b", re.IGNORECASE)


@lru_cache(maxsize=1)
def _and() -> re.Pattern[str]:
    return re.compile(rf"\s(?:{any_of(lists('statements')['and'])})\s")
