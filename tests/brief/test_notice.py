"""Draft, embargo and marking in words."""

import pytest

from briefgen.brief.notice import handling, notice, until
from briefgen.settings import Issuer, Settings
from briefgen.settings.embargo import Embargo, read_embargo
from briefgen.settings.marks import Marks

ALL = Settings(
    issuer=Issuer(marking="OFFICIAL\n SENSITIVE"),
    marks=Marks(True, Embargo("2026-03-03T14:00+01:00", "CET")),
)


def test_all_marks_are_one_line_and_a_sentence_each():
    assert notice(ALL) == (
        "DRAFT · Embargoed until 14:00 CET (UTC+1), 3 March 2026 · OFFICIAL SENSITIVE"
    )
    assert handling(ALL) == (
        "Draft, not final.",
        "Not to be published before 14:00 CET (UTC+1), 3 March 2026.",
        "Marked OFFICIAL SENSITIVE.",
    )


def test_what_is_not_set_is_not_said():
    assert (notice(Settings()), handling(Settings())) == ("", ())
    only = ALL._replace(marks=Marks())
    assert (notice(only), handling(only)) == ("OFFICIAL SENSITIVE", ("Marked OFFICIAL SENSITIVE.",))


@pytest.mark.parametrize(
    ("stated", "said"),
    [
        ("2026-03-03 14:00 UTC", "14:00 UTC, 3 March 2026"),
        ("2026-12-31 00:05 UTC+5:30", "00:05 UTC+5:30, 31 December 2026"),
        ("2026-03-03 14:00 America/Sao_Paulo", "14:00 UTC−3, 3 March 2026"),
        ("2026-01-03 14:00 Europe/London", "14:00 GMT (UTC), 3 January 2026"),
    ],
)
def test_a_moment_says_its_zone_and_how_far_that_is_from_utc(stated, said):
    assert until(read_embargo(stated)) == said
