"""brief.toml, read strictly."""

import pytest

from briefgen.errors import SettingsError
from briefgen.finding import Standing
from briefgen.settings import Issuer, Settings, examine, load, parse
from briefgen.settings.reading import CALLED
from briefgen.subject import Subject, Topic


def loaded(tmp_path, text):
    path = tmp_path / "brief.toml"
    path.write_text(text, encoding="utf-8")
    return load(path)


def test_an_empty_file_gives_the_defaults(tmp_path):
    assert loaded(tmp_path, "") == Settings()


def test_subject_sectors_and_themes_become_topics(tmp_path):
    text = """
    [subject]
    name = "Rail"
    aliases = ["RL"]
    [sectors]
    "Freight" = ["cargo"]
    [themes]
    "Costs" = []
    """
    topics = (Topic("Freight", ("cargo",), True), Topic("Costs", ("Costs",), False))
    assert loaded(tmp_path, text).subject == Subject("Rail", ("RL",), "", topics)


def test_standings_take_the_owners_names(tmp_path):
    found = loaded(tmp_path, '[standings]\nprogress = "Leads"').standings
    assert (found[Standing.PROGRESS], found[Standing.SHORTFALL]) == ("Leads", "Shortfall")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("naem = 'x'", 'brief.toml: unknown key "naem"; did you mean "name"?'),
        ("[topics]", f'brief.toml: unknown key "topics"; {CALLED["topics"]}'),
        ("[subject]\ntopics = []", f'brief.toml: unknown key "subject.topics"; {CALLED["topics"]}'),
        (
            "[marks]\ntopics = 1",
            'brief.toml: unknown key "marks.topics"; known are marks.draft, marks.embargo',
        ),
        (
            "[subject]\nalias = ['x']",
            'brief.toml: unknown key "subject.alias"; did you mean "subject.aliases"?',
        ),
        ("name = 3", "brief.toml: name must be text in quotation marks"),
        ("name = '../x'", "brief.toml: name must be a plain file name without a folder or ending"),
        ("order = 'a'", 'brief.toml: order must be a list of texts, as ["one", "two"]'),
        ("subject = 'x'", "brief.toml: subject must be a table, [subject]"),
        (
            "[profiles.'a.txt']\nkind = 'opp-ed'",
            'brief.toml: unknown profiles."a.txt".kind "opp-ed"; did you mean "op-ed"?',
        ),
        (
            "[profiles.'a.txt']\npublished = 'May'",
            'brief.toml: profiles."a.txt".published must be a day, as "2025-02-09"',
        ),
    ],
)
def test_a_slip_is_told_with_the_way_out(tmp_path, text, message):
    with pytest.raises(SettingsError) as caught:
        loaded(tmp_path, text)
    assert str(caught.value) == message


def test_what_is_not_toml_is_told_with_its_line(tmp_path):
    with pytest.raises(SettingsError, match=r"brief\.toml is not valid TOML: .*line 1"):
        loaded(tmp_path, "name = = 1")


MANY = """
nam = "x"
order = "a.txt"
topic_noun = ["one"]
[subject]
name = "Rail"
alias = ["RL"]
[issuer]
body = "The Board"
version = 2
[profiles."a.txt"]
Kind = "report"
published = 2025-02-09
author = "Ana Ruiz"
"""


def test_all_slips_are_found_at_once_and_what_is_sound_is_kept():
    settings, slips = parse(MANY.encode(), "brief.toml")
    assert [str(slip).removeprefix("brief.toml: ") for slip in slips] == [
        'unknown key "nam"; did you mean "name"?',
        'unknown key "subject.alias"; did you mean "subject.aliases"?',
        'topic_noun must be two words, as ["sector", "sectors"]',
        "issuer.version must be text in quotation marks",
        'order must be a list of texts, as ["one", "two"]',
        'unknown key "a.txt.Kind"; did you mean "a.txt.kind"?',
        'profiles."a.txt".published must be text in quotation marks',
    ]
    assert settings == Settings(
        subject=Subject("Rail"),
        issuer=Issuer(body="The Board"),
        profiles={"a.txt": {"author": "Ana Ruiz"}},
    )


def test_of_many_slips_the_first_is_told_and_where_the_others_are_listed(tmp_path):
    with pytest.raises(SettingsError) as caught:
        loaded(tmp_path, MANY)
    assert str(caught.value) == (
        'brief.toml: unknown key "nam" (and 6 more; briefgen check lists them); '
        'did you mean "name"?'
    )


@pytest.mark.parametrize("data", [b"name = ", b"name = '\xff'"])
def test_what_is_not_toml_is_one_slip(tmp_path, data):
    (tmp_path / "brief.toml").write_bytes(data)
    settings, (slip,) = examine(tmp_path / "brief.toml")
    assert settings == Settings()
    assert str(slip).startswith("brief.toml is not valid TOML: ")


def test_letters_that_are_not_utf_8_are_named_with_the_way_out():
    _, (slip,) = parse('name = "Größe"'.encode("latin-1"), "brief.toml")
    why = "brief.toml is not valid TOML: its letters are not in UTF-8; save it anew as UTF-8"
    assert str(slip) == why


def test_a_file_that_cannot_be_opened_is_one_slip(tmp_path):
    (tmp_path / "brief.toml").mkdir()
    settings, (slip,) = examine(tmp_path / "brief.toml")
    why = "brief.toml is not a regular file; it is a folder: name a file"
    assert (settings, str(slip)) == (Settings(), why)
