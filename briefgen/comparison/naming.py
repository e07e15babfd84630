"""Name the subject of a folder whose owner did not: the name its titles and texts share."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from briefgen.source import BlockKind, Source
from briefgen.subject import Subject

_NAME = re.compile(
    r"\b[A-Z][\w’'-]*(?:[ \n](?:(?:of|the|in|for|and|on)[ \n])?(?:[A-Z][\w’'-]*|\d{2,4})){0,5}"
)
_ARTICLE = re.compile(r"^(?:The|A|An|In|On|At|By|For|This|That|It|But|And|Our|We)\s+")
_BRACKETED = r"[”\"’']?\s*\(([A-Z][A-Za-z0-9]{1,11})\)"
TITLE = 3
"""How many mentions in running text one mention in a title is worth."""


def name_subject(sources: Sequence[Source], given: Subject) -> Subject:
    """``given`` with a name, and the abbreviations the texts put in brackets behind it.

    The name is the capitalised phrase that most sources share, then the one said most; longer
    phrases win. Without any, the first title stands in.
    """
    voices: Counter[str] = Counter()
    said: Counter[str] = Counter()
    for source in sources:
        names = _names(source)
        voices.update(names.keys())
        said.update(names)
    shared = [n for n in said if said[n] > 1 and voices[n] * 2 >= len(sources)]
    name = min(
        shared,
        key=lambda n: (-voices[n], -said[n] * min(3, len(n.split())), n),
        default=_title(sources),
    )
    short = {a for s in sources for a in re.findall(re.escape(name) + _BRACKETED, s.text)}
    return replace(given, name=name, aliases=(*given.aliases, *sorted(short)))


def _names(source: Source) -> Counter[str]:
    """Capitalised phrases of two words and more in ``source``, with their weight."""
    found: Counter[str] = Counter()
    for block in source.blocks:
        if block.kind is BlockKind.NOISE:
            continue
        worth = TITLE if block.kind is BlockKind.HEADING and block.level == 1 else 1
        for match in _NAME.finditer(source.text, block.start, block.end):
            name = _ARTICLE.sub("", " ".join(match.group().split()))
            if " " in name:
                found[name] += worth
    return found


def _title(sources: Sequence[Source]) -> str:
    titles = (source.profile.title for source in sources)
    return next((title for title in titles if title), "Brief")
