"""Where a topic that the texts made stands, and when that is better left unsaid.

A reader takes "shortfall" for something known of the topic. So it is said only where two texts, or
two claims of a lone text, report the same of what they open with, and words of theirs show it, or
three texts report it. Beside a result whose words bear it out another text's of which less is sure
will do, where both say the same or speak of one thing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from itertools import product

from briefgen.claim import EDITOR, Claim, Polarity, Role
from briefgen.comparison.folding import fold
from briefgen.comparison.phrasing.nouns import words_of
from briefgen.comparison.phrasing.openings import spoken_of
from briefgen.comparison.relating.aspects import leaves_open
from briefgen.comparison.relating.evidence import Lean, lean, tells
from briefgen.comparison.relating.relations import STANDING, by_voice, support
from briefgen.comparison.relating.seeming import explains, falls_short, supposes
from briefgen.comparison.words import listed, plain
from briefgen.finding import Standing
from briefgen.languages import words
from briefgen.subject import Topic

SURE, SHOWN = 0.5, 0.6
"""Score from which a claim counts, and from which the rule that decided its role shows it."""
REACH = 12
"""Words from its beginning, or from its label's, within which a claim names what it is about."""
MANY = 3
"""Texts whose reports of the same show it, whatever their words."""
TWO = 2
"""Texts that bear out a standing where nothing shows that they speak of one thing."""
STRONG = 0.1
"""Of a text's claims those count that score no more than so much less than its best."""
_BY_WORDS = frozenset({"cue", "change", "denial", "figure", "pair", "verdict"})
"""Rules that go by what the claim says, and not by where and how it is said."""
_BY_PLACE = frozenset({"heading", "label", "place", "form", "setting", "mark"})
"""Those that go by what stands around it."""
_BY_AMOUNT = frozenset({"change", "figure"})
"""Those that go by how much there is, or that it rose or fell: a tariff that rises is no gain."""
_SHOWING = {Lean.PROGRESS: Polarity.POSITIVE, Lean.SHORTFALL: Polarity.NEGATIVE}


Akin = Callable[[Claim, Claim], bool]
"""True of two claims that speak of one thing."""


def rated(
    topic: Topic,
    claims: Sequence[Claim],
    linked: Sequence[Claim],
    texts: int,
    opposed: bool,
    akin: Akin = lambda one, other: False,
) -> tuple[Standing | None, tuple[Claim, ...]]:
    """Where ``topic`` stands by ``claims``, and those it rests on; None where they do not bear it.

    ``linked`` are those of them that a claim of another text repeats or denies, ``texts`` is how
    many sources there are, ``opposed`` whether two of them report the reverse of one thing.
    """
    joined = {id(claim) for claim in linked}
    sure = [c for c in claims if c.score >= SURE or c.rule == EDITOR or id(c) in joined]
    opening = [claim for claim in sure if opens_with(topic, claim) and not explains(claim)]
    telling = [c for c in opening if _counts(topic, c) and (is_about(topic, c) or id(c) in joined)]
    telling = [*telling, *_seconding(telling, opening, joined, akin)]
    found = strongest(_side_by_side(telling, joined))
    enough = len(support(found)) > 1 if texts > 1 else len(found) > 1
    borne = [claim for claim in found if _is_borne_out(topic, claim)]
    ways = {lean(claim) for claim in found}
    if _acts_only(topic) or 2 * sum(_is_counted(topic, claim) for claim in found) > len(found):
        return None, ()
    shown = len(borne) >= (1 if texts > 1 else 2) or len(support(found)) >= MANY
    if not enough or not shown or Lean.BOTH in ways:
        return None, ()
    if ways == {Lean.PROGRESS} and any(map(falls_short, sure)):
        return None, ()
    if len(ways) == 1:
        # That they all lean one way though one denies another's words is a fault of the rules.
        return (None, ()) if opposed else (STANDING[ways.pop()], found)
    both = opposed and {lean(claim) for claim in borne} == ways
    return (Standing.CONTESTED, found) if both else (None, ())


def rated_apart(topic: Topic, claims: Sequence[Claim]) -> tuple[Standing | None, tuple[Claim, ...]]:
    """The same where nothing shows that texts speak of one thing: two of them bear out the same in
    their words, and none of ``claims`` the reverse."""
    telling = [
        c
        for c in claims
        if c.score >= SURE
        and _counts(topic, c)
        and opens_with(topic, c)
        and is_about(topic, c)
        and not explains(c)
    ]
    shown = (c for c in telling if c.score >= SHOWN and _is_borne_out(topic, c))
    found = tuple(
        c for c in shown if c.polarity is not Polarity.NEUTRAL or not _is_counted(topic, c)
    )
    ways = {lean(claim) for claim in telling}
    if _acts_only(topic) or len(support(found)) < TWO or len(ways) > 1 or Lean.BOTH in ways:
        return None, ()
    if any(map(falls_short, claims)):
        return None, ()
    return STANDING[ways.pop()], strongest(found)


def _seconding(
    telling: Sequence[Claim], opening: Sequence[Claim], joined: AbstractSet[int], akin: Akin
) -> list[Claim]:
    """Those of ``opening`` that by themselves would not count, and that report the same way what
    one of ``telling`` of another text does: it is linked with them, or ``akin`` to them."""
    known = {id(claim) for claim in telling}
    found = {
        id(claim): claim
        for claim, one in product(opening, telling)
        if id(claim) not in known
        and claim.span.source.id != one.span.source.id
        and lean(claim) is lean(one)
        and (
            {id(claim), id(one)} <= joined
            or (_reports(claim) and not _turned(claim) and akin(claim, one))
        )
    }
    return list(found.values())


def _side_by_side(claims: Sequence[Claim], joined: AbstractSet[int]) -> list[Claim]:
    """Of each voice that has some of ``joined`` these alone: what it says of the same thing as
    another; of the others all."""
    shared = {claim.span.source.id for claim in claims if id(claim) in joined}
    return [c for c in claims if id(c) in joined or c.span.source.id not in shared]


def _turned(claim: Claim) -> bool:
    """True for a result that leans by its words and not by its role: "visits fell"."""
    return claim.role is Role.FINDING and lean(claim) is not Lean.PROGRESS


def strongest(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """For each voice those of ``claims`` that it is surest of, best first."""
    best = {voice: max(c.score for c in own) for voice, own in by_voice(claims).items()}
    kept = (c for c in claims if c.score >= best[c.span.source.id] - STRONG)
    return tuple(sorted(kept, key=lambda claim: -claim.score))


def _counts(topic: Topic, claim: Claim) -> bool:
    """True for a result by its own words, which do not lean the other way; what the name of
    ``topic`` leans to ("state support") is not said of it."""
    if claim.rule == EDITOR:
        return lean(claim) is not Lean.NOTHING
    if not _reports(claim):
        return False
    against = {Role.FINDING: (Polarity.NEGATIVE, Polarity.BOTH), Role.MIXED: (Polarity.POSITIVE,)}
    by_name = claim.role is Role.MIXED and _leans_by_name(topic)
    apart = claim.polarity in against.get(claim.role, ())
    return claim.lead_role is not None or by_name or not apart


def _reports(claim: Claim) -> bool:
    """True for a result that is told by what the claim says."""
    around = claim.rule in _BY_PLACE | _BY_AMOUNT and claim.polarity is Polarity.NEUTRAL
    # That something would be or did not change tells of no result, and not which way it leans.
    unmoved = claim.rule == "change" and not listed("denying").isdisjoint(plain(claim.cue))
    if unmoved or around or leaves_open(claim.span.text) or supposes(claim):
        return False
    return tells(claim) and claim.role is not Role.RESPONSE


def _leans_by_name(topic: Topic) -> bool:
    """True for a topic whose name is a word of gain: that it is named is no gain."""
    gains = words("polarity", "positive")
    return any(word in gains for name in _names(topic) for word in name.split())


def _is_ill(topic: Topic) -> bool:
    """True for a topic whose name is a word of loss: whoever speaks of deaths says so, and whether
    there are more of them does not show."""
    losses = words("polarity", "negative")
    return any(word in losses for name in _names(topic) for word in name.split())


def _is_borne_out(topic: Topic, claim: Claim) -> bool:
    """True when a person, the list's introduction or the claim's own words show where it leans;
    the topic's name shows nothing ("flats")."""
    if claim.rule == EDITOR or claim.lead_role is not None:
        return True
    named = fold(claim.cue) in {word for name in _names(topic) for word in (name, *name.split())}
    shown = claim.rule in _BY_WORDS and claim.score >= SHOWN and not named
    return shown or (claim.polarity is _SHOWING.get(lean(claim)) and not _is_ill(topic))


def opens_with(topic: Topic, claim: Claim, reach: int = REACH) -> bool:
    """True when ``claim``, or its label, comes to ``topic`` among its first ``reach`` words."""
    said = [fold(" ".join(plain(text)[:reach])) for text in _texts(claim)]
    return any(f" {name} " in f" {words} " for name in _names(topic) for words in said)


def is_about(topic: Topic, claim: Claim) -> bool:
    """True when ``topic`` stands in the label of ``claim``, or in what its verb says something of:
    "vaccine" is none of that where clinics ran out of it."""
    span = claim.span
    subject = spoken_of(words_of(span.source.text, span.start, span.end))
    said = [" ".join(word.low for word in subject), claim.label.text if claim.label else ""]
    folded = [f" {fold(' '.join(plain(text)))} " for text in said]
    return any(f" {name} " in text for name in _names(topic) for text in folded)


def _acts_only(topic: Topic) -> bool:
    """True for a body that does things, or a document that says them: what it does or says tells
    nothing of where it stands."""
    name = topic.name.lower()
    return name in listed("actors") or name.split()[-1] in listed("documents")


def _is_counted(topic: Topic, claim: Claim) -> bool:
    """True where a number stands right before ``topic``: that there are "60 boats" in a study, or
    "six provinces", says how large it is, and nothing of the boats."""
    said = [fold(word) for word in plain(claim.span.text)]
    numbers = words("numbers", "words")
    for name in (name.split() for name in _names(topic)):
        places = [at for at in range(1, len(said)) if said[at : at + len(name)] == name]
        if any(said[at - 1][0].isdigit() or said[at - 1] in numbers for at in places):
            return True
    return False


def _names(topic: Topic) -> set[str]:
    return {fold(" ".join(plain(name))) for name in (topic.name, *topic.aliases)}


def _texts(claim: Claim) -> list[str]:
    return [claim.span.text, *([claim.label.text] if claim.label else [])]
