"""Put claims together by the topics they name."""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from briefgen.claim import Claim, Role
from briefgen.comparison.phrasing.nouns import words_of
from briefgen.comparison.phrasing.phrases import says_what, unnamed
from briefgen.subject import Topic


class Groups(NamedTuple):
    """Claims by what they speak about."""

    by_role: dict[tuple[Role, str], tuple[Claim, ...]]
    """Each claim once, under its role and its main topic, else its source's own label, else "";
    best first."""
    by_topic: dict[Topic, tuple[Claim, ...]]
    """Each claim under every topic it names; best first."""


def group(claims: Sequence[Claim], topics: Sequence[Topic], first: bool = False) -> Groups:
    """``claims`` on those of ``topics`` that they name; each is listed under the one of them that
    most sources speak of, or, if ``first``, that it comes to first."""
    naming: dict[str, list[Claim]] = {topic.name: [] for topic in topics}
    known = {alias: topic.name for topic in topics for alias in (topic.name, *topic.aliases)}
    on: list[tuple[str, ...]] = []
    for claim in claims:
        names = tuple(dict.fromkeys(known[t] for t in claim.topics if t in known))
        on.append(names)
        for name in names:
            naming[name].append(claim)
    voices = {name: len({c.span.source.id for c in found}) for name, found in naming.items()}
    by_role: defaultdict[tuple[Role, str], list[Claim]] = defaultdict(list)
    for claim, names in zip(claims, on, strict=True):
        main = names[0] if first and names else _main(names, voices)
        by_role[claim.role, main or label_of(claim)].append(claim)
    return Groups(
        by_role={key: _best_first(found) for key, found in by_role.items()},
        by_topic={t: _best_first(naming[t.name]) for t in topics if naming[t.name]},
    )


def _main(names: tuple[str, ...], voices: dict[str, int]) -> str:
    """The topic to list a claim under: of those it names, the one most sources speak of."""
    return max(names, key=lambda name: voices[name], default="")


def label_of(claim: Claim) -> str:
    """The source's own label, which serves as a topic where the claim names none; "" for one that
    names nothing ("Note", "One final point"), only whose it is ("The committee's view"), or which
    part of a document stands under it ("Methods")."""
    label = claim.label
    if label is None:
        return ""
    found = words_of(label.source.text, label.start, label.end)
    if not any(map(says_what, found)):
        return ""
    name = " ".join(label.text.split())
    for word in found[: unnamed(found)]:
        name = name[len(word.form) :].lstrip(" ./)")
    return name[0].upper() + name[1:]


def _best_first(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    return tuple(sorted(claims, key=lambda claim: -claim.score))
