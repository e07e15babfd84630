"""A claim: one span of one source, and what decided that it is one."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import NamedTuple, TypeVar

from briefgen.source import Span

Answer = TypeVar("Answer")


class Role(StrEnum):
    """What a claim does in its text; the list is closed."""

    FINDING = "finding"
    """A result asserted as achieved or established."""
    MIXED = "mixed"
    """A shortfall, cost, limit, dispute or uneven result."""
    OUTLOOK = "outlook"
    """What comes next: plans, conditions, expectations."""
    RESPONSE = "response"
    """What others did about it."""
    CONTEXT = "context"
    """Background, method, chronology."""


class Polarity(StrEnum):
    """Which way the words of a claim lean."""

    POSITIVE = "positive"
    NEGATIVE = "negative"
    BOTH = "both"
    """Progress and a barrier in one clause: "while growing, reveal the need … to overcome"."""
    NEUTRAL = "neutral"


class Quantity(NamedTuple):
    """A magnitude in a claim; never a year, a date, an age or an ordinal."""

    text: str
    """The source's words: "70-80%"."""
    low: float
    high: float
    """Equal to ``low`` for a single figure."""
    unit: str
    """"%" for shares, a currency or counted noun where stated, else ""."""


EDITOR = "decided by the editor"
"""The rule of a label that a person set."""


class Decided(NamedTuple):
    """What a person decided about a claim, or about a topic."""

    changed: tuple[tuple[str, str], ...] = ()
    """(label, what the rules had) for each label that is not the rules'."""
    include: bool | None = None
    """True: print it; False: never; None: as there is room."""
    order: int = 0
    """Its place among its like, from 1; 0 where the rules rank it."""
    approved_by: str = ""


class Claim(NamedTuple):
    """The smallest clause that states one thing, with all of its hedges and negations."""

    span: Span
    role: Role
    topics: tuple[str, ...]
    """Names of topics, the one the claim is most about first; empty when it names none."""
    polarity: Polarity
    hedges: tuple[str, ...]
    """The words that weaken it, as they stand in the span."""
    quantities: tuple[Quantity, ...]
    cue: str
    """The words that decided the role."""
    rule: str
    """The name of the rule that decided, from the table in ``extraction.roles``."""
    score: float
    """How much a short brief wants it, 0 to 1."""
    core: Span
    """The predicate of the claim, for a table cell: inside ``span``, no hedge or negation lost."""
    verdict: bool = False
    """True when it judges the subject as a whole ("largely achieved its objectives")."""
    label: Span | None = None
    """The run-in label it stands under ("Standard Setting Influence"), its own or its list's."""
    heading: Span | None = None
    """The nearest section heading above it; never the title."""
    lead_in: Span | None = None
    """For an item of a list: the words that introduce the list."""
    lead_role: Role | None = None
    """The role of those words, where they assert something of every item below them."""
    cause: Span | None = None
    """The words inside it that it names as the cause, where it names one."""
    attributed_to: str | None = None
    """The speaker it reports, in the source's words, where it reports one."""
    whole: bool = True
    """True when it reads as a sentence: with a subject, a finite verb and an end of its own."""
    decided: Decided | None = None
    """What a person decided about it; None where all is the rules'."""

    def __hash__(self) -> int:
        # Of one span there are seldom two claims.
        return hash(self.span)

    def answer(self, question: "Callable[[Claim], Answer]") -> Answer:
        """What ``question`` says of it, which looks at no other claim, and neither at the topics
        nor at the core. Where many claims are kept, it is remembered."""
        return question(self)

    def remember(self, question: "Callable[[Claim], Answer]", answer: Answer) -> None:
        """Have it give that answer from now on, where many claims are kept."""

    @property
    def left_out(self) -> bool:
        """True when the editor wants nothing made of it."""
        return self.decided is not None and self.decided.include is False

    @property
    def wanted(self) -> bool:
        """True when the editor wants it printed."""
        return self.decided is not None and self.decided.include is True

    @property
    def order(self) -> float:
        """Its place by the editor; behind all that have one where it has none."""
        return (self.decided and self.decided.order) or float("inf")


def claim_ids(claims: Sequence[Claim]) -> list[str]:
    """An id for each claim: its source's letter and its number in the source, "A03"."""
    counts: dict[str, int] = {}
    ids = []
    for claim in claims:
        letter = claim.span.source.id
        counts[letter] = counts.get(letter, 0) + 1
        ids.append(f"{letter}{counts[letter]:02d}")
    return ids
