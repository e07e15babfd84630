"""What the rules see, in words an analyst can argue with."""

from __future__ import annotations

_CUES = {
    "achieved": "a word of achievement",
    "authority": "an authority that speaks",
    "bad": "something unwelcome",
    "context": "a word of background",
    "down": "a word of decrease",
    "fell short": "words of falling short",
    "good": "something welcome",
    "others": "others than the subject",
    "outlook": "a word that looks ahead",
    "progress": "a word of progress",
    "reacted": "a word of reaction",
    "recommend": "a word of advice",
    "reported": "a word of reporting",
    "response": "a word of response",
    "set out": "a word of purpose",
    "shortfall": "a word of shortfall",
    "to come": "a word of what is to come",
    "up": "a word of increase",
}
_KNOWN = {
    "change:bad-down": "something unwelcome that falls",
    "change:bad-up": "something unwelcome that rises",
    "change:good-down": "something welcome that falls",
    "change:good-up": "something welcome that rises",
    "denial:hedge": "a hedge",
    "denial:not": "a denial",
    "verdict:goals": "goals said to be met or missed",
    "verdict:judging": "a judgement of the whole",
    "tense:none": "no finite verb",
    "tense:past": "a verb in the past",
    "tense:present": "a verb in the present",
    "opener:first": "the clause opens its sentence",
    "opener:inner": "the clause continues a sentence",
    "figure:year": "a year",
    "figure:share": "a percentage",
    "figure:number": "a figure",
    "form:list_item": "it is an item of a list",
    "form:table_row": "it is a row of a table",
    "form:labelled": "it has a label",
    "form:quoted": "it opens with a quotation mark",
}
_ABOVE = {
    "heading": "stands under a heading",
    "label": "stands under a label",
    "lead": "stands in a list introduced",
}
_PLAIN = {
    "predicate": "the verb form",
    "lean": "it leans to",
    "setting": "its setting is",
    "mark": "it bears the mark",
}
"""Sights that are named by a word of their own."""
_SINGLE = {"word": "the word", "pair": "the words", "verb": "the verb"}
"""Sights that are named by the words they were seen in."""


def in_words(key: str) -> str:
    """The sight called ``key`` in words, without those it was seen in.

    A sight that has no phrase of its own is named by its key, so that nothing is hidden.
    """
    rule, _, name = key.partition(":")
    if key in _KNOWN:
        return _KNOWN[key]
    if rule == "cue":
        return _cue(name)
    if rule.removesuffix("-cue") in _ABOVE:
        above = _ABOVE[rule.removesuffix("-cue")]
        return f"{above} with {_cue(name)}" if rule.endswith("-cue") else f"{above} with the word"
    if rule == "tense":
        return f"the verb form “{name}”"
    if rule == "opener":
        return "the clause opens with the word" if name[:5] == "first" else "it goes on with"
    if rule == "form" and name.startswith("part-"):
        return f"it stands in part {int(name[5:]) + 1} of 8 of its text"
    if rule in _PLAIN:
        return f"{_PLAIN[rule]} “{name}”"
    return _SINGLE.get(rule, key)


def _cue(section: str) -> str:
    name = section.removeprefix("not-")
    words = _CUES.get(name, f"a word of the list “{name}”")
    return f"{words}, denied" if name != section else words
