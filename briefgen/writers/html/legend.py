"""How the page is read: what the marks in the sources mean, and what may be shown of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.writers.html.element import element, in_text, void
from briefgen.writers.html.register import Register

if TYPE_CHECKING:
    from briefgen.writers.html.element import Element

ROLES = {
    "finding": "a result stated as achieved or established",
    "mixed": "a shortfall, cost, limit, dispute or uneven result",
    "outlook": "what comes next",
    "response": "what others did about it",
    "context": "background",
}
"""What each role means."""
_HOW = (
    "Every claim that was found is marked in its source, in the line of its role; those that the "
    "brief quotes are filled. Under each passage a line for each claim opens to the rule that "
    "decided, its score, and what it was set beside; “briefgen explain” tells more of any one."
)


def legend(register: Register) -> Element:
    """The roles that occur, with their marks and what they mean, and how many claims have each."""
    counts: dict[str, int] = dict.fromkeys(ROLES, 0)
    for claim in register.claims.values():
        counts[claim.role] = counts.get(claim.role, 0) + 1
    items = "".join(
        element("li", f"{_mark(role)} {in_text(ROLES.get(role, ''))} ({count})")
        for role, count in counts.items()
        if count
    )
    return element("p", _HOW) + element("ul", items, class_="roles") + _controls(counts)


def _mark(role: str) -> Element:
    return element("span", in_text(role), class_=f"mark quoted {role}")


def _controls(counts: dict[str, int]) -> Element:
    """What the script makes use of, and shows: without it this stays hidden."""
    boxes = "".join(
        element("label", f"{_box(role)} {in_text(role)}") for role, count in counts.items() if count
    )
    only = element("label", f"{_box('left-out')} claims not quoted")
    chosen = element("fieldset", element("legend", "Show claims") + boxes + only)
    keys = "In the sources, j and k lead to the next claim shown and the one before."
    buttons = "".join(
        element("button", words, type="button", id=id)
        for id, words in (("before", "Previous claim"), ("next", "Next claim"))
    )
    made = chosen + element("p", f"{buttons} {keys}")
    return f'<div id="controls" hidden>{made}</div>'


def _box(name: str) -> Element:
    return void("input", type="checkbox", checked="checked", value=name)
