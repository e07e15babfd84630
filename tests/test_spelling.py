"""The nearest known name."""

import pytest

from briefgen.spelling import nearest


@pytest.mark.parametrize(
    ("value", "question"),
    [
        ("naem", 'did you mean "name"?'),
        ("ORDER", 'did you mean "order"?'),
        ("ordinal", ""),
        ("zzz", ""),
        ("", ""),
    ],
)
def test_the_name_most_alike_is_asked_about(value, question):
    assert nearest(value, ["name", "order"]) == question


def test_of_names_that_differ_by_case_alone_the_first_is_asked_about():
    assert nearest("a.tx", ["A.txt", "a.txt"]) == 'did you mean "A.txt"?'


def test_a_table_that_all_stand_in_makes_none_more_alike():
    names = ["subject.name", "subject.aliases", "subject.outlook"]
    assert nearest("subject.nmae", names) == 'did you mean "subject.name"?'
    assert nearest("subject.topics", names) == ""
    assert nearest("a.text", ["a.txt", "b.txt"]) == 'did you mean "a.txt"?'
