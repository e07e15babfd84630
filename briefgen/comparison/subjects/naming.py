"""Name the subject of a folder whose owner did not: the name its titles and texts share."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from briefgen.comparison.notices import Places, notices
from briefgen.comparison.subjects.capitals import names_in, without_opening
from briefgen.comparison.subjects.entitled import most_entitled
from briefgen.comparison.subjects.headings import (
    is_dated,
    is_of_a_body,
    is_of_a_document,
    recased,
    titled_places,
    under_document,
    without_time,
)
from briefgen.comparison.subjects.prominence import prominent, spoken_of
from briefgen.comparison.subjects.quoted import quoted_in
from briefgen.comparison.subjects.untitled import opened_with
from briefgen.comparison.words import content, listed, plain
from briefgen.languages import any_of, lists
from briefgen.source import BlockKind, Source
from briefgen.subject import Subject

_BREAK = re.compile(r": | [-–—] | \((?=[^()]*\)$)")
_SHORT = re.compile(r" \([A-Z][A-Za-z]{1,11}\)$")
LONGEST = 8
"""Words in a name."""
LINE = 300
"""Characters of a first line that are looked at: a title is shorter."""
PLACED = 0.5
"""Of the times that texts say a place, this share at least stands where things are."""
MANY = 3
"""Texts that must hold a name of which they say the last word alone, as a rule."""
ENOUGH = 200
"""Sources, spread over all of them, that show what most hold."""
_BRACKETED = r"[”\"’']?\s*\(([A-Z][A-Za-z0-9]{1,11})\)"


def name_subject(sources: Sequence[Source], given: Subject) -> Subject:
    """``given`` with a name, and the abbreviations the texts put in brackets behind it.

    The name is what a title sets before "evaluation", "summary" or another word for a document;
    else the capitalised phrase of a title that most texts share; else the words that most titles
    do; else what a title sets behind such a word; else the names in titles that most texts speak of
    most, or three do at all; else the phrase of the texts that most speak of most, or whose last
    word they say. Else the title stands in, up to its colon, whose words the texts use most. Where
    something is, is no name.
    """
    every, sources = sources, sources[:: -(-len(sources) // ENOUGH)] if sources else ()
    titles = [source.profile.title[:LINE] for source in sources if source.profile.title]
    titles = [title for title in titles if not (_of_occasion(title) or _of_a_person(title))]
    passed_over = notices(sources)
    each = [_names(source, passed_over) for source in sources]
    said: Counter[str] = Counter()
    for names in each:
        said.update(names)
    authors = [source.profile.author or "" for source in sources]
    for name in [n for n in said if is_dated(n) or any(n in author for author in authors)]:
        del said[name]
    entitled = {n for title in titles for n in names_in(title, 0, len(title)) if " " in n}
    entitled = {n for n in entitled if not (is_dated(n) or is_of_a_document(n))}
    entitled = {n for n in entitled if not _is_place(n, sources)}
    single = {n for n in said if any(n in title for title in titles) and _is_name(n, sources)}
    own_titles = [title for title in titles if not is_of_a_body(title)] or titles
    places = titled_places(titles)
    single = {n for n in single - places if n.lower() not in listed("titles")}
    in_all = {n for n in single if len(sources) > 2 and all(n in s.text for s in sources)}
    in_all = {n for n in in_all if not _is_place(n, sources)}
    phrases = {n for n in said if " " in n and n[0].isupper()} if len(sources) > 1 else set()
    phrases = {n for n in phrases if not (is_of_a_document(n) or _is_place(n, sources))}
    behind = [name for t in titles if (name := under_document(t, sources))]
    name = (
        quoted_in(titles)
        or _headed(sources)
        or _most_shared({n for n in entitled if not is_of_a_body(n)}, sources, said)
        or _in_full(most_entitled(titles, sources, places), behind)
        or spoken_of(behind, sources)
        or _most_shared(entitled, sources, said, widely=True)
        or _joined(prominent(single, each, sources), titles)
        or _most_shared(in_all, sources, said)
        or _capitals(own_titles)
        or next(iter(prominent(phrases, each, sources)), "")
        or next(iter(prominent(_in_half(phrases, sources), each, sources, in_short=True)), "")
        or opened_with(sources)
        or without_time(spoken_of([t for t in own_titles if not is_of_a_document(t)], sources))
        or "Brief"
    )
    short = {a for s in every for a in re.findall(re.escape(name) + _BRACKETED, s.text)}
    short = {a for a in short if _shortens(a, name)}
    if not any(name in source.text for source in every):
        short |= {name.upper()} if any(name.upper() in s.text for s in every) else set()
    return given._replace(name=name, aliases=(*given.aliases, *sorted(short)))


def _shortens(short: str, name: str) -> bool:
    """True when a word of ``name`` begins like ``short``, which is no common word in capitals."""
    first = {word[0].lower() for word in name.split()}
    return short[0].lower() in first and short.lower() not in listed("function")


def _joined(names: Sequence[str], titles: Sequence[str]) -> str:
    """The first two of ``names`` where every title of several has them, else the first that most
    titles have, or ""."""
    names = [n for n in names if not any(n != m and n in m for m in names)]
    entitled = {n: sum(n in title for title in titles) for n in names}
    in_all = [n for n in names if len(titles) > 1 and entitled[n] == len(titles)]
    in_most = [n for n in names if 2 * entitled[n] > len(titles)]
    return " and ".join(in_all[:2]) if len(in_all) > 1 else next(iter(in_most), "")


def _headed(sources: Sequence[Source]) -> str:
    """What titles such as "Clean Rivers: an evaluation" name; the one most texts hold, or ""."""
    heads = [head for source in sources for head in _heads(_title(source))]
    heads = [head for head in heads if not (is_of_a_body(head) or is_of_a_document(head))]
    heads = [recased(head, sources) for head in heads]
    found = [name for head in heads for name in (head, *_bare(head))]
    voices = {name: sum(name in source.text for source in sources) for name in found}
    often = {name: sum(source.text.count(name) for source in sources) for name in found}
    return max(voices, key=lambda name: (voices[name], often[name]), default="")


def _in_full(word: str, behind: Sequence[str]) -> str:
    """``word``; one that stands alone as the first of ``behind`` that has it says it: "Night
    ferries", which a title names behind a word for a document, for "Ferries"."""
    stems = set(content(word))
    wider = [name for name in behind if len(name.split()) <= LONGEST]
    return next((n for n in wider if " " not in word and stems & set(content(n))), word)


def _bare(name: str) -> tuple[str, ...]:
    """A name of several words without the place behind it: "Second Look" of one in Holm."""
    for joint in lists("naming")["before a place"]:
        bare, _, place = name.partition(f" {joint} ")
        if " " in bare and place[:1].isupper():
            return (bare,)
    return ()


def _title(source: Source) -> str:
    """The stated title, else the first line, on one line."""
    line = source.profile.title or source.text.lstrip().partition("\n")[0]
    return " ".join(line[:LINE].split())


def _heads(title: str) -> Iterator[str]:
    """The part of ``title`` before a word for a document, without what that part adds; a part
    that denies something is a statement and no name."""
    for match in _BREAK.finditer(title):
        if not listed("documents").isdisjoint(plain(title[match.end() :])):
            name = _SHORT.sub("", _of_document().sub("", without_opening(title[: match.start()])))
            name = without_time(name.strip("“”\"'’ "))
            whole = name.count("(") == name.count(")") and len(name.split()) <= LONGEST
            if name and whole and listed("denying").isdisjoint(plain(name)):
                yield name
            return


def _is_name(word: str, sources: Sequence[Source]) -> bool:
    """False for a word that the texts also write small ("arts"): a title's capital means little."""
    bare = word.lower()
    small = re.compile(rf"\b{re.escape(bare)}\b")
    # Most texts do not hold it at all, which a plain search sees sooner.
    return not any(bare in source.text and small.search(source.text) for source in sources)


def _in_half(names: Collection[str], sources: Sequence[Source]) -> list[str]:
    """Those of ``names`` that half of the texts hold, three at least, and that end in no body."""
    least = max(MANY, len(sources) / 2)
    voices = {name: sum(name in source.text for source in sources) for name in names}
    own = (n for n in names if listed("bodies").isdisjoint((*plain(n)[:1], *plain(n)[-1:])))
    return [name for name in own if voices[name] >= least]


def _is_place(word: str, sources: Sequence[Source]) -> bool:
    """True for a name that as a rule stands where things are ("in Holm"): so stand places, of which
    the texts of a folder speak whatever their subject is."""
    texts = [source.text for source in sources]
    anywhere = sum(len(re.findall(rf"\b{re.escape(word)}\b", text)) for text in texts)
    places = "|".join(lists("naming")["before a place"])
    the = any_of(lists("naming")["the"])
    where = re.compile(rf"\b(?:{places})\s(?:{the}\s)?{re.escape(word)}\b")
    there = sum(len(where.findall(text)) for text in texts)
    return there >= PLACED * anywhere


def _capitals(titles: Sequence[str]) -> str:
    """The first title that opens with a name of capitals up to its colon, or ""."""
    heads = (re.split(":(?: |$)| [–—] ", title)[0] for title in titles)
    named = (head.split() for head in heads if not is_of_a_document(head))
    return next((" ".join(h) for h in named if 1 < len(h) < 5 and all(map(_opens_high, h))), "")


def _opens_high(word: str) -> bool:
    return word[0].isupper() and not word.isupper()


def _of_occasion(title: str) -> bool:
    """True for "Address by the Minister …"."""
    return plain(title)[:1] != [] and plain(title)[0] in listed("occasions")


def _of_a_person(title: str) -> bool:
    """True for "3. Professor Ann Low", whose words the text are."""
    words = [word for word in plain(title) if not word.isdigit()]
    return words != [] and words[0] in listed("titles")


def _most_shared(
    names: Collection[str], sources: Sequence[Source], said: Counter[str], widely: bool = False
) -> str:
    """The one of ``names`` that most texts hold, phrases before single words; "" when less than
    half of the texts do, or, if ``widely``, no more than half of several."""
    voices = {name: sum(name in source.text for source in sources) for name in names}
    shared = [n for n in voices if voices[n] * 2 >= len(sources) and (voices[n] > 1 or said[n] > 1)]
    if widely and len(sources) > 2:
        shared = [n for n in shared if voices[n] * 2 > len(sources)]
    return min(shared, key=lambda n: (-voices[n], " " not in n, -said[n], n), default="")


def _names(source: Source, passed_over: Places) -> Counter[str]:
    """Capitalised phrases in ``source`` outside of notices; a single word only where it does not
    open a sentence."""
    found: Counter[str] = Counter()
    for block in source.blocks:
        silent = block.kind in (BlockKind.NOISE, BlockKind.HEADING)
        if not silent and (source.id, block.start) not in passed_over:
            found.update(names_in(source.text, block.start, block.end))
    return found


def _any(section: str) -> str:
    return any_of(lists("naming")[section])


@lru_cache(maxsize=1)
def _of_document() -> re.Pattern[str]:
    """What a title says before the name of what its document is about."""
    of, the = _any("of a document"), _any("the")
    return re.compile(rf"^(?:[\w-]+ ){{1,3}}?(?:{of}) (?:(?:{the}) )?(?=[A-Z])")
