"""What of a page its reader does not see: hidden by attribute, by style, or by a style sheet."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefgen.readers.html.tree import Node

MOST_STYLE = 2_000_000
"""Characters of style sheets looked at."""

NOT_SHOWN = re.compile(
    r"(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)"
    r"|opacity\s*:\s*0?\.?0+\s*(?:;|!|$)|font-size\s*:\s*0(?:px|pt|em|rem|%)?\s*(?:;|!|$)"
    r"|text-indent\s*:\s*-\d{3,}|(?:left|top)\s*:\s*-\d{4,}"
    r"|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\))",
    re.IGNORECASE,
)
SHOWN = re.compile(r"(?:^|[;{\s])(?:display\s*:\s*(?!none)\w|visibility\s*:\s*visible)", re.I)
WHITE = re.compile(r"(?:^|[;\s])color\s*:\s*(?:#fff(?:fff)?\b|white\b)", re.IGNORECASE)
WHITE_GROUND = re.compile(r"background(?:-color)?\s*:\s*(?:#fff(?:fff)?\b|white\b)", re.IGNORECASE)
BACKED = re.compile(r"background", re.IGNORECASE)
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

HIDING_CLASSES = frozenset(
    {
        "hidden",
        "hide",
        "is-hidden",
        "u-hidden",
        "d-none",
        "display-none",
        "displaynone",
        "invisible",
    }
    | {"visually-hidden", "visuallyhidden", "visually-hidden-focusable", "u-visually-hidden"}
    | {"sr-only", "sr-only-focusable", "screen-reader-text", "screen-reader-only", "screenreader"}
    | {
        "element-invisible",
        "assistive-text",
        "offscreen",
        "off-screen",
        "govuk-visually-hidden",
        "a11y-hidden",
    }
)
"""Names that the common style frameworks give to what is not shown."""

SIMPLE = re.compile(r"([a-z][a-z0-9]*)?([.#])(-?[A-Za-z_][\w-]{0,80})$|([a-z][a-z0-9-]*)$")
"""A selector of one class, one id or one tag."""
COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
NEVER = frozenset({"html", "body"})
"""Pages that hide themselves until a script shows them are shown in the end."""


def hiding_rules(styles: Sequence[str]) -> frozenset[str]:
    """The simple selectors (".x", "#x", "x") of what the style sheets of a page do not show.

    The last rule for a selector counts, and what is shown on any kind of screen is shown.
    """
    hidden: set[str] = set()
    shown: set[str] = set()
    for within, selectors, body in _rules("".join(styles)[:MOST_STYLE]):
        hides, shows = bool(NOT_SHOWN.search(body)), bool(SHOWN.search(body))
        if not (hides or shows):
            continue
        for selector in selectors.split(","):
            name = _simple(selector)
            if hides and not within:
                hidden.add(name)
            elif shows:
                (shown.add if within else hidden.discard)(name)
    return frozenset(hidden - shown - {""})


def _rules(sheet: str) -> list[tuple[str, str, str]]:
    """At-rule around it, selectors and declarations of each rule."""
    sheet = COMMENT.sub(" ", sheet)
    found, around, at = [], list[str](), 0
    for match in re.finditer(r"[{}]", sheet):
        said, at = sheet[at : match.start()], match.end()
        if match[0] == "{":
            around.append(said.rpartition(";")[2].strip())
        elif around:
            selectors = around.pop()
            if not selectors.startswith("@"):
                found.append((around[-1] if around else "", selectors, said))
    return found


def _simple(selector: str) -> str:
    """``selector`` as ``hiding_rules`` names it, or "" for one that says more."""
    match = SIMPLE.match(selector.strip()[:200])
    if not match:
        return ""
    return match[2] + match[3] if match[2] and not match[1] else match[4] or ""


def hidden(node: Node, rules: frozenset[str]) -> bool:
    """True when ``node`` is not shown; what it stands in may hide it too."""
    attributes = node.attributes
    if not attributes or node.tag in NEVER:
        return node.tag in rules and node.tag not in NEVER
    if "hidden" in attributes and attributes["hidden"].lower() != "until-found":
        return True
    classes = node.get("class").split()
    if not HIDING_CLASSES.isdisjoint(classes):
        return True
    style = node.get("style")
    if style and (NOT_SHOWN.search(style) or (WHITE.search(style) and not _backed(node))):
        return True
    if not rules:
        return False
    return (
        node.tag in rules
        or any("." + name in rules for name in classes)
        or "#" + node.get("id") in rules
    )


def _backed(node: Node) -> bool:
    """True where ``node`` may stand on a background of its own, so that white letters show."""
    if node.get("class") or node.get("id") or node.tag in HEADINGS:
        return True
    at: Node | None = node
    while at is not None:
        if BACKED.search(WHITE_GROUND.sub("", at.get("style"))) or at.get("bgcolor"):
            return True
        at = at.parent
    return False
