"""The whole page: what stands in its head, above, and on either side."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections.abc import Iterable, Iterator
from importlib.resources import files
from typing import TYPE_CHECKING

from briefgen.document import Block, Document, Metadata, Table, anchors
from briefgen.theme import Theme
from briefgen.writers.columns import roomy
from briefgen.writers.html.body import body
from briefgen.writers.html.element import element, in_text, void
from briefgen.writers.html.exhibit import Exhibit
from briefgen.writers.html.legend import legend
from briefgen.writers.html.lists import left_out, not_printed, to_approve, waiting
from briefgen.writers.html.looks import looks
from briefgen.writers.html.register import Register
from briefgen.writers.html.sheets import sheet

if TYPE_CHECKING:
    from briefgen.writers.html.element import Element


def page(document: Document, theme: Theme, exhibit: Exhibit) -> str:
    """The file's text."""
    about, register = document.metadata, Register(exhibit, anchors(document))
    blocks = tuple(_fitted(document.blocks, theme))
    # The brief first: what is said of a claim tells where the brief quotes it.
    brief = "\n".join(("", *body(blocks, register, theme), ""))
    left = element("article", brief, id="brief", aria_label="The brief", tabindex="-1")
    imprint = element("p", in_text(_imprint(about)), class_="imprint")
    left = "\n".join((left, *filter(None, [to_approve(register)]), imprint))
    right = _sources(register) if exhibit.sheets else ""
    script = files(__package__).joinpath("page.js").read_text("utf-8") if right else ""
    parts = (
        element("a", "Skip to the brief", class_="skip", href="#brief"),
        element("header", _masthead(about) + _navigation(register)),
        element("main", _pane("left", left) + (_pane("right", right) if right else "")),
        element("script", script) if script else "",
    )
    head = "\n".join(_head(about, looks(theme, blocks), script))
    shown = element("body", "\n".join(filter(None, parts)), class_="" if right else "alone")
    page = element("html", f"\n{element('head', head)}\n{shown}\n", lang=about.language)
    return f"<!doctype html>\n{page}\n"


def _fitted(blocks: Iterable[Block], theme: Theme) -> Iterator[Block]:
    """``blocks`` with columns in which no word is broken where there is room for it."""
    for block in blocks:
        if isinstance(block, Table):
            block = block._replace(widths=roomy(block, theme))
        yield block


def _head(about: Metadata, style: str, script: str) -> Iterator[Element]:
    yield '<meta charset="utf-8">'
    yield void("meta", http_equiv="Content-Security-Policy", content=_policy(style, script))
    yield void("meta", name="viewport", content="width=device-width, initial-scale=1")
    yield void("meta", name="referrer", content="no-referrer")
    yield void("meta", name="color-scheme", content="light dark")
    yield element("title", in_text(about.title))
    for name in ("author", "keywords"):
        yield void("meta", name=name, content=getattr(about, name))
    yield void("meta", name="description", content=about.subject)
    yield element("style", style)


def _policy(style: str, script: str) -> str:
    """What a browser may load and run: the style and the script that stand here, nothing else."""
    allowed = {"default-src": "'none'", "style-src": _hash(style)}
    if script:
        allowed["script-src"] = _hash(script)
    allowed |= {"base-uri": "'none'", "form-action": "'none'"}
    return "; ".join(f"{name} {value}" for name, value in allowed.items())


def _hash(content: str) -> str:
    return f"'sha256-{b64encode(hashlib.sha256(content.encode()).digest()).decode()}'"


def _masthead(about: Metadata) -> Element:
    kind = " · ".join(filter(None, (about.kind, about.purpose)))
    whose = " · ".join(filter(None, (about.issuer, about.head)))
    made = element("p", in_text(kind), class_="kind")
    return made + (element("p", in_text(whose), class_="whose") if whose else "")


def _imprint(about: Metadata) -> str:
    return " · ".join(filter(None, (about.version, f"Build {about.build_id}")))


def _navigation(register: Register) -> Element:
    """The page's parts; they serve to skip to as well."""
    links = [_link("brief", "The brief")]
    if register.labels:
        links.append(_link("approve", f"To approve ({waiting(register)})"))
    if register.exhibit.sheets:
        links.append(_link("sources", "Sources"))
        letters = (sheet.letter for sheet in register.exhibit.sheets)
        links += (_link(f"t-{letter}", letter, f"Source {letter}") for letter in letters)
    if count := left_out(register):
        links.append(_link("left-out", f"Not printed ({count})"))
    items = "".join(element("li", link) for link in links)
    return element("nav", element("ul", items), aria_label="Parts of this page")


def _link(id: str, words: str, heard: str = "") -> Element:
    """A link within the page; ``heard`` is for who does not see what stands around it."""
    return element("a", in_text(words), href=f"#{id}", aria_label=heard)


def _pane(side: str, content: Element) -> Element:
    return element("div", content, class_=f"pane {side}")


def _sources(register: Register) -> Element:
    """What stands beside the brief."""
    head = element("h2", "The sources in full", id="sources-head")
    sheets = "\n".join(sheet(shown, register) for shown in register.exhibit.sheets)
    made = head + legend(register) + sheets
    sources = element("section", made, id="sources", aria_labelledby="sources-head", tabindex="-1")
    return sources + not_printed(register)
