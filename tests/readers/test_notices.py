"""The table of notices: its words are only a cheap first look, and never decide."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefgen.readers.notices import RULES, Rule

PATTERNS = [pytest.param(rule, id=rule.why) for rule in RULES]


@pytest.mark.parametrize("rule", PATTERNS)
@settings(derandomize=True, max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_whatever_a_pattern_finds_holds_one_of_the_rule_s_words(
    rule: Rule, data: st.DataObject
) -> None:
    found = data.draw(st.from_regex(re.compile(rule.pattern, rule.flags)))
    assert any(word in found.lower() for word in rule.words)
