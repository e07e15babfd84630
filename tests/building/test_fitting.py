"""The density ladder."""

from briefgen.brief import Limits, Occasion
from briefgen.building import gather
from briefgen.building.fitting import fit
from briefgen.building.job import Job
from briefgen.document import PageBreak
from briefgen.templating import Step, find
from briefgen.theme import Density, PageSize, Profile

POLICY = find("policy")


def fitted(folder, **layout):
    return fit(Job(gather((folder,)), POLICY._replace(**layout), PageSize.A4, Occasion()))


def test_a_text_that_has_room_enough_stays_on_the_first_rung(seeds):
    result = fitted(seeds, pages=6, words=0)
    assert (result.theme.density, result.warnings) == (Density.NORMAL, ())


def test_a_text_that_hardly_needs_a_second_page_is_set_closer_and_loses_nothing(tmp_path):
    (tmp_path / "a.txt").write_text("The plan has cut waiting times by a third.\n")
    wide, closer = POLICY.ladder[:2]
    shorter = Step(Density.COMPACT, Limits(findings=1))
    rungs = (wide, closer, shorter)
    close = fitted(tmp_path, ladder=rungs, reserve=0.05)
    assert (close.step, close.extent.pages) == (closer, 1)
    assert fitted(tmp_path, ladder=(wide, shorter, shorter), reserve=0.05).step == wide
    assert fitted(tmp_path, ladder=rungs, reserve=0.1).step == wide, "Word might not hold it"


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


def test_the_page_that_overflows_is_named(seeds):
    result = fitted(seeds, ladder=POLICY.ladder[:1])
    said = f"page 4 overflows: the brief runs to {result.extent.pages} pages, 4 are meant"
    assert result.warnings[0].startswith(said)


def test_a_last_page_with_little_on_it_is_spared_by_a_next_rung(seeds):
    large = find("policy", Profile.ACCESSIBLE)
    result = fit(Job(gather((seeds,)), large, PageSize.A4, Occasion()))
    assert result.extent.pages < large.pages
    assert result.extent.breaks[-1].fill >= 0.35
