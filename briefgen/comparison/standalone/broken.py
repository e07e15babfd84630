"""Find claims that break off inside a clause, or that borrow their verb from words before them.

What follows a claim in its sentence, and what precedes it, tells more of it than its own words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from briefgen.comparison.words import WORD, acts
from briefgen.languages import any_of, lists, may_begin, pattern, words

LONGEST_HELD = 4
"""Words held to something: "but much more slowly than we think"."""
LONGEST_MEMBER = 6
"""Words in a member of a list behind a colon."""

_CLOSED = re.compile(r"[.!?:;…”\"]\s*$")
_DASHED = re.compile(r"(?:\s[–—-]|—)\s*$")
_OPENER = re.compile(r"^(?:\w+\s){1,2}?\w+,\s")
_PHRASE = re.compile(r"[^,]*,\s+(\w+)")


def breaks_off(text: str, behind: str) -> bool:
    """True for ``text`` that stops before its clause is whole: "it is done and must", "one thing
    is that, in spring". ``behind`` is what follows it in the source."""
    if _CLOSED.search(text):
        return False
    found = WORD.findall(text)
    word = found[-1] if found else ""
    # "What a ferry is" ends with its verb.
    asked = not words("quoting", "asking for a verb").isdisjoint(found)
    if not (asked and word in words("quoting", "being")) and _leads_on(word):
        return True
    if not behind.strip():
        return False
    if behind[:1] == ";" and _begins_a_list(text):
        return True
    *_, told = ("", *_clauses().split(text))
    return told != text and _is_begun(WORD.findall(told))


LONGEST_CLAUSE = 7
"""Words behind "that" among which a verb would have come."""


def _leads_on(word: str) -> bool:
    return word in words("quoting", "before more") or word in words("whole", "dangling")


def _is_begun(told: Sequence[str]) -> bool:
    """True for the words behind "that" or "if" where they begin a clause and reach no verb; "that
    scheme" begins none."""
    if not told:
        return True
    small = [word.lower().replace("’", "'") for word in told]
    opening = words("quoting", "articles") | words("quoting", "opening phrases")
    begins = small[0] in opening or told[0][0].isupper()
    acting = _has_verb(small) or not words("quoting", "forms of being").isdisjoint(small)
    return begins and len(small) <= LONGEST_CLAUSE and not acting


def shares_its_verb(text: str, before: str) -> bool:
    """True for ``text`` that "and" or a comma joins to a thing, not to a statement: "where the
    board and" | "the crews sit". ``before`` is what precedes it in its sentence."""
    found = [word.lower() for word in WORD.findall(text)]
    dashed = _DASHED.search(before) is not None
    joined = before.rstrip().endswith(_joints()) and text[:1].isupper()
    if found and _names_only(text, found, dashed, joined):
        return True
    if dashed and found[:1] == [*words("quoting", "denying first")]:
        return True
    if not text[:1].islower() and not before.rstrip().endswith(_joints()):
        return False
    if not found or _only_means(text, found) or _hangs(text, before):
        return True
    held, *to = _compared().split(text, maxsplit=1)
    thing = [word.lower() for word in WORD.findall(held)]
    if to and len(thing) <= LONGEST_HELD and not _has_verb(thing):
        return True
    phrase = _PHRASE.match(text) if found[0] in words("quoting", "opening phrases") else None
    if phrase and phrase[1].lower() in words("quoting", "being"):
        return True
    *left, last = before.split() or [""]
    own = found[0] in words("quoting", "subjects") or text[:1].isdigit()
    if last not in words("statements", "joining") or own:
        return False
    if _is_said_of_things(text) or _several(found):
        return True
    clause = _left_clause(" ".join(left))
    return clause is not None and not _has_verb([word.lower() for word in WORD.findall(clause)])


def _left_clause(left: str) -> str | None:
    """What stands between the word that opens the last clause of ``left`` and its end; None where
    a comma or dash in it makes that doubtful, or no such word opens it."""
    *opened, clause = _openers().split(left)
    doubtful = not opened or any(mark in clause for mark in ",;:–—(") or not clause.strip()
    return None if doubtful else clause


def _begins_a_list(text: str) -> bool:
    """True for "it must have at least: a plan", the first of several things."""
    _, colon, member = text.rpartition(":")
    found = [word.lower() for word in WORD.findall(member)]
    return bool(colon) and 0 < len(found) <= LONGEST_MEMBER and not _has_verb(found)


def _only_means(text: str, found: Sequence[str]) -> bool:
    """True for "in short, to do their work", which says what for, and no more."""
    bare = _OPENER.sub("", text)
    small = [word.lower() for word in WORD.findall(bare)] if bare != text else found
    return (
        len(small) > 1
        and small[0] in words("quoting", "meaning")
        and "," not in bare
        and acts(small[1])
    )


def _hangs(text: str, before: str) -> bool:
    """True for "perhaps because it was late", behind a statement that it gives the reason of."""
    apart = before.rstrip().endswith((";", "–", "—"))
    hanging = apart and may_begin(text, "quoting", "hanging")
    return hanging and _hanging().match(text) is not None


def _names_only(text: str, found: Sequence[str], dashed: bool, joined: bool) -> bool:
    """True for "the kind of rule that keeps ferries safe", a thing and what is said of it; behind a
    dash for one of which nothing is said, too. What is ``joined`` to others may be a name."""
    if dashed and found[0] in words("quoting", "opening phrases"):
        return found[1:2] != [] and found[1].endswith("ing") and "," not in text
    opens = found[0] in words("quoting", "articles") or found[0].endswith("ing")
    if not (opens or (joined and not dashed)):
        return False
    of_it = next((n for n, word in enumerate(found) if word in _relatives()), len(found))
    # At the head of a sentence its verb may be one that is on no list.
    if not dashed and (of_it == len(found) or any(w[-1:] in "sd" for w in found[1:of_it])):
        return False
    # "The way to do that is …": of a verb it is the object.
    meant = of_it > 1 and found[of_it - 2] in words("quoting", "meaning")
    meant = meant or found[of_it - 1] in words("statements", "before a noun")
    if meant and not found[0].endswith("ing"):
        return False
    return not _has_verb(found[:of_it]) and not _goes_on_behind(found[of_it + 1 :])


def _goes_on_behind(found: Sequence[str]) -> bool:
    """True when behind "that" there is a verb more than the one which belongs to it."""
    if not found or found[0] in words("quoting", "articles") | words("quoting", "subjects"):
        return _verbs(found) > 1
    # Known or not, what stands right behind "that" is its verb, as a rule.
    helped = found[0] in words("verbs", "auxiliaries")
    return _verbs(found) > 1 if helped else _has_verb(found[1:])


def _is_said_of_things(text: str) -> bool:
    """True for "the noise and dirt, that the mayor resigned": no verb before ", that"."""
    opened = pattern("statements", "said of things").search(text)
    thing = text[: opened.start()] if opened else ""
    return bool(thing) and not _has_verb([word.lower() for word in WORD.findall(thing)])


def _several(found: Sequence[str]) -> bool:
    """True for one thing with the verb of several: "the largest party are"."""
    at = next((n for n, word in enumerate(found) if word in words("quoting", "of several")), 0)
    thing = found[:at]
    known = thing and thing[0] in words("quoting", "articles") and at <= LONGEST_MEMBER + 2
    many = any(
        (word.endswith("s") and not word.endswith("ss")) or word in words("statements", "joining")
        for word in thing
    )
    collective = not words("quoting", "counting as several").isdisjoint(thing)
    return bool(known) and not many and not collective


def _has_verb(small: Sequence[str]) -> bool:
    return any(_is_verb(small, at) for at in range(len(small)))


def _verbs(small: Sequence[str]) -> int:
    """How many verbs there are, each with the auxiliaries before it."""
    verbs = [at for at in range(len(small)) if _is_verb(small, at)]
    return sum(at - 1 not in verbs or _begins_another(small[at - 1], small[at]) for at in verbs)


def _begins_another(before: str, verb: str) -> bool:
    """True for "have is" and "leave was", not for "have had" and "was made"."""
    having = words("quoting", "having")
    if before in having and verb in having:
        return False
    return before not in words("verbs", "auxiliaries") or verb in words("quoting", "being")


def _is_verb(small: Sequence[str], at: int) -> bool:
    """True for a word that may be a finite verb where it stands; generous, for who asks wants to
    know that there is none."""
    if at and small[at - 1] in words("quoting", "before no verb"):
        return False
    named = small[at] in words("quoting", "naming")
    return acts(small[at]) and not named


@lru_cache(maxsize=1)
def _relatives() -> frozenset[str]:
    return words("quoting", "relatives")


@lru_cache(maxsize=1)
def _compared() -> re.Pattern[str]:
    """What parts a thing from what it is held to or goes with: "slower than we think"."""
    return re.compile(rf"\b(?:{any_of(lists('quoting')['held to'])})\b|\s[–—-]\s(?:{_ands()})\b")


def _ands() -> str:
    return any_of(lists("statements")["joining"])


@lru_cache(maxsize=1)
def _hanging() -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(lists('quoting')['hanging'])})\b")


@lru_cache(maxsize=1)
def _joints() -> tuple[str, ...]:
    return tuple(f" {word}" for word in lists("statements")["joining"])


@lru_cache(maxsize=1)
def _clauses() -> re.Pattern[str]:
    """What opens the last clause of what breaks off, not a noun ("in that year")."""
    apart = "".join(rf"(?<!\b{word} )" for word in lists("statements")["before a noun"])
    opening = any_of(lists("quoting")["before a clause"])
    return re.compile(rf"{apart}\b(?:{opening})\b", re.IGNORECASE)


@lru_cache(maxsize=1)
def _openers() -> re.Pattern[str]:
    """What opens a clause of its own inside a sentence."""
    return re.compile(rf"\b(?:{any_of(lists('quoting')['opening inside'])})\b", re.IGNORECASE)
