"""Find what a claims file gives as the rules' word, and is not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from briefgen.deciding.drafting import Ruled, labels, reading
from briefgen.deciding.model import GONE, ClaimsFile, Entry, Labels, Reading
from briefgen.deciding.toml import value

MOST = 3
"""Of such places, how many are told one by one; where settings change there are many."""


class Misruled(NamedTuple):
    """A ``by_rule`` that is not what the rules say."""

    line: int
    """Of the claims file: where the table begins that it stands in."""
    said: str
    """What it says, as the file has it."""
    ruled: str
    """What the rules say."""


def misruled(
    content: ClaimsFile, entries: Mapping[int, Entry], ruled: Ruled
) -> tuple[Misruled, ...]:
    """The places of ``content`` where ``by_rule`` is not what the rules say now, in their order;
    ``entries`` are its claims by their numbers in the comparison of ``ruled``.

    One that the editor took out says nothing.
    """
    claims = ruled.comparison.claims
    readings = {found.topic: reading(found) for found in ruled.comparison.topics}
    pairs: list[tuple[int, Labels | Reading | None, Labels | Reading]] = [
        *((entry.at, entry.by_rule, labels(claims[n])) for n, entry in entries.items()),
        *(
            (topic.at, topic.by_rule, readings[topic.name])
            for topic in content.topics
            if topic.status != GONE and topic.name in readings
        ),
    ]
    return tuple(sorted(_apart(line, was, now) for line, was, now in pairs if was and was != now))


def _apart(line: int, was: Labels | Reading, now: Labels | Reading) -> Misruled:
    """Where ``was`` and ``now`` differ."""
    then, since = was._asdict(), now._asdict()
    names = [name for name in since if then[name] != since[name]]
    said, ruled = (
        ", ".join(f"{name} = {value(each[name])}" for name in names) for each in (then, since)
    )
    return Misruled(line, said, ruled)


def told(path: object, places: Sequence[Misruled], way: str) -> Iterator[str]:
    """A line for each of the first ``places`` in the claims file at ``path``, and one for the
    others; ``way`` is the way out."""
    for line, said, ruled in places[:MOST]:
        why = "it was edited, or settings or rules have changed"
        yield f"{path}:{line}: by_rule has {said}, and the rules say {ruled}: {why}; {way}"
    if others := places[MOST:]:
        yield f"{path}:{others[0].line}: {len(others)} more such by_rule from here on; {way}"
