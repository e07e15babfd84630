"""The words that the titles of a folder's texts share."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from briefgen.comparison.subjects.capitals import POSSESSIVE
from briefgen.comparison.subjects.headings import is_of_a_document
from briefgen.comparison.words import content, listed, stem
from briefgen.source import Source

LONGEST = 4
"""Words of a title that can be what it shares with others."""


def most_entitled(
    titles: Sequence[str], sources: Sequence[Source], places: AbstractSet[str] = frozenset()
) -> str:
    """The two words or more that the titles of half of the texts, and of two at least, share;
    else the one word that three share, or two where every text has it, with the word before it
    that half of the texts say too. One of the ``places`` is no such word."""
    runs: dict[tuple[str, ...], Counter[str]] = {}
    for title in dict.fromkeys(titles):
        own = {tuple(stem(word.lower()) for word in words): words for words in _runs(title)}
        for key, words in own.items():
            runs.setdefault(key, Counter())[" ".join(words)] += 1
    shared = {key: found for key, found in runs.items() if found.total() >= 2}
    shared = {key: found for key, found in shared.items() if 2 * found.total() >= len(sources)}
    shared = {
        key: n
        for key, n in shared.items()
        if len(key) > 1 or n.total() > 2 or (len(sources) > 2 and _in_all(n, sources))
    }
    shared = {
        key: n
        for key, n in shared.items()
        if len(key) > 1 or (places.isdisjoint(n) and all(map(_can_name, n)))
    }
    shared = _without_bodies(shared)
    if not shared:
        return ""
    best = min(shared, key=lambda key: (len(key) == 1, -shared[key].total(), -len(key), key))
    spelling = min(
        shared[best], key=lambda name: (-shared[best][name], not name.endswith("s"), name)
    )
    wide = _widened(spelling, titles, sources) if len(best) == 1 else spelling
    return _as_written(wide, sources)


def _without_bodies(
    shared: Mapping[tuple[str, ...], Counter[str]],
) -> dict[tuple[str, ...], Counter[str]]:
    """``shared`` without the names of bodies, and what is said in these alone."""
    bodies = {key: found.total() for key, found in shared.items() if all(map(_is_a_body, found))}
    return {
        key: found
        for key, found in shared.items()
        if not any(_holds(body, key) and found.total() <= n for body, n in bodies.items())
    }


def _holds(run: Sequence[str], part: Sequence[str]) -> bool:
    return any(run[at : at + len(part)] == part for at in range(len(run) - len(part) + 1))


def _can_name(word: str) -> bool:
    """False for a word that by itself names no subject: a document's, a participle, how one is
    addressed."""
    addressed = word.lower() in listed("titles")
    return not (is_of_a_document(word) or addressed or word.lower().endswith("ed"))


def _is_a_body(name: str) -> bool:
    """True for the name of a body: "Oakwell School", but not "school" as such."""
    last = name.split()[-1]
    return " " in name and last[0].isupper() and last.lower() in listed("bodies")


def _widened(word: str, titles: Sequence[str], sources: Sequence[Source]) -> str:
    """``word`` with the one before it in a title that half of the texts say before it too, or that
    half of the titles say somewhere."""
    runs = (" ".join(run) for title in titles for run in _runs(title) if len(run) == 2)
    wider = dict.fromkeys(run for run in runs if run.endswith(f" {word}"))
    said = {run: sum(run.lower() in s.text.lower() for s in sources) for run in wider}
    for run in wider:
        first = run.split()[0].lower()
        entitled = sum(first in title.lower().split() for title in titles)
        said[run] = max(said[run], entitled)
    enough = [run for run, count in said.items() if count > 1 and 2 * count >= len(sources)]
    return max(enough, key=lambda run: said[run], default=word)


def _in_all(spellings: Iterable[str], sources: Sequence[Source]) -> bool:
    return all(any(s.lower() in text.text.lower() for s in spellings) for text in sources)


def _runs(title: str) -> list[tuple[str, ...]]:
    """The runs of up to ``LONGEST`` words of ``title`` that stand together and say something."""
    found: list[tuple[str, ...]] = []
    for part in re.split(r"[^\w\s’'-]", title.replace(" & ", " and ")):
        words = tuple(POSSESSIVE.sub("", word) for word in part.split())
        for length in range(1, LONGEST + 1):
            starts = (
                at for at in range(len(words) - length + 1) if not _in_a_body(words, at, length)
            )
            runs = [words[at : at + length] for at in starts]
            found += [run for run in runs if _names_something(run)]
    return found


def _in_a_body(words: Sequence[str], at: int, length: int) -> bool:
    """True for the "School" of "Oakwell School": alone it is of no body."""
    return (
        length == 1 and at > 0 and words[at][:1].isupper() and words[at].lower() in listed("bodies")
    )


def _names_something(run: Sequence[str]) -> bool:
    """True for words that all tell, or open what does ("public"), or join two that do ("and")."""
    *opening, last = (word.lower() for word in run)
    opens = all(_tells(word) or word in listed("modifying") for word in opening[:1])
    return (
        _tells(last)
        and opens
        and all(_tells(w) or w in ("and", "of") or w in listed("modifying") for w in opening[1:])
    )


def _tells(word: str) -> bool:
    dated = word.isdigit() or word in listed("calendar")
    return bool(list(content(word))) and not dated and word not in listed("generic")


def _as_written(name: str, sources: Sequence[Source]) -> str:
    """``name`` in small letters behind the first where some text writes it so, else as it is; one
    in capitals throughout where they write it so more often ("https" stands in addresses)."""
    small = name.lower()
    often = [sum(source.text.count(form) for source in sources) for form in (small, name)]
    written = often[0] > (often[1] if name.isupper() else 0)
    spelled = small if written else name
    return spelled[:1].upper() + spelled[1:]
