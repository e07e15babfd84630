"""Which part of a page is its article.

Three steps, each of which can err only so far: what says that it is not shown or not the article
goes, unless most of the page's prose is in it; the element that says that it is the article is
taken, where it holds enough of what is left; and where none says so, the stretch of the page with
the most prose.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from briefgen.readers.html.flow import Run, flow
from briefgen.readers.html.furniture import is_furniture, is_perhaps_furniture
from briefgen.readers.html.hidden import hidden, hiding_rules
from briefgen.readers.html.prose import Measure, measure
from briefgen.readers.html.stretch import articles_runs
from briefgen.readers.html.title import titled
from briefgen.readers.html.tree import Node, Page
from briefgen.readers.html.typed import with_typed_marks
from briefgen.readers.pieces import Piece

MOST = 0.5
"""Share of a page's prose: what holds more of it is no furniture, whatever it is called."""
ENOUGH = 0.4
"""Share of a page's prose that its article holds at least."""
ALIKE = 0.1
"""What holds so much of the prose of the largest part that is marked alike is a part as well."""
LEAST_NOTES = 2
"""Numbers of notes that show a text to give sources."""
LEFT = 0.5
"""Prose outside the article, as a share of that inside, that a reader is told of."""

ARTICLE_CLASSES = frozenset(
    {"articlebody", "article-body", "article__body", "article-content", "article__content"}
    | {"entry-content", "post-content", "post-body", "story-body", "story-content", "e-content"}
    | {"story__body", "field-name-body", "field--name-body", "td-post-content", "post__content"}
    | {"single-content", "entry__content", "article-text", "articletext", "mw-parser-output"}
    | {"content-body", "body-content", "news-content", "blog-content", "post-entry", "story-text"}
    | {"rich-text", "richtext", "govspeak", "wysiwyg", "prose", "body-copy"}
)
"""Names that are given to the text of an article and to nothing else."""


class Article(NamedTuple):
    """What a page was opened for."""

    pieces: tuple[Piece, ...]
    cites: bool = False
    """True when numbers in the text refer to notes."""
    warnings: tuple[str, ...] = ()


def article(page: Page) -> Article:
    """The article of ``page``, its title first, or no pieces where the page has no text."""
    _clear(page.root, hiding_rules(page.styles))
    whole = flow(page.root).runs
    sizes = measure(page.root)
    _strip(page.root, sizes)
    sizes = measure(page.root)
    root = _marked(page.root, sizes)
    found = flow(root or page.root)
    kept = articles_runs(found.runs, marked=root is not None)
    if not kept:
        kept = articles_runs(whole, marked=False) or whole
    left_out = _left_out(whole, kept)
    pieces = titled([run.piece for run in with_typed_marks(kept)], whole, page)
    return Article(tuple(pieces), found.notes >= LEAST_NOTES, left_out)


def _clear(root: Node, rules: frozenset[str]) -> None:
    """Take out of the tree what is not shown."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        node.children = [
            child for child in node.children if isinstance(child, str) or not hidden(child, rules)
        ]
        waiting += [child for child in node.children if isinstance(child, Node)]


def _strip(root: Node, sizes: dict[Node, Measure]) -> None:
    """Take furniture out of the tree."""
    most = sizes[root].prose * MOST
    waiting = [root]
    while waiting:
        node = waiting.pop()
        node.children = [
            child
            for child in node.children
            if isinstance(child, str) or not _goes(child, sizes, most)
        ]
        waiting += [child for child in node.children if isinstance(child, Node)]


def _goes(node: Node, sizes: dict[Node, Measure], most: float) -> bool:
    """True for furniture; what holds the title is none."""
    said = node.get("aria-hidden").lower() == "true" or is_furniture(node)
    if not said or sizes[node].prose > most:
        return False
    if sizes[node].heads and node.tag not in ("nav", "footer", "aside"):
        return False
    return sizes[node].links > 0 or not is_perhaps_furniture(node)


def _marked(root: Node, sizes: dict[Node, Measure]) -> Node | None:
    """The element that says it is the article, or that holds those that say they are its parts."""
    for group in _groups(root):
        largest = max((sizes[node].prose for node in group), default=0)
        parts = [node for node in group if sizes[node].prose >= max(largest * ALIKE, 1)]
        common = _common(parts)
        if common is not None and sizes[common].prose >= ENOUGH * sizes[root].prose:
            return common
    return None


def _groups(root: Node) -> tuple[list[Node], ...]:
    """The elements that say they are an article's text, an article, the page's own part."""
    texts: list[Node] = []
    articles: list[Node] = []
    mains: list[Node] = []
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if _is_text(node):
            texts.append(node)
            # What such an element holds is the article, whatever it says in its turn.
            continue
        if node.tag == "article" or node.get("role") == "article":
            articles.append(node)
        elif node.tag == "main" or node.get("role") == "main":
            mains.append(node)
        waiting += [child for child in node.children if isinstance(child, Node)]
    return texts, articles, mains


def _is_text(node: Node) -> bool:
    if "articleBody" in node.get("itemprop").split():
        return True
    names = f"{node.get('class')} {node.get('id')}".lower().split()
    return not ARTICLE_CLASSES.isdisjoint(names)


def _common(nodes: Sequence[Node]) -> Node | None:
    """The smallest element that holds all of ``nodes``."""
    if not nodes:
        return None
    path = _path(nodes[0])
    for node in nodes[1:]:
        other = _path(node)
        path = [one for one, two in zip(path, other, strict=False) if one is two]
    return path[-1]


def _path(node: Node) -> list[Node]:
    """``node`` and what holds it, the outermost first."""
    path = [node]
    while path[-1].parent is not None:
        path.append(path[-1].parent)
    return path[::-1]


def _left_out(whole: Sequence[Run], kept: Sequence[Run]) -> tuple[str, ...]:
    """A sentence on the prose that was taken to be of something else, where it is much."""
    from briefgen.readers.html.prose import is_prose

    inside = {run.piece.text for run in kept}
    outside = sum(
        len(run.piece.text) for run in whole if is_prose(run) and run.piece.text not in inside
    )
    size = sum(len(run.piece.text) for run in kept)
    if outside <= LEFT * size:
        return ()
    return (f"About {outside} characters of text around the article were left out.",)
