"""Name the subject of a folder whose owner did not: the name its titles and texts share."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence

from briefgen.comparison.notices import Places, notices
from briefgen.comparison.words import content, listed, plain, stem
from briefgen.source import BlockKind, Source
from briefgen.subject import Subject

_NAME = re.compile(
    r"\b[A-Z][\w’'-]*(?:[ \n](?:(?:of|the|in|for|and|on)[ \n])?(?:[A-Z][\w’'-]*|\d{2,4})){0,5}"
)
_ARTICLE = re.compile(
    r"^(?:(?:The|A|An|In|On|At|By|For|This|That|It|But|And|Our|We|Under|Since|From|Before|After|When"
    r"|Of|With|If|As)\s+)+"
)
_BREAK = re.compile(r": | [-–—] | \((?=[^()]*\)$)")
_SHORT = re.compile(r" \([A-Z][A-Za-z]{1,11}\)$")
_OF_DOCUMENT = re.compile(r"^(?:[\w-]+ ){1,3}?(?:of|on|into) (?:the )?(?=[A-Z])")
_IN_TIME = re.compile(
    r" (?:in (?:its|their) \w+ (?:year|month|decade)|(?:at|after) \w+(?: (?:years|months))?)$"
)
_POSSESSIVE = re.compile(r"[’']s?$")
LONGEST = 8
"""Words in a name."""
LINE = 300
"""Characters of a first line that are looked at: a title is shorter."""
ENOUGH = 200
"""Sources, spread over all of them, that show what most hold."""
_BRACKETED = r"[”\"’']?\s*\(([A-Z][A-Za-z0-9]{1,11})\)"


def name_subject(sources: Sequence[Source], given: Subject) -> Subject:
    """``given`` with a name, and the abbreviations the texts put in brackets behind it.

    The name is what a title sets before "evaluation", "summary" or another word for a document;
    else the capitalised phrase of a title that most texts share; else the words that most titles
    do; else the word of a title, or the phrase of the texts, that they do. Else the first title up
    to its colon stands in.
    """
    every, sources = sources, sources[:: -(-len(sources) // ENOUGH)] if sources else ()
    titles = [source.profile.title[:LINE] for source in sources if source.profile.title]
    titles = [title for title in titles if not _of_occasion(title)]
    said: Counter[str] = Counter()
    passed_over = notices(sources)
    for source in sources:
        said.update(_names(source, passed_over))
    entitled = {n for title in titles for n in _phrases(title, 0, len(title)) if " " in n}
    single = {n for n in said if any(n in title for title in titles) and _is_name(n, sources)}
    name = (
        _headed(sources)
        or _most_shared(entitled, sources, said)
        or _most_entitled(titles, sources)
        or _most_shared(single, sources, said)
        or _capitals(titles)
        or _most_shared({n for n in said if " " in n and not _dated(n)}, sources, said)
        or next((re.split(r":| [–—] ", t)[0] for t in titles if t[0].isalnum()), "Brief")
    )
    short = {a for s in every for a in re.findall(re.escape(name) + _BRACKETED, s.text)}
    if not any(name in source.text for source in every):
        short |= {name.upper()} if any(name.upper() in s.text for s in every) else set()
    return given._replace(name=name, aliases=(*given.aliases, *sorted(short)))


def _headed(sources: Sequence[Source]) -> str:
    """What titles such as "Clean Rivers: an evaluation" name; the one most texts hold, or ""."""
    found = [head for source in sources for head in _heads(_title(source))]
    voices = {name: sum(name in source.text for source in sources) for name in found}
    return max(voices, key=lambda name: voices[name], default="")


def _title(source: Source) -> str:
    """The stated title, else the first line, on one line."""
    line = source.profile.title or source.text.lstrip().partition("\n")[0]
    return " ".join(line[:LINE].split())


def _heads(title: str) -> Iterator[str]:
    """The part of ``title`` before a word for a document, without what that part adds; a part
    that denies something is a statement and no name."""
    for match in _BREAK.finditer(title):
        if not listed("documents").isdisjoint(plain(title[match.end() :])):
            name = _SHORT.sub("", _OF_DOCUMENT.sub("", _ARTICLE.sub("", title[: match.start()])))
            name = _IN_TIME.sub("", name.strip("“”\"'’ "))
            whole = name.count("(") == name.count(")") and len(name.split()) <= LONGEST
            if name and whole and listed("denying").isdisjoint(plain(name)):
                yield name.title() if name.isupper() else name
            return


def _most_entitled(titles: Sequence[str], sources: Sequence[Source]) -> str:
    """The two or three words that the titles of half of the texts, and of two at least, share;
    else the one word that three share, or two where every text has it."""
    runs: dict[tuple[str, ...], Counter[str]] = {}
    for title in dict.fromkeys(titles):
        for words in _runs(title):
            key = tuple(stem(word.lower()) for word in words)
            runs.setdefault(key, Counter())[" ".join(words)] += 1
    shared = {key: found for key, found in runs.items() if found.total() >= 2}
    shared = {key: found for key, found in shared.items() if 2 * found.total() >= len(sources)}
    shared = {
        key: n
        for key, n in shared.items()
        if len(key) > 1 or n.total() > 2 or (len(sources) > 2 and _in_all(n, sources))
    }
    if not shared:
        return ""
    best = min(shared, key=lambda key: (len(key) == 1, -shared[key].total(), -len(key), key))
    spelling = min(
        shared[best], key=lambda name: (not name.endswith("s"), -shared[best][name], name)
    )
    return _as_written(spelling, sources)


def _in_all(spellings: Iterable[str], sources: Sequence[Source]) -> bool:
    return all(any(s.lower() in text.text.lower() for s in spellings) for text in sources)


def _runs(title: str) -> set[tuple[str, ...]]:
    """The runs of up to three words of ``title`` that stand together and all say something."""
    found: set[tuple[str, ...]] = set()
    for part in re.split(r"[^\w\s’'-]", title):
        words = [_POSSESSIVE.sub("", word) for word in part.split()]
        telling = [
            bool(list(content(word))) and word.lower() not in listed("generic") for word in words
        ]
        for length in (1, 2, 3):
            for at in range(len(words) - length + 1):
                if all(telling[at : at + length]):
                    found.add(tuple(words[at : at + length]))
    return found


def _as_written(name: str, sources: Sequence[Source]) -> str:
    """``name`` in small letters behind the first where some text writes it so, else as it is."""
    small = name.lower()
    written = any(small in source.text for source in sources)
    return small[:1].upper() + small[1:] if written else name


def _is_name(word: str, sources: Sequence[Source]) -> bool:
    """False for a word that the texts also write small ("arts"): a title's capital means little."""
    bare = word.lower()
    small = re.compile(rf"\b{re.escape(bare)}\b")
    # Most texts do not hold it at all, which a plain search sees sooner.
    return not any(bare in source.text and small.search(source.text) for source in sources)


def _capitals(titles: Sequence[str]) -> str:
    """The first title that opens with a name of capitals up to its colon, or ""."""
    heads = (re.split(": | [–—] ", title)[0].split() for title in titles)
    return next((" ".join(h) for h in heads if 1 < len(h) < 5 and all(map(_opens_high, h))), "")


def _opens_high(word: str) -> bool:
    return word[0].isupper() and not word.isupper()


def _of_occasion(title: str) -> bool:
    """True for "Address by the Minister …"."""
    return plain(title)[:1] != [] and plain(title)[0] in listed("occasions")


def _dated(name: str) -> bool:
    return not listed("calendar").isdisjoint(plain(name))


def _most_shared(names: Collection[str], sources: Sequence[Source], said: Counter[str]) -> str:
    """The one of ``names`` that most texts hold, phrases before single words; "" when less than
    half of the texts do."""
    voices = {name: sum(name in source.text for source in sources) for name in names}
    shared = [n for n in voices if voices[n] * 2 >= len(sources) and (voices[n] > 1 or said[n] > 1)]
    return min(shared, key=lambda n: (-voices[n], " " not in n, -said[n], n), default="")


def _names(source: Source, passed_over: Places) -> Counter[str]:
    """Capitalised phrases in ``source`` outside of notices; a single word only where it does not
    open a sentence."""
    found: Counter[str] = Counter()
    for block in source.blocks:
        silent = block.kind in (BlockKind.NOISE, BlockKind.HEADING)
        if not silent and (source.id, block.start) not in passed_over:
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
