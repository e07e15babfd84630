"""An explanation as ``briefgen explain`` prints it: for a person, or as one JSON object."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from textwrap import fill

from briefgen.claim import EDITOR
from briefgen.explaining.model import Explanation, Partner, Reading, Topic

WIDTH = 96
MOST = 8
"""Things seen that are listed one by one; the others are added up."""
HOW = {
    "same": "says the same",
    "differs": "says otherwise",
    "related": "listed with it; nothing shows that they say the same or otherwise",
    "compared": "compared, and not taken for the same",
}
PAIRED = {
    "bias": "before anything is seen",
    "letters": "letters alike",
    "words": "words alike",
    "second word": "more than one telling word",
    "mutual": "each the nearest of the other's source",
    "role": "one role",
    "coming": "only one looks ahead",
    "equal figure": "a figure in common",
    "near figure": "figures near each other",
    "figures apart": "figures apart",
    "one figure": "only one gives a figure",
    "denial": "only one denies",
    "both respond": "both tell of responses",
    "one doubts": "only one doubts",
    "opening": "they open alike",
    "in step": "told at one point of their texts",
    "names": "names in common",
    "both dated": "both give a date",
    "verbs": "verbs in common",
    "faint words": "words in common that name little",
}
"""What is seen of a pair, in words."""
ASPECTS = {
    "@overall": "how the subject as a whole turned out",
    "@causes": "what shortfalls are put down to",
    "@next": "what comes next",
    "@phase": "the phase to come",
}


def telling(found: Explanation) -> Iterator[str]:
    """The lines for a person, a heading for each question an analyst may ask."""
    yield from _place(found)
    yield from _role(found.reading, found.place.text)
    yield from _kept(found)
    yield from _sum("Score", found.score_parts, found.score)
    yield "\nTopics"
    yield from (line for topic in found.topics for line in _topic(topic))
    if not found.topics:
        yield "  none: no topic is named in it, its label, its list or its heading"
    yield "\nBeside other claims"
    yield from (line for partner in found.partners for line in _partner(partner))
    if not found.partners:
        yield "  none of another source shares a telling word with it"
    yield from _printed(found)


def _place(found: Explanation) -> Iterator[str]:
    place = found.place
    page = f", page {place.page}" if place.page else ""
    yield f"{found.id}  {place.file}, line {place.line}{page}"
    above = (("heading", place.heading), ("label", place.label), ("list", place.lead_in))
    yield from (f"  {name}: {_flat(words)}" for name, words in above if words)
    yield fill(
        _flat(f"{place.before}[[{place.text}]]{place.after}"),
        WIDTH,
        initial_indent="  ",
        subsequent_indent="  ",
    )


def _role(reading: Reading, text: str) -> Iterator[str]:
    second = f"{reading.runner_up} {reading.runner_up_confidence:.2f}"
    if reading.rule == EDITOR:
        yield f"\nRole: {reading.role}, {EDITOR}; by the rules {second}"
    elif reading.settled:
        yield f"\nRole: {reading.role}, which its grammar settles; by the votes {second}"
        yield f"  decided by {reading.rule_in_words}: “{_flat(reading.cue)}”"
    else:
        yield f"\nRole: {reading.role} {reading.confidence:.2f}, before {second}"
        yield f"  decided by {reading.rule_in_words}: “{_flat(reading.cue)}”"
    yield f"  by its own words {reading.alone:.2f}, with its neighbours {reading.confidence:.2f}"
    roles = list(reading.start)
    yield f"  {'log odds for':50}" + "".join(f"{role:>9}" for role in roles)
    for seen in reading.seen[:MOST]:
        words = "" if seen.words == text else f": “{_flat(seen.words)}”"
        yield _row(f"{seen.what}{words}", seen.votes)
    rest = [seen.votes for seen in reading.seen[MOST:]]
    if rest:
        yield _row(f"{len(rest)} weaker ones together", _added(rest))
    yield _row("before anything is seen", reading.start)
    yield _row("sum", _added([reading.start, *(seen.votes for seen in reading.seen)]))


def _row(name: str, votes: Mapping[str, float]) -> str:
    short = name if len(name) <= 50 else f"{name[:48]}…”"
    return f"  {short:50}" + "".join(f"{vote:+9.2f}" for vote in votes.values())


def _added(votes: list[Mapping[str, float]]) -> dict[str, float]:
    return {role: sum(vote[role] for vote in votes) for role in votes[0]} if votes else {}


def _kept(found: Explanation) -> Iterator[str]:
    yield f"\nLeaning: {found.polarity}"
    yield f"Hedges kept: {', '.join(f'“{_flat(hedge)}”' for hedge in found.hedges) or 'none'}"
    figures = (
        f"“{q.text}” read as {q.low:g}{f' to {q.high:g}' if q.high != q.low else ''} {q.unit}"
        for q in found.quantities
    )
    yield f"Quantities: {', '.join(map(str.rstrip, figures)) or 'none'}"
    if found.attributed_to:
        yield f"Said by: “{_flat(found.attributed_to)}”"
    if found.cause:
        yield f"Cause named: “{_flat(found.cause)}”"


def _sum(name: str, parts: Mapping[str, float], total: float) -> Iterator[str]:
    yield f"\n{name}: {total:.2f}"
    yield from (f"  {part:50}{value:+9.2f}" for part, value in parts.items() if value)


def _topic(topic: Topic) -> Iterator[str]:
    named = f" · “{_flat(topic.words)}” in {topic.where}" if topic.words else ""
    yield f"  {ASPECTS.get(topic.name, topic.name)}{named}"
    difference = f" in {topic.difference}" if topic.difference else ""
    weight = "" if topic.decisive else "; this claim was not weighed in that"
    relation = f"{topic.relation}{difference}: " if topic.relation else ""
    yield f"    {relation}{topic.reason}{weight}"


def _partner(partner: Partner) -> Iterator[str]:
    difference = f" in {partner.difference}" if partner.difference else ""
    yield f"  {partner.id}  {partner.file}, line {partner.line}: {HOW[partner.how]}{difference}"
    yield fill(f"“{_flat(partner.text)}”", WIDTH, initial_indent="    ", subsequent_indent="    ")
    if partner.why:
        yield f"    why: {partner.why}"
    if partner.shared:
        yield f"    both hold: {', '.join(partner.shared)}"
    if partner.odds is not None:
        parts = (f"{PAIRED[name]} {gain:+.2f}" for name, gain in partner.parts.items())
        yield fill(
            f"log odds of one fact {partner.odds:+.2f}: {', '.join(parts)}",
            WIDTH,
            initial_indent="    ",
            subsequent_indent="      ",
        )


def _printed(found: Explanation) -> Iterator[str]:
    printed = found.printed
    if printed.sections:
        yield f"\nIn the brief: {', '.join(printed.sections)}"
    else:
        yield f"\nNot in the brief: {printed.left_out}"
    if printed.listed_under:
        under = f"{printed.listed_under}, {found.reading.role}"
        yield f"  listed under {under}: {', '.join(printed.listed_with)}"
        yield f"  which rests on {', '.join(printed.support)}: more sources come first"
    yield from _sum("Worth to a list", printed.worth, sum(printed.worth.values()))


def _flat(text: str) -> str:
    return " ".join(text.split())
