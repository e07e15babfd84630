"""``briefgen schema``: what is published is what lies in the package."""

import json

from briefgen.schemas import names, text


def test_all_are_listed_with_what_they_are_of(briefgen):
    ran = briefgen("schema")
    assert ran.status == 0
    assert [line.split()[0] for line in ran.out.splitlines()] == list(names())
    assert "brief.toml   What the owner of a brief decides about it" in ran.out.splitlines()


def test_each_is_printed_as_it_is(briefgen):
    for name in names():
        ran = briefgen("schema", name)
        assert (ran.status, ran.out) == (0, text(name))
        assert json.loads(ran.out)["$schema"] == "http://json-schema.org/draft-07/schema#"


def test_a_misspelt_name_is_told_with_the_nearest(briefgen):
    ran = briefgen("schema", "breif.toml")
    assert ran.status == 2
    assert 'there is no schema of "breif.toml"; did you mean "brief.toml"?' in ran.err
