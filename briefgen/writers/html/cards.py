"""What is said of one claim: why it is one, what it was set beside, what became of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from briefgen.writers.html.element import element, in_text
from briefgen.writers.html.exhibit import Beside, Exhibited
from briefgen.writers.html.register import Place, Register

if TYPE_CHECKING:
    from briefgen.writers.html.element import Element


def cards(claims: Sequence[Exhibited], register: Register) -> Element:
    """The cards of the claims of one passage; "" where there are none."""
    made = "".join(_card(claim, register) for claim in claims)
    return element("div", made, class_="cards") if made else ""


def _card(claim: Exhibited, register: Register) -> Element:
    """One line, which opens to everything that is known of ``claim``."""
    head = f"{element('b', claim.id)} {claim.role}, {_became(claim, register)}"
    quoted = "quoted" if claim.id in register.quoted else ""
    rows = "".join(pair(name, value) for name, value in _rows(claim, register))
    # The id that links lead to is inside, so that a browser opens what it leads to.
    return element(
        "details",
        element("summary", head, id=f"s-{claim.id}") + element("dl", rows, id=f"w-{claim.id}"),
        class_=f"card {claim.role} {quoted}".strip(),
    )


def pair(name: str, value: Element) -> Element:
    """A line of a list of facts; ``value`` is markup."""
    return element("dt", in_text(name)) + element("dd", value)


def _became(claim: Exhibited, register: Register) -> str:
    """In a few words whether ``claim`` is in the brief."""
    if claim.id in register.quoted:
        return "quoted in the brief"
    return "not printed" if claim.why_not else "used in the brief"


def _rows(claim: Exhibited, register: Register) -> Iterator[tuple[str, Element]]:
    yield "Role", f"{in_text(claim.role)}, by {_rule(claim)}"
    yield "Score", f"{claim.score:.2f} of 1"
    yield "Place", in_text(claim.place)
    if claim.topics:
        yield "Topics", in_text("; ".join(claim.topics))
    if claim.hedges:
        yield "Hedges", in_text(", ".join(f"“{hedge}”" for hedge in claim.hedges))
    for beside in claim.beside:
        yield "Beside", f"{in_text(beside.how)} {_others(beside, register)}"
    if places := register.quoted.get(claim.id):
        yield "Quoted in", ", ".join(map(_place, places))
    if claim.editor:
        yield "Editor", in_text("; ".join(claim.editor))
    if claim.why_not:
        yield "Not printed", in_text(claim.why_not)


def _rule(claim: Exhibited) -> str:
    """The rule, and the words it went by."""
    return in_text(f"{claim.rule}: “{claim.cue}”" if claim.cue else claim.rule)


def _others(beside: Beside, register: Register) -> Element:
    named = ", ".join(to_claim(id, register) for id in beside.claims)
    return f"{named} and {beside.more} more" if beside.more else named


def to_claim(id: str, register: Register) -> Element:
    """A claim's id, as a link to where it stands, where that is shown."""
    return element("a", in_text(id), href=f"#c-{id}") if id in register.claims else in_text(id)


def _place(place: Place) -> Element:
    return element("a", in_text(place.section) or "the brief", href=f"#{place.id}")
