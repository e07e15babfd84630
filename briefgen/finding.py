"""What the sources say side by side, computed, each with its reason."""

from enum import StrEnum
from typing import NamedTuple

from briefgen.claim import Claim, Decided, Role


class Relation(StrEnum):
    """How the sources stand to each other on a topic."""

    AGREE = "agree"
    DIFFER = "differ"
    RELATED = "related"
    """They speak of it, and nothing shows that they say the same or otherwise."""
    ONE_ONLY = "one only"


class Difference(StrEnum):
    """In what they differ."""

    POLARITY = "polarity"
    QUANTITY = "quantity"
    CAUSE = "cause"
    CERTAINTY = "certainty"


class Standing(StrEnum):
    """Where a topic stands by the sources' words; brief.toml may give these other names."""

    PROGRESS = "progress"
    CONTESTED = "contested"
    SHORTFALL = "shortfall"


class Aspect(StrEnum):
    """Topics that every subject has; a template says how they are called."""

    OVERALL = "@overall"
    """How the subject as a whole turned out."""
    CAUSES = "@causes"
    """What shortfalls are put down to."""
    NEXT = "@next"
    """What comes next."""
    PHASE = "@phase"
    """The named phase to come, ``Subject.outlook``."""


class Finding(NamedTuple):
    """Claims of one role on one topic, from one source or several."""

    topic: str
    """Name of the topic, a source's own label, or "" for claims that have neither."""
    role: Role
    claims: tuple[Claim, ...]
    """Best first; within a source in order of score."""
    support: tuple[str, ...]
    """Ids of the sources that speak, in the order of sources."""
    relation: Relation
    difference: Difference | None
    reason: str
    """The rule that set the relation, in words."""


class TopicReading(NamedTuple):
    """What the sources together say of one topic, whatever the role."""

    topic: str
    """Name of the topic, or one of the names in ``Aspect``."""
    rated: bool
    """True for topics that get a standing (sectors), False for themes."""
    claims: tuple[Claim, ...]
    """All that bear on the reading, best first."""
    support: tuple[str, ...]
    """Ids of the sources whose claims bear on it."""
    named: tuple[str, ...]
    """Ids of the sources whose text names it at all, support included."""
    standing: Standing | None
    """None when the topic is not rated or no claim reports a result on it."""
    relation: Relation
    difference: Difference | None
    reason: str
    decisive: tuple[Claim, ...] = ()
    """Those of ``claims`` that set the relation, best first; empty where all of them do."""
    decided: Decided | None = None
    """What a person decided about it; None where all is the rules'."""


class Link(NamedTuple):
    """Two claims of different sources set beside each other; indices into ``Comparison.claims``."""

    first: int
    second: int
    difference: Difference | None
    """None when they say the same; a pair that says the same with figures apart stands twice."""
    firm: bool = True
    """True when that is sure enough for two texts to be said to agree by it."""


class Heard(NamedTuple):
    """What the other sources make of a claim's score."""

    echoed: float
    """What it gains by being said elsewhere too."""
    repeated: float
    """What it loses where another claim says the same and is worth more."""


UNHEARD = Heard(0.0, 0.0)
"""Of a claim that nothing was set beside."""


class Comparison(NamedTuple):
    """The outcome of ``compare``: every claim in reading order, and what they amount to."""

    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    """By role and topic, strongest first."""
    topics: tuple[TopicReading, ...]
    """Rated topics first, then themes, each strongest first."""
    links: tuple[Link, ...]
    heard: tuple[Heard, ...] = ()
    """For each claim, in their order; empty where no other source was heard."""

    def score(self, number: int) -> float:
        """How much a brief on all sources wants the claim with index ``number``, 0 to 1."""
        other = self.heard[number] if self.heard else UNHEARD
        return round(
            max(0.0, min(1.0, self.claims[number].score + other.echoed - other.repeated)), 4
        )
