"""Parts that were dropped on the way up the ladder, and have room at its end."""

import pytest

from briefgen.brief import Limits, Occasion
from briefgen.building import gather
from briefgen.building.fitting import fit
from briefgen.building.job import Job
from briefgen.building.regaining import without
from briefgen.templating import Step, find
from briefgen.theme import Density, PageSize

NORMAL, COMPACT = Density
WIDE = Limits()
LADDER = (
    Step(NORMAL, WIDE),
    Step(COMPACT, WIDE._replace(findings=8)),
    Step(COMPACT, WIDE._replace(findings=8, watch=0), ("watch",)),
    Step(COMPACT, WIDE._replace(findings=4, watch=0), ("watch",)),
    Step(COMPACT, WIDE._replace(findings=4, watch=0, compared=0), ("watch", "compared")),
)


def test_a_rung_that_is_not_climbed_leaves_what_the_others_do():
    assert without(LADDER, 4, ()) == LADDER[4]
    assert without(LADDER, 4, (4,)) == LADDER[3]
    assert without(LADDER, 4, (2,)) == Step(
        COMPACT, WIDE._replace(findings=4, compared=0), ("compared",)
    )
    assert without(LADDER, 4, (2, 4)) == Step(COMPACT, WIDE._replace(findings=4))


def test_a_part_that_a_rung_takes_back_stays():
    kept = (*LADDER[:3], Step(COMPACT, WIDE, ("glance",)))
    assert without(kept, 3, ()).dropped == ("glance",)
    assert without(kept, 3, (2,)).dropped == ("glance",)


@pytest.mark.parametrize("size", PageSize)
def test_a_handout_drops_nothing_while_there_is_room(seeds, size):
    """Each part that is gone would take more than the page has."""
    job = Job(gather((seeds,)), find("handout"), size, Occasion())
    result = fit(job)
    assert result.extent.pages == 1
    assert not result.warnings
    for part in result.step.dropped:
        others = tuple(each for each in result.step.dropped if each != part)
        alone = (Step(result.step.density, result.step.limits, others),)
        fuller = fit(job._replace(layout=job.layout._replace(ladder=alone)))
        assert fuller.warnings or fuller.document == result.document, part


def test_a_short_text_on_one_page_drops_nothing(tmp_path):
    (tmp_path / "a.txt").write_text("The plan has cut waiting times by a third.\n")
    for name in ("note", "handout"):
        result = fit(Job(gather((tmp_path,)), find(name), PageSize.A4, Occasion()))
        assert (result.step.dropped, result.note) == ((), "")
