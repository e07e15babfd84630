"""Take back parts that the density ladder dropped, where there is room for them after all.

The last rung may have freed more room than was needed.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from briefgen.brief import Limits
from briefgen.templating import Step

if TYPE_CHECKING:
    from briefgen.building.job import Fitted

LINE = 0.02
"""Share of a page that a line takes, about: less is no room."""


def fuller(result: Fitted, laid_out: Callable[[Step], Fitted], rung: int) -> Fitted:
    """``result``, which fits on the given rung, with those dropped parts for which it has room.

    The rungs that dropped a part are gone through from the last to the first, for what goes first
    is missed least; each is left out of the climb if the brief still fits without it.
    """
    layout, pages = result.job.layout, result.extent.pages
    spared: tuple[int, ...] = ()
    for candidate in _dropping(layout.ladder, rung):
        if result.extent.breaks[-1].fill > 1 - layout.reserve - LINE:
            break
        again = laid_out(without(layout.ladder, rung, (candidate, *spared)))
        if not again.warnings and again.extent.pages <= pages:
            result, spared = again, (candidate, *spared)
    return result


def _dropping(ladder: Sequence[Step], rung: int) -> Iterator[int]:
    """The rungs up to ``rung`` that drop a part, the last first."""
    for n in range(rung, 0, -1):
        if set(ladder[n].dropped) - set(ladder[n - 1].dropped):
            yield n


def without(ladder: Sequence[Step], rung: int, spared: Collection[int]) -> Step:
    """The ``rung`` of ``ladder`` as it is when those numbered ``spared`` are not climbed."""
    step, limits, dropped = ladder[0], _limits(ladder[0]), list(ladder[0].dropped)
    for n in range(1, rung + 1):
        if n in spared:
            continue
        was, now = ladder[n - 1], ladder[n]
        before = _limits(was)
        limits |= {key: new for key, new in _limits(now).items() if new != before[key]}
        dropped = [part for part in dropped if part in now.dropped or part not in was.dropped]
        dropped += [part for part in now.dropped if part not in (*was.dropped, *dropped)]
        step = now
    return step._replace(limits=Limits(**limits), dropped=tuple(dropped))


def _limits(step: Step) -> dict[str, Any]:
    return {name: getattr(step.limits, name) for name in Limits.__annotations__}
