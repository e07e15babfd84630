"""Name the subject of a folder whose owner did not: the name its titles and texts share."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from briefgen.source import BlockKind, Source
from briefgen.subject import Subject

_NAME = re.compile(
    r"\b[A-Z][\w’'-]*(?:[ \n](?:(?:of|the|in|for|and|on)[ \n])?(?:[A-Z][\w’'-]*|\d{2,4})){0,5}"
)
_ARTICLE = re.compile(r"^(?:The|A|An|In|On|At|By|For|This|That|It|But|And|Our|We)\s+")
_POSSESSIVE = re.compile(r"[’']s?$")
_BRACKETED = r"[”\"’']?\s*\(([A-Z][A-Za-z0-9]{1,11})\)"


def name_subject(sources: Sequence[Source], given: Subject) -> Subject:
    """``given`` with a name, and the abbreviations the texts put in brackets behind it.

    The name is the capitalised phrase of a title that most texts share; where the titles have
    none, the word of a title that they do. Else the first title up to its colon stands in.
    """
    titles = [source.profile.title for source in sources if source.profile.title]
    said: Counter[str] = Counter()
    for source in sources:
        said.update(_names(source))
    entitled = {n for title in titles for n in _phrases(title, 0, len(title)) if " " in n}
    name = (
        _most_shared(entitled, sources, said)
        or _most_shared({n for n in said if any(n in title for title in titles)}, sources, said)
        or next((re.split(r":| [–—] ", t)[0] for t in titles if t[0].isalnum()), "Brief")
    )
    short = {a for s in sources for a in re.findall(re.escape(name) + _BRACKETED, s.text)}
    return replace(given, name=name, aliases=(*given.aliases, *sorted(short)))


def _most_shared(names: Collection[str], sources: Sequence[Source], said: Counter[str]) -> str:
    """The one of ``names`` that most texts hold, phrases before single words; "" when less than
    half of the texts do."""
    voices = {name: sum(name in source.text for source in sources) for name in names}
    shared = [n for n in voices if voices[n] * 2 >= len(sources) and (voices[n] > 1 or said[n] > 1)]
    return min(shared, key=lambda n: (-voices[n], " " not in n, -said[n], n), default="")


def _names(source: Source) -> Counter[str]:
    """Capitalised phrases in ``source``; a single word only where it does not open a sentence."""
    found: Counter[str] = Counter()
    for block in source.blocks:
        if block.kind not in (BlockKind.NOISE, BlockKind.HEADING):
            found.update(_phrases(source.text, block.start, block.end))
    return found


def _phrases(text: str, start: int, end: int) -> Iterator[str]:
    """Capitalised phrases in a stretch of ``text``, without article and possessive ending."""
    for match in _NAME.finditer(text, start, end):
        name = _ARTICLE.sub("", " ".join(match.group().split()))
        name = _POSSESSIVE.sub("", name)
        inside = text[max(0, match.start() - 2) : match.start()]
        if " " in name or (len(name) > 3 and inside[:1].islower() and inside[1:] == " "):
            yield name
