"""The rules' names in words, for whoever is to judge what they decided."""

from __future__ import annotations

RULES = {
    "cue": "a phrase of the cue lists",
    "change": "something that rises or falls",
    "denial": "a word that denies or weakens",
    "verdict": "a set phrase of judgement",
    "tense": "the tense of the verb",
    "opener": "the words the clause opens with",
    "figure": "a figure",
    "form": "what the clause stands in",
    "heading": "the heading above",
    "label": "the label it stands under",
    "lead": "the words that introduce the list",
    "word": "a single word",
    "pair": "two words side by side",
    "verb": "the verb",
    "predicate": "the form of the verb",
    "lean": "what its words lean to",
    "setting": "where it stands and how long it is",
    "mark": "a mark of punctuation",
}
"""By the name of the rule."""


def rule_in_words(rule: str) -> str:
    """The rule called ``rule``, as a claim carries it: "tense" is "the tense of the verb".

    A rule that has no phrase is named as it is, so that nothing is hidden.
    """
    return RULES.get(rule.removesuffix("-cue"), rule)
