"""The subject of a folder without brief.toml."""

from dataclasses import replace

from briefgen.comparison.naming import name_subject
from briefgen.source import Profile
from briefgen.subject import Subject
from tests.making import text


def named(*texts):
    sources = [text("ABC"[n], words) for n, words in enumerate(texts)]
    return name_subject(sources, Subject())


def test_the_name_that_most_texts_share_is_the_subject_with_its_abbreviation():
    assert named(
        "The Clean Rivers Plan (CRP) began in 2019. Many liked the Clean Rivers Plan.",
        "CRP is late. The Clean Rivers Plan cost more. Mayor Ann Low spoke. Ann Low left.",
    ) == Subject("Clean Rivers Plan", aliases=("CRP",))


def test_a_year_belongs_to_a_name():
    assert named("Vision Zero 2030 is on track. Vision Zero 2030 saves lives.").name == (
        "Vision Zero 2030"
    )


def test_without_a_shared_name_the_first_title_stands_in():
    source = replace(text("A", "it rains."), profile=Profile(title="On rain"))
    assert name_subject([source], Subject()).name == "On rain"
