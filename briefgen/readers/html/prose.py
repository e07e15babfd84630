"""How much of an element is running text, and how much is links."""

from __future__ import annotations

from typing import NamedTuple

from briefgen.readers.html.flow import HEADINGS, Run
from briefgen.readers.html.tree import BLOCKS, Node

LEAST = 40
"""Characters that a line must have over to be prose: captions, dates and names have fewer."""
LINKED = 0.5
"""Share of links in a line that leads elsewhere."""


class Measure(NamedTuple):
    """What an element holds."""

    prose: int = 0
    """Characters of running text."""
    inline: int = 0
    """Characters that are part of a line begun further up."""
    linked: int = 0
    """Of those, characters of links."""
    links: int = 0
    """Characters of links to other pages, wherever in it."""
    heads: bool = False
    """True where a heading of the first level is in it."""


def measure(root: Node) -> dict[Node, Measure]:
    """What each element under ``root`` holds, itself included."""
    sizes: dict[Node, Measure] = {}
    for node in reversed(_in_order(root)):
        sizes[node] = _measured(node, sizes)
    return sizes


def _in_order(root: Node) -> list[Node]:
    """All elements, each before those that it holds."""
    found = [root]
    for node in found:
        found += [child for child in node.children if isinstance(child, Node)]
    return found


def _measured(node: Node, sizes: dict[Node, Measure]) -> Measure:
    prose = inline = linked = links = 0
    heads = node.tag == "h1"
    for child in node.children:
        if isinstance(child, str):
            inline += len(child.strip())
            continue
        inner = sizes[child]
        prose += inner.prose
        inline += inner.inline
        linked += inner.linked
        links += inner.links
        heads |= inner.heads
    if node.tag == "a" and node.get("href")[:1] not in ("", "#"):
        linked = links = inline
    if node.tag in BLOCKS:
        prose += _worth(inline, linked) if node.tag not in HEADINGS else 0
        inline = linked = 0
    return Measure(prose, inline, linked, links, heads)


def _worth(length: int, linked: int) -> int:
    """How much prose a line of ``length`` characters is."""
    return max(length - LEAST, 0) if linked < LINKED * length else 0


def is_prose(run: Run) -> bool:
    """True for a line of running text."""
    return _worth(len(run.piece.text), run.linked) > 0
