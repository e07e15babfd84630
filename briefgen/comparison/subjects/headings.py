"""What a title says around the name of its subject, and how a name in capitals is written small."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefgen.comparison.words import listed, plain
from briefgen.languages import any_of, lists, pattern
from briefgen.source import Source

LONGEST = 4
"""Words before the colon of a title that only say what kind of document it is."""
_PART = re.compile(r"[:,;(]| [-–—] ")
"""What ends the part of a title that names its subject."""


def under_document(title: str, sources: Sequence[Source]) -> str:
    """What ``title`` names behind a word for a document: "the Rent Act" of "Review of the Rent Act"
    and of "Outline: the Rent Act"; "" where it opens with no such word, or what stands behind it
    is a body or a date."""
    opening = pattern("naming", "document of").match(title) or _kind(title)
    if not opening:
        return ""
    name = _PART.split(title[opening.end() :])[0]
    name = without_time(_bare(name.strip("“”\"'’ ")))
    dated = is_dated(name) or name[:1].isdigit()
    if dated or not name or is_of_a_body(name) or not listed("denying").isdisjoint(plain(name)):
        return ""
    return recased(name[0].upper() + name[1:], sources)


def _bare(name: str) -> str:
    """``name`` without its article."""
    return re.sub(rf"^(?:{any_of(lists('naming')['the'])}) ", "", name, flags=re.IGNORECASE)


def _kind(title: str) -> re.Match[str] | None:
    """The part of ``title`` up to its colon where it only says what kind of document follows."""
    found = re.match(r"[^:—–]*(?:: | [—–] )", title)
    words = plain(found.group()) if found else []
    kinds = listed("documents") | listed("kinds of document")
    return found if words and len(words) <= LONGEST and words[-1] in kinds else None


def titled_places(titles: Sequence[str]) -> set[str]:
    """The single names that some title sets where things are, or of whom they are: "Holm" of "The
    ferries in Holm", "Low" of "Statement by Low"."""
    joints = any_of([*lists("naming")["before a place"], *lists("naming")["before a person"]])
    place = re.compile(rf" (?i:{joints}) ([A-Z][\w-]+)(?![\w-]| [A-Z])")
    return {name for title in titles for name in place.findall(title)}


def is_of_a_body(name: str) -> bool:
    """True for a body that meets or reports: "Health Committee, Holm", "Board of Trade"."""
    joints = "|".join(map(re.escape, lists("naming")["of a body"]))
    words = plain(re.split(rf"[,:(]| (?:{joints}) ", name)[0])
    return bool(words) and words[-1] in listed("bodies")


def is_dated(name: str) -> bool:
    """True for a name with a month or a day in it."""
    return not listed("calendar").isdisjoint(plain(name))


def is_of_a_document(name: str) -> bool:
    """True for what only says what kind of document it is: "Independent Review", "Evaluation
    Summary and Metrics"."""
    words = plain(name)
    telling = [word for word in words if word not in listed("function")]
    kinds = [not {word, word.removesuffix("s")}.isdisjoint(listed("documents")) for word in telling]
    return bool(words) and (kinds[-1:] == [True] or 2 * sum(kinds) > len(telling) > 0)


def without_time(name: str) -> str:
    """``name`` without what says when: "after two years", "Three years after …"."""
    bare = pattern("naming", "time behind").sub("", pattern("naming", "time before").sub("", name))
    return bare[:1].upper() + bare[1:]


def recased(name: str, sources: Sequence[Source]) -> str:
    """``name``; one in capitals throughout as the texts write it small, or else as names are."""
    if not name.isupper():
        return name
    proper = name.title().replace("’S", "’s").replace("'S", "'s")
    joined = not listed("joints of a phrase").isdisjoint(plain(name))
    if not joined or any(proper in source.text for source in sources):
        return proper
    written = re.sub(r"[^\W\d_]+", lambda match: _word(match.group(), sources), _bare(name))
    return written[0].upper() + written[1:]


def _word(shouted: str, sources: Sequence[Source]) -> str:
    """A word as the texts write it inside their sentences; small where they do not."""
    capital = re.compile(rf"[a-z,] {re.escape(shouted.capitalize())}\b")
    small = re.compile(rf"\b{re.escape(shouted.lower())}\b")
    named = any(capital.search(s.text) for s in sources)
    return (
        shouted.capitalize()
        if named and not any(small.search(s.text) for s in sources)
        else shouted.lower()
    )
