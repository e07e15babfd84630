"""The density ladder."""

from briefgen.brief import Limits, Occasion
from briefgen.building import gather
from briefgen.building.fitting import Job, fit
from briefgen.document import PageBreak
from briefgen.templating import Step, find
from briefgen.theme import Density, PageSize

POLICY = find("policy")


def fitted(folder, **layout):
    return fit(Job(gather((folder,)), POLICY._replace(**layout), PageSize.A4, Occasion()))


def test_a_short_text_stays_on_the_first_rung(tmp_path):
    (tmp_path / "a.txt").write_text("The plan has cut waiting times by a third.\n")
    result = fitted(tmp_path)
    assert (result.theme.density, result.warnings) == (Density.NORMAL, ())


def test_a_thin_page_is_not_broken_off(tmp_path):
    (tmp_path / "a.txt").write_text("The plan has cut waiting times by a third.\n")
    assert PageBreak() not in fitted(tmp_path).document.blocks


def test_the_first_rung_that_fits_is_taken(seeds):
    wide, narrow = Limits(), Limits(findings=2, mixed=2, responses=1, phase=1, outlooks=1)
    ladder = tuple(Step(Density.COMPACT, limits) for limits in (wide, narrow, Limits(findings=1)))
    result = fitted(seeds, ladder=ladder)
    assert sum(len(entry.quotes) for entry in result.composed.brief.findings) == 2


def test_what_cannot_fit_is_made_anyway_and_said(seeds):
    result = fitted(seeds, ladder=POLICY.ladder[:1])
    assert result.extent.pages > POLICY.pages
    assert any("4 are meant" in warning for warning in result.warnings)
