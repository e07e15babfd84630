"""What a page says about its article as JSON-LD in the vocabulary of schema.org."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

KINDS = ("Article", "BlogPosting", "Report", "PressRelease", "Posting", "WebPage")
"""How the types end that an article may have: NewsArticle, ScholarlyArticle, OpinionNewsArticle."""
PUBLISHED = re.compile(r'"datePublished"\s*:\s*"([^"\n]{8,40})"')
LONGEST = 1_000_000
"""Characters of one script."""
MOST = 2000
"""Objects looked at."""


class Described(NamedTuple):
    """The fields that are read; "" and () where they are not given."""

    authors: tuple[str, ...] = ()
    published: str = ""
    publisher: str = ""
    kind: str = ""
    """What it is an instance of: "NewsArticle"."""


def described(scripts: Sequence[str]) -> Described:
    """What the first article that ``scripts`` describe says of itself."""
    objects = [each for script in scripts for each in _objects(script)]
    articles = [each for each in objects if _is_article(each)]
    # A page may be described as well as its article: the article is, by its author or date.
    best = max(articles, key=lambda each: sum(key in each for key in ("author", "datePublished")),
               default={})  # fmt: skip
    by_id = {
        each["@id"]: each for each in objects if isinstance(each.get("@id"), str) and "name" in each
    }
    return Described(
        tuple(_names(best.get("author"), by_id)),
        _text(best.get("datePublished")) or _day_of_damaged(scripts),
        next(_names(best.get("publisher"), by_id), ""),
        next((kind for kind in map(_text, _kinds(best)) if kind.endswith(KINDS)), ""),
    )


def _objects(script: str) -> list[dict[str, Any]]:
    """The objects in one script, those of its lists and graph too; none where it is damaged."""
    if len(script) > LONGEST:
        return []
    try:
        waiting = [json.loads(script.strip().removesuffix(";"), strict=False)]
    except (ValueError, RecursionError):
        return []
    found: list[dict[str, Any]] = []
    while waiting and len(found) < MOST:
        each = waiting.pop(0)
        if isinstance(each, list):
            waiting += each[:MOST]
        elif isinstance(each, dict):
            found.append(each)
            waiting += [each[key] for key in ("@graph", "mainEntity", "author", "publisher")
                        if isinstance(each.get(key), (list, dict))]  # fmt: skip
    return found


def _day_of_damaged(scripts: Sequence[str]) -> str:
    """The day in a script that cannot be parsed, as quotation marks within its text will do."""
    found = (PUBLISHED.search(script[:LONGEST]) for script in scripts)
    return next((match[1] for match in found if match), "")


def _is_article(each: dict[str, Any]) -> bool:
    return any(isinstance(one, str) and one.endswith(KINDS) for one in _kinds(each))


def _kinds(each: dict[str, Any]) -> list[Any]:
    kind = each.get("@type")
    return kind if isinstance(kind, list) else [kind]


def _names(value: Any, by_id: dict[str, dict[str, Any]]) -> Iterator[str]:
    """The names of one person or body, or of several, given whole or by reference."""
    for each in value[:20] if isinstance(value, list) else [value]:
        if isinstance(each, dict):
            known = by_id.get(each["@id"], each) if isinstance(each.get("@id"), str) else each
            each = each.get("name") or known.get("name")
            each = each[0] if isinstance(each, list) and each else each
        if name := _text(each):
            yield name


def _text(value: Any) -> str:
    return " ".join(value.split())[:300] if isinstance(value, str) else ""
