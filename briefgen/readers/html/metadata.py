"""What a page says about itself in tags that are not shown, and in the names of those that are."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from briefgen.languages import lists
from briefgen.readers.html.linked_data import Described, described
from briefgen.readers.html.tree import Page
from briefgen.readers.stating.declared import Declared
from briefgen.source import SourceKind

LONGEST = 500
"""Characters of a field that is believed."""
TITLES = ("citation_title", "og:title", "dc.title", "dcterms.title", "twitter:title")
AUTHORS = ("citation_author", "author", "article:author", "dc.creator", "dcterms.creator",
           "byl", "parsely-author", "sailthru.author")  # fmt: skip
DATES = ("citation_publication_date", "article:published_time", "citation_date",
         "citation_online_date", "og:published_time", "datepublished", "dcterms.issued",
         "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date", "parsely-pub-date",
         "sailthru.date", "pubdate", "publishdate", "publish-date", "date")  # fmt: skip
PUBLISHERS = ("citation_publisher", "citation_journal_title", "og:site_name", "dc.publisher",
              "dcterms.publisher", "application-name")  # fmt: skip
SECTIONS = ("article:section", "parsely-section", "section")
OPINION = frozenset({"opinion", "opinions", "op-ed", "commentary", "comment", "editorial",
                     "editorials", "columnists", "commentisfree"})  # fmt: skip
KINDS = {
    "NewsArticle": SourceKind.NEWS,
    "BlogPosting": SourceKind.BLOG_POST,
    "PressRelease": SourceKind.PRESS_RELEASE,
    "Report": SourceKind.REPORT,
}
"""How the type of an article ends, and what it says."""
SEPARATOR = re.compile(r"\s+[|·•»›–—-]\s+|\s*[|»›]\s*|\s+::?\s+")
BAR = re.compile(r"\s*[|»›]\s*")
DAY = re.compile(r"((?:1[89]|2[01])\d\d)[-/.]?(0[1-9]|1[0-2])[-/.]?(0[1-9]|[12]\d|3[01])(?!\d)")
"""A day as machines write it, with or without the hour."""


def declared(page: Page) -> Declared:
    """What the metadata of ``page`` says; "" where it says nothing."""
    fields = _fields(page.metas)
    data = described([text for kind, text in page.scripts if "ld+json" in kind.lower()])
    return Declared(
        title=title(page),
        author=_author(fields, data),
        published=_day(data.published or _first(fields, DATES) or _in_name(page)),
        publisher=data.publisher or _first(fields, PUBLISHERS),
        url=_address(page, fields),
        kind=_kind(fields, data),
    )


def _kind(fields: dict[str, list[str]], data: Described) -> SourceKind | None:
    """What kind of text the article is said to be."""
    section = _first(fields, SECTIONS).lower()
    if section in OPINION or data.kind.startswith("Opinion"):
        return SourceKind.OP_ED
    return next((kind for end, kind in KINDS.items() if data.kind.endswith(end)), None)


def title(page: Page) -> str:
    """The name of the page, without that of the site, or ""."""
    fields = _fields(page.metas)
    said = _first(fields, TITLES)
    site = _first(fields, PUBLISHERS)
    return _without(said, site) if said else _without(_clean(page.title), site)


def _fields(metas: Sequence[Mapping[str, str]]) -> dict[str, list[str]]:
    """The values of meta tags, by name in small letters."""
    found: dict[str, list[str]] = {}
    for meta in metas:
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        value = _clean(meta.get("content", ""))
        if name and value:
            found.setdefault(name.strip().lower(), []).append(value)
    return found


def _first(fields: dict[str, list[str]], names: Sequence[str]) -> str:
    return next((fields[name][0] for name in names if name in fields), "")


def _clean(text: str) -> str:
    words = " ".join(text[: 4 * LONGEST].split())
    return words if len(words) <= LONGEST else ""


def _without(said: str, site: str) -> str:
    """``said`` less the name of the site at either end."""
    parts = [part for part in SEPARATOR.split(said) if part]
    if len(parts) < 2:
        return said
    for at in (-1, 0):
        if site and parts[at].casefold() == site.casefold():
            rest = said[: said.rindex(parts[at])] if at else said[len(parts[at]) :]
            return re.sub(r"^[\s|·•»›–—:-]+|[\s|·•»›–—:-]+$", "", rest)
    # Where the site is not named, the longer part is the title; it mostly stands before the bar.
    before, _, after = BAR.sub("|", said).rpartition("|")
    return (after if len(after) > len(before) else before or said) if not site else said


def _author(fields: dict[str, list[str]], data: Described) -> str:
    """The authors, as a byline names them."""
    names = list(data.authors)
    for field in AUTHORS:
        names = names or [_turned(each) for each in fields.get(field, ()) if _is_name(each)]
    by = "|".join(map(re.escape, lists("bylines")["by"]))
    bare = (re.sub(rf"^(?:{by})\s+", "", name, flags=re.IGNORECASE) for name in names)
    names = [name for name in dict.fromkeys(bare) if _is_name(name)]
    return " and ".join(", ".join(names).rsplit(", ", 1)) if len(names) <= 6 else names[0]


def _is_name(text: str) -> bool:
    """True unless it is an address, or too long for a name."""
    return "://" not in text and "@" not in text and len(text) <= 120


def _turned(name: str) -> str:
    """ "Lee, Ann" as "Ann Lee"."""
    last, comma, first = name.partition(", ")
    return f"{first} {last}" if comma and " " not in last and "," not in first else name


def _day(text: str) -> str:
    """The day in what a machine wrote, or the text as it is."""
    match = DAY.search(text)
    return "-".join(match.groups()) if match else text


def _in_name(page: Page) -> str:
    """The day that closes the page's own name, as in "Questions - Hansard 2024-08-05", or ""."""
    last = page.title.split()[-1:]
    return last[0] if last and DAY.fullmatch(last[0]) else ""


def _address(page: Page, fields: dict[str, list[str]]) -> str:
    """The page's own address: only a whole one counts."""
    links = [link.get("href", "") for link in page.links if _relation(link) == "canonical"]
    address: str
    for address in (*links, *fields.get("og:url", ()), *fields.get("citation_public_url", ())):
        if re.match(r"https?://[^\s/]+\.[^\s]+$", address.strip()[:2000]):
            return address.strip()[:2000]
    return ""


def _relation(link: Mapping[str, str]) -> str:
    return link.get("rel", "").strip().lower()
