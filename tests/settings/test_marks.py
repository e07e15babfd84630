"""Marks: from brief.toml, and from what is given in its place."""

import pytest

from briefgen.errors import SettingsError
from briefgen.settings import Issuer, Settings, decided, parse
from briefgen.settings.embargo import Embargo
from briefgen.settings.marks import Given, Marks, laid_over, set_marks

TOML = """
[issuer]
marking = "Official"
distribution = ["The Board", "Heads of unit"]
[marks]
draft = true
embargo = "2026-03-03 14:00 UTC+1"
"""
THEN = Embargo("2026-03-03T14:00+01:00", "")
STATED, NONE = parse(TOML.encode(), "brief.toml")


def slips(text):
    return [
        str(slip).removeprefix("brief.toml: ") for slip in parse(text.encode(), "brief.toml")[1]
    ]


def test_brief_toml_states_them():
    issuer = Issuer(marking="Official", distribution="The Board; Heads of unit")
    assert (Settings(issuer=issuer, marks=Marks(True, THEN)), ()) == (STATED, NONE)


def test_tomls_own_moment_will_do():
    assert parse(b"[marks]\nembargo = 2026-03-03T14:00:00+01:00", "x")[0].marks.embargo == THEN


@pytest.mark.parametrize(
    ("text", "slip"),
    [
        ("[marks]\ndrfat = true", 'unknown key "marks.drfat"; did you mean "marks.draft"?'),
        ("[marks]\nmarking = 'x'", 'unknown key "marks.marking"; did you mean "issuer.marking"?'),
        ("[issuer]\ndraft = true", 'unknown key "issuer.draft"; did you mean "marks.draft"?'),
        ("embargo = 'x'", 'unknown key "embargo"; did you mean "marks.embargo"?'),
        ("[marks]\ndraft = 'yes'", "marks.draft must be true or false"),
        (
            "[marks]\nembargo = 2026-03-03T14:00:00",
            "marks.embargo names no time zone; write it as "
            '"2026-03-03 14:00 Europe/Berlin" or "2026-03-03 14:00 UTC+1"',
        ),
        (
            "[marks]\nembargo = 3",
            "marks.embargo must be a day, a time and a time zone; write it as "
            '"2026-03-03 14:00 Europe/Berlin" or "2026-03-03 14:00 UTC+1"',
        ),
        (
            f"[issuer]\nmarking = '{'x' * 121}'",
            "issuer.marking must not be longer than 120 characters: it stands on each page",
        ),
        ("[issuer]\ndistribution = [1]", 'issuer.distribution must be a list of texts, as ["one", '
                                         '"two"]'),
    ],
)  # fmt: skip
def test_a_slip_is_told_with_the_way_out(text, slip):
    assert slips(text) == [slip]


def test_what_is_given_goes_before_brief_toml_and_can_take_it_away():
    given = Given(draft=False, embargo="", marking=" TLP:RED ", version="2")
    found = laid_over(STATED, given)
    assert found.marks == Marks(False, None)
    assert found.issuer == STATED.issuer._replace(marking="TLP:RED", version="2")
    assert laid_over(STATED, Given()) == STATED
    assert laid_over(Settings(), Given(embargo="2026-03-03 14:00 UTC+1")).marks.embargo == THEN


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (Given(embargo="2026-03-03 14:00 UTC+99"), "--embargo names a time zone that no place has"),
        (Given(version="x" * 25), "--version-label must not be longer than 24 characters: it st"),
        (Given(cite_as="x" * 4001), "--cite-as must not be longer than 4,000 characters"),
    ],
)
def test_a_slip_in_what_is_given_names_its_flag(given, message):
    with pytest.raises(SettingsError) as caught:
        laid_over(Settings(), given)
    assert str(caught.value).startswith(message)


def test_the_marks_that_are_set_are_told_by_name():
    assert set_marks(Settings(), Issuer()) == {}
    assert set_marks(STATED, Issuer()) == {
        "draft": True,
        "embargo": "2026-03-03T14:00+01:00",
        "marking": "Official",
        "distribution": "The Board; Heads of unit",
    }


def test_marks_tell_builds_apart_and_their_absence_does_not():
    assert decided(Settings(footnotes=True)) == decided(Settings())
    assert not any(name in decided(Settings()) for name in ("marks", "Marks"))
    texts = {decided(Settings(marks=marks)) for marks in (
        Marks(), Marks(True), Marks(True, THEN), Marks(False, THEN)
    )}  # fmt: skip
    assert len(texts) == 4
