"""The package's face: six verbs and their nouns, each found where it lives."""

import pytest

import briefgen


@pytest.mark.parametrize("name", briefgen.__all__)
def test_every_public_name_is_there(name):
    assert getattr(briefgen, name).__name__ == name


def test_a_name_that_is_not_there_says_so():
    with pytest.raises(AttributeError, match="module 'briefgen' has no attribute 'summarise'"):
        _ = briefgen.summarise
