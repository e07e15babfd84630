"""A page's tags as a tree of light nodes, without what no browser shows.

libxml2 tells tags from text and closes what authors leave open; the tree is our own, because its
trees take quadratic time on tags with many attributes and end where nesting is deep.
"""

from __future__ import annotations

from collections.abc import Mapping

from briefgen.errors import ReadError

UNSHOWN = frozenset(
    {"script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "canvas"}
    | {"audio", "video", "select", "textarea", "datalist", "rt", "rp", "rtc", "annotation"}
    | {"annotation-xml", "noembed", "noframes", "applet", "title", "progress", "meter", "marquee"}
)
"""Elements whose content is no text on the page, or not the page's own."""
BLOCKS = frozenset(
    {"address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details"}
    | {"dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form"}
    | {"h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li"}
    | {"listing", "main", "menu", "nav", "ol", "p", "plaintext", "pre", "search", "section"}
    | {"summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "xmp"}
)
"""Elements that stand on lines of their own."""
DEEPEST = 120
"""Levels of the tree: what is nested deeper is hung in at this level, and nothing is lost."""
CHUNK = 65_536
MOST_LOOKING = 300_000_000
"""Open tags looked at for all end tags together: each end tag may look at all that are open."""
MOST_OPEN = 50_000
"""Open tags at a time: only such as are never closed come to so many."""
MOST_ATTRIBUTES = 200


class Node:
    """One element: its children are elements and stretches of text, in order."""

    __slots__ = ("attributes", "children", "parent", "tag")

    def __init__(self, tag: str, attributes: Mapping[str, str], parent: Node | None) -> None:
        self.tag = tag
        self.attributes = attributes
        self.parent = parent
        self.children: list[Node | str] = []

    def get(self, name: str) -> str:
        """The value of an attribute, or ""."""
        return self.attributes.get(name, "")


class Page:
    """What is in a file: the tree of what is shown, and what is said in tags that are not."""

    def __init__(self) -> None:
        self.root = Node("html", {}, None)
        self.title = ""
        self.metas: list[Mapping[str, str]] = []
        self.links: list[Mapping[str, str]] = []
        self.styles: list[str] = []
        self.scripts: list[tuple[str, str]] = []
        """Type and content."""


class _Builder:
    """The receiver of libxml2's events."""

    def __init__(self) -> None:
        self.page = Page()
        self.open = [self.page.root]
        self.depth = 0
        """Tags that are open; more than the nodes that are."""
        self.unshown = 0
        """The depth of the element that is not shown and that we are in, or 0."""
        self.unshown_tag: tuple[str, str] = ("", "")
        self.heard: list[str] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self.depth += 1
        if len(attributes) > MOST_ATTRIBUTES:
            attributes = dict(list(attributes.items())[:MOST_ATTRIBUTES])
        if tag == "meta":
            self.page.metas.append(attributes)
        elif tag == "link":
            self.page.links.append(attributes)
        if self.unshown:
            return
        if tag in UNSHOWN or (tag == "dialog" and "open" not in attributes):
            self.unshown, self.unshown_tag = self.depth, (tag, attributes.get("type", ""))
            self.heard = []
        elif self.depth <= DEEPEST:
            self._open(Node(tag, attributes, self.open[-1]))
        else:
            # Deeper than the tree goes: side by side with what holds it.
            self.open[-1].children.append(Node(tag, attributes, self.open[-1]))

    def _open(self, node: Node) -> None:
        self.open[-1].children.append(node)
        self.open.append(node)

    def end(self, tag: str) -> None:
        if self.unshown == self.depth:
            self.unshown = 0
            self._hear("".join(self.heard))
        elif not self.unshown and self.depth == len(self.open) - 1:
            self.open.pop()
        self.depth -= 1

    def data(self, text: str) -> None:
        if self.unshown:
            self.heard.append(text)
        else:
            self.open[-1].children.append(text)

    def _hear(self, text: str) -> None:
        """Take note of what an element that is not shown says about the page."""
        tag, kind = self.unshown_tag
        if tag == "title" and not self.page.title:
            self.page.title = " ".join(text.split())
        elif tag == "style":
            self.page.styles.append(text)
        elif tag == "script":
            self.page.scripts.append((kind, text))

    def close(self) -> Page:
        return self.page


def parse(text: str, name: str) -> Page:
    """The page that ``text`` is the source of; ``name`` is the file's, for messages.

    Raises ReadError when its tags are so tangled that they would take minutes to sort out.
    """
    from lxml import etree

    builder = _Builder()
    # Without huge_tree a page ends, and nobody is told, at 256 levels or 10 MB.
    parser = etree.HTMLParser(
        target=builder, encoding="utf-8", no_network=True, recover=True, huge_tree=True
    )
    data = text.replace("\0", "\ufffd").encode("utf-8", "replace")
    looked = 0
    for at in range(0, len(data), CHUNK):
        chunk = data[at : at + CHUNK]
        parser.feed(chunk)
        looked += builder.depth * chunk.count(b"</")
        if looked > MOST_LOOKING or builder.depth > MOST_OPEN:
            raise ReadError(f"{name} has tags nested too deep to sort out", "save it as text")
    parser.close()
    return builder.page
