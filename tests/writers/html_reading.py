"""A page of HTML as a small tree, by the standard library's parser, strictly: every tag closed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"meta", "col", "input"}
LINES = {"h1", "h2", "h3", "p", "li", "caption", "figcaption", "th", "td", "text"}
"""Elements of the brief that hold one line of the document each."""


@dataclass
class Node:
    """An element; ``children`` are elements and strings."""

    tag: str
    attrs: dict[str, str | None]
    children: list[Node | str] = field(default_factory=list)

    def all(self, tag: str = "") -> Iterator[Node]:
        """This element and those in it, in order; only those called ``tag`` when it is given."""
        if tag in ("", self.tag):
            yield self
        for child in self.children:
            if isinstance(child, Node):
                yield from child.all(tag)

    def text(self, but: Callable[[Node], bool] = lambda node: False) -> str:
        """The text in it, without that of the elements for which ``but`` is true."""
        return "".join(
            child if isinstance(child, str) else "" if but(child) else child.text(but)
            for child in self.children
        )

    def by_id(self, id: str) -> Node:
        (found,) = (node for node in self.all() if node.attrs.get("id") == id)
        return found

    def of_class(self, name: str) -> Iterator[Node]:
        return (node for node in self.all() if name in (node.attrs.get("class") or "").split())

    @property
    def ids(self) -> list[str]:
        return [str(node.attrs["id"]) for node in self.all() if "id" in node.attrs]


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("", {})
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(attrs) == len(dict(attrs)), f"an attribute twice in {self.get_starttag_text()}"
        node = Node(tag, dict(attrs))
        self.open[-1].children.append(node)
        if tag not in VOID:
            self.open.append(node)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().tag == tag, f"</{tag}> closes something else"

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


def parse(data: bytes) -> Node:
    """The tree of a page; fails where a tag is left open or closes another."""
    builder = _Builder()
    builder.feed(data.decode("utf-8"))
    builder.close()
    assert builder.open == [builder.root]
    return builder.root


def read_lines(page: Node) -> Iterator[str]:
    """The brief's text as ``document.lines`` has it."""
    brief = page.by_id("brief")
    numbers = {
        id(item): f"{n}. "
        for group in brief.all("ol")
        for n, item in enumerate(group.all("li"), int(group.attrs["start"] or 1))
    }
    for node in brief.all():
        if node.tag in LINES:
            yield numbers.get(id(node), "") + node.text()


def sheet_text(page: Node, letter: str) -> str:
    """A source's text as the page shows it, without what is said of its claims and pages."""
    (text,) = page.by_id(f"t-{letter}").of_class("text")
    return text.text(lambda node: node.attrs.get("class") in ("cards", "page-mark"))
