"""Texts to measure speed on: made up from a seed, so that they are the same on every machine.

They have the layouts that real ones have and words in about the proportions of English: few that
come often, and many, names above all, that come once or twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

SMALLEST, LARGEST = 1_000, 20_000
"""Characters of a document."""

NOUNS = str.split(
    "grant ferry harbour clinic tariff levy pension teacher nurse reservoir subsidy permit school "
    "tenant landlord boiler turbine cable forest quota vessel licence budget audit district "
    "voucher apprentice employer hospital vaccine broadband exchange bus route fare depot "
    "orchard tree court prison library museum wage household region farmer supplier contract "
    "tender bridge"
)
KINDS = str.split(
    "regional national local municipal rural coastal independent public private new smaller larger "
    "older annual temporary voluntary low-income long-term second-hand well-run"
)
ACTS = str.split(
    "fell rose improved declined reached missed met delayed doubled halved funded supported opened "
    "closed replaced covered served cut raised dropped exceeded reduced increased expanded reported"
)
PLANS = ("will", "could", "may", "should", "must", "might", "is expected to", "is likely to")
DEEDS = str.split(
    "reach cover reduce replace support expand cut fund close open raise deliver meet miss improve"
)
AMOUNTS = (
    "by {n} per cent", "from {n}% to {m}%", "to {n} million crowns", "in {n} of {m} cases",
    "by two thirds", "for about {n},000 households", "over {n} years", "in 20{d}", "",
    "more slowly than planned", "despite high costs", "in the north", "largely as intended",
)  # fmt: skip
JOINTS = (
    ", but {}", ", although {}", " because {}", ", which {}", "; {}", ", while {}", " and {}",
    " – {}", ", leading to delays", ", according to the {noun} board", ", so {}",
)  # fmt: skip
HEADS = ("Results", "What comes next", "Costs and limits", "Background", "Responses", "Outlook")
SYLLABLES = str.split(
    "ka lor men dra vel tis hav ren bo sten mar ul fen ri gat os ner pel dun wick"
)


def document(number: int, seed: int = 1, largest: int = LARGEST) -> str:
    """The text of the document called ``number``, of ``SMALLEST`` to ``largest`` characters."""
    rng = Random(f"{seed}/{number}")
    size = int(SMALLEST * (largest / SMALLEST) ** rng.random())
    parts, length = [*_front(rng)], 0
    while length < size:
        part = rng.choices(PARTS, WEIGHTS)[0](rng)
        parts.append(part)
        length += len(part) + 2
    return "\n\n".join(parts)[:largest].rstrip() + "\n"


def _front(rng: Random) -> Iterator[str]:
    yield f"The {_name(rng)} {rng.choice(NOUNS)} scheme: {rng.choice(HEADS).lower()}"
    if rng.random() < 0.5:
        yield f"By {_name(rng)} {_name(rng)}\n{rng.randint(1, 28)} March 20{rng.randint(10, 25)}"


def _name(rng: Random) -> str:
    return "".join(rng.choices(SYLLABLES, k=rng.randint(2, 3))).capitalize()


def _subject(rng: Random) -> str:
    kind = rng.choice(KINDS)
    noun = rng.choice(NOUNS)
    return rng.choice(
        (f"the {kind} {noun}", f"the {noun}", f"{kind} {noun}s", f"{noun}s", _name(rng), "it")
    )


def _statement(rng: Random) -> str:
    """A subject, a verb with what weakens or denies it, and what it comes to."""
    verb = rng.choice(ACTS)
    if rng.random() < 0.3:
        verb = f"{rng.choice(PLANS)}{' not' * (rng.random() < 0.15)} {rng.choice(DEEDS)}"
    subject, thing = _subject(rng), f"{rng.choice(KINDS)} {rng.choice(NOUNS)}s"
    amount = rng.choice(AMOUNTS).format(
        n=rng.randint(2, 90), m=rng.randint(91, 99), d=rng.randint(10, 30)
    )
    return " ".join(f"{subject} {verb} {thing} {amount}".split())


def _sentence(rng: Random) -> str:
    text = _statement(rng)
    for _ in range(rng.choices((0, 1, 2), (4, 4, 1))[0]):
        text += rng.choice(JOINTS).format(_statement(rng), noun=rng.choice(NOUNS))
    if rng.random() < 0.06:
        text = f"“{text},” said {_name(rng)} {_name(rng)}"
    return text[0].upper() + text[1:] + "."


def _paragraph(rng: Random) -> str:
    return " ".join(_sentence(rng) for _ in range(rng.randint(1, 6)))


def _wrapped(rng: Random) -> str:
    """A paragraph broken at 72 columns."""
    from textwrap import fill

    return fill(_paragraph(rng), 72)


def _bullets(rng: Random) -> str:
    lead = f"{_statement(rng).capitalize()}, in particular:"
    items = (f"{rng.choice('-•')} {_sentence(rng)}" for _ in range(rng.randint(2, 8)))
    return "\n".join((lead, *items))


def _numbers(rng: Random) -> str:
    return "\n".join(f"{at}. {_sentence(rng)}" for at in range(1, rng.randint(3, 9)))


def _labels(rng: Random) -> str:
    return "\n".join(
        f"{rng.choice(KINDS).capitalize()} {rng.choice(NOUNS)}s: {_sentence(rng)}"
        for _ in range(rng.randint(2, 6))
    )


def _heading(rng: Random) -> str:
    return f"{rng.choice(HEADS)}\n\n{_paragraph(rng)}"


def _table(rng: Random) -> str:
    rows = [f"{rng.choice(NOUNS)}\t{rng.randint(1, 99)}\t{rng.randint(1, 99)}%" for _ in range(5)]
    return "\n".join(("Region\tNumber\tShare", *rows))


PARTS: tuple[Callable[[Random], str], ...] = (
    _paragraph, _wrapped, _heading, _bullets, _numbers, _labels, _table,
)  # fmt: skip
WEIGHTS = (10, 2, 5, 4, 2, 2, 1)
"""How often each is met, beside the others."""
