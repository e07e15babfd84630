"""The words of a brief that are not its sources': sentences, fixed wording, names, numbers."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any

from briefgen.settings import FILE_NAME, Settings
from briefgen.templating import DEFAULT, find
from tests.rubric.printed import SEEDS, Passage, Printed, words
from tests.rubric.quotations import QUOTED, metadata

PROSE = ("standfirst", "callout", "warning", "item", "body", "note", "fine", "cell")
TOKEN = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
CLOSED_LISTS = """signed unsigned agree differ one only polarity quantity cause certainty opinion
op-ed social media post blog news article press release speech interview minutes evaluation audit
report fact sheet outline text briefgen January February March April May June July August September
October November December"""
"""Labels that the tool, not the template, words: relations, kinds of source, months."""


def sentences(passage: Passage) -> list[str]:
    """The sentences of a passage, with nothing left between quotation marks."""
    text = QUOTED.sub("“”", passage.text)
    parts = re.split(r"(?<=[.!?])\s+(?=[A-Z“])", text)
    return [part for part in parts if words(part)]


def prose(printed: Printed) -> list[str]:
    """The sentences outside quotations; the list of sources is none."""
    found = (p for p in printed.of(*PROSE) if p.section != "Sources")
    return [sentence for passage in found for sentence in sentences(passage)]


@lru_cache(maxsize=8)
def fixed_wording(template: str = DEFAULT) -> str:
    """Every word that the template itself says: its text and its strings, no names of values."""
    layout = find(template)
    text = "\n".join(part.text for part in layout.parts)
    text = re.sub(r"\{#.*?#\}", " ", text, flags=re.DOTALL)
    code = "".join(re.findall(r"\{[{%].*?[%}]\}", text, flags=re.DOTALL))
    strings = re.findall(r"\"[^\"]*\"|'[^']*'", code)
    return "\n".join(
        [re.sub(r"\{[{%].*?[%}]\}", " ", text, flags=re.DOTALL), *strings, *layout.running.values()]
    )


@lru_cache(maxsize=4)
def settings(folder: Path = SEEDS) -> dict[str, Any]:
    """The brief.toml in ``folder``, or the names that stand where there is none."""
    path = folder / FILE_NAME
    if path.exists():
        return tomllib.loads(path.read_text(encoding="utf-8"))
    house = Settings()
    return {"standings": {str(k): v for k, v in house.standings.items()}, "nouns": house.topic_noun}


def strings(value: Any) -> list[str]:
    """Every string in nested tables, keys of tables included."""
    if isinstance(value, dict):
        return [text for key, held in value.items() for text in (key, *strings(held))]
    if isinstance(value, list | tuple):
        return [text for held in value for text in strings(held)]
    return [str(value)]


def labels(printed: Printed) -> list[str]:
    """The sources' own run-in labels and headings: what begins a line and ends in a colon."""
    found = re.compile(r"^[#*\s]*([^:\n]{3,90}):(?:\s|$)", re.MULTILINE)
    return [label for source in printed.sources for label in found.findall(source.raw)]


def permitted(printed: Printed) -> str:
    """All a brief may say outside quotation marks, counts apart: fixed wording, closed lists, the
    owner's settings, what the sources say of themselves, and their own labels."""
    record = printed.record
    owned = [record["subject"], *(topic["topic"] for topic in record["topics"])]
    owned += strings(settings(printed.folder))
    rules = {word for claim in record["claims"] for word in (claim["role"], claim["rule"])}
    fixed = fixed_wording(printed.template)
    return "\n".join([fixed, CLOSED_LISTS, metadata(printed), *owned, *rules, *labels(printed)])


def tokens(text: str) -> set[str]:
    """The words of ``text`` in lower case, marks and figures apart."""
    return {token.lower().replace("'", "’") for token in TOKEN.findall(text)}


def syllables(word: str) -> int:
    """About how many: groups of vowels, a mute e at the end apart."""
    groups = len(re.findall(r"[aeiouy]+", word.lower()))
    mute = word.lower().endswith("e") and not word.lower().endswith(("le", "ee"))
    return max(1, groups - mute)


def grade(texts: list[str]) -> float:
    """Flesch and Kincaid's grade of ``texts``, a sentence each."""
    spoken = [TOKEN.findall(text) for text in texts]
    spoken = [sentence for sentence in spoken if sentence]
    count = sum(map(len, spoken))
    heard = sum(syllables(word) for sentence in spoken for word in sentence)
    return 0.39 * count / len(spoken) + 11.8 * heard / count - 15.59
