"""How well roles are told on real texts, sentence by sentence.

The vote is taken over the tool's own sentences, uncut; a sentence that the tool does not read
counts as wrong. Sentences labelled as noise are left out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import NamedTuple

from briefgen.claim import Role
from briefgen.extraction import prose, roles
from briefgen.extraction.prose.weights import Weights
from briefgen.extraction.quantities import quantities
from briefgen.extraction.ranking import score
from briefgen.extraction.rulings import settled
from tests.quality.examples import Label, Run
from tests.quality.score import macro_f1

BINS = 10


class Outcome(NamedTuple):
    """What was said of one labelled sentence."""

    label: Label
    role: Role | None
    sureness: float
    score: float

    @property
    def strict(self) -> bool:
        return bool(self.role == self.label["role"])

    @property
    def lenient(self) -> bool:
        return self.strict or self.role in self.label["role_alt"]


def outcomes(run: Run, weights: Weights, as_built: bool = False) -> list[Outcome]:
    """What is said of each labelled sentence of a run that is no noise, by the vote on reports
    with these ``weights``, or ``as_built``: by that and the rules' own where the product hears
    both, and what grammar settles."""
    found = [Outcome(label, None, 0.0, 0.0) for label in run.unread]
    if run.dense or not as_built:
        verdicts = prose.judge(run.clauses, weights, run.names)
    else:
        beside = prose.heard(run.clauses, weights, run.names)
        verdicts = roles.judge(run.clauses, None, beside)
    if as_built:
        verdicts = [*map(settled, run.clauses, verdicts)]
    for clause, label, said in zip(run.clauses, run.labels, verdicts, strict=True):
        if label:
            figures = bool(quantities(clause.text))
            wanted = score(clause, said.sureness, said.point, figures, False) if said.role else 0.0
            found.append(Outcome(label, said.role, said.sureness, wanted))
    return [outcome for outcome in found if outcome.label["role"] != "aside"]


def measures(found: Sequence[Outcome]) -> dict[str, float]:
    """The measures of some outcomes by name."""
    surest = sorted(found, key=lambda one: -one.sureness)[: len(found) // 4]
    return {
        "role_strict": _mean([one.strict for one in found]),
        "role_lenient": _mean([one.lenient for one in found]),
        "role_macro_f1": macro_f1([(one.label["role"], one.role) for one in found]),
        "surest_lenient": _mean([one.lenient for one in surest]),
        "calibration_error": calibration_error(found),
        "weight_rank": correlation(
            ranks([one.score for one in found]), ranks([one.label["weight"] for one in found])
        ),
    }


def calibration_error(found: Sequence[Outcome]) -> float:
    """How far sureness and the share that is strictly right part, over tenths of sureness."""
    tenth: Callable[[Outcome], int] = lambda one: min(BINS - 1, int(one.sureness * BINS))  # noqa: E731
    bins = [list(part) for _, part in groupby(sorted(found, key=tenth), key=tenth)]
    return sum(
        abs(sum(one.strict for one in part) - sum(one.sureness for one in part)) for part in bins
    ) / len(found)


def ranks(values: Sequence[float]) -> list[float]:
    """The rank of each value; equal values share the mean of theirs."""
    order = sorted(range(len(values)), key=lambda at: values[at])
    found = [0.0] * len(values)
    for _, part in groupby(enumerate(order), key=lambda pair: values[pair[1]]):
        places = list(part)
        middle = (places[0][0] + places[-1][0]) / 2
        for _, at in places:
            found[at] = middle
    return found


def correlation(one: Sequence[float], other: Sequence[float]) -> float:
    """Pearson's; of ranks it is Spearman's."""
    first, second = _mean(one), _mean(other)
    together = sum((a - first) * (b - second) for a, b in zip(one, other, strict=True))
    spread = sum((a - first) ** 2 for a in one) * sum((b - second) ** 2 for b in other)
    return float(together / spread**0.5) if spread else 0.0


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0
