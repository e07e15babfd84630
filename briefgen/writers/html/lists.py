"""What a reviewer goes through: labels to approve, and claims that are not printed."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from briefgen.writers.html.cards import to_claim
from briefgen.writers.html.element import element, in_text
from briefgen.writers.html.exhibit import Exhibited, Sheet
from briefgen.writers.html.register import Label, Register
from briefgen.writers.reviewed import Decision, Ground

if TYPE_CHECKING:
    from briefgen.writers.html.element import Element

WORDS = 12
"""Words of a claim that a list shows; the whole stands where its link leads."""


def to_approve(register: Register) -> Element:
    """The labels in the brief that a person is to approve, or has approved, each with its rule;
    "" where there is none."""
    if not register.labels:
        return ""
    told = (
        "Rules chose the labels under which the brief draws a wave. Each is for a person to "
        "approve, or to change, in claims.toml; a source’s kind in brief.toml."
    )
    entries = "\n".join(_entry(label, register) for label in register.labels)
    made = element("h2", "To approve", id="approve-head") + element("p", told)
    made += element("ol", entries)
    return element("section", made, id="approve", aria_labelledby="approve-head")


def _entry(label: Label, register: Register) -> Element:
    decision = register.exhibit.decisions[label.decision]
    about = f"{label.about}: " if label.about and label.about != label.words else ""
    link = element("a", in_text(about + label.words), href=f"#{label.id}")
    grounds = _grounds(decision, register)
    by = f"Approved by {decision.approved_by}. " if decision.approved_by else ""
    rule = f"{in_text(by)}{in_text(decision.what[:1].upper() + decision.what[1:])}. Rule: "
    rule += f"{in_text(decision.rule)}.{grounds}"
    return element("li", f"{element('b', link)} {element('span', rule)}", id=label.entry)


def _grounds(decision: Decision, register: Register) -> Element:
    if not decision.grounds:
        return ""
    named = ", ".join(_ground(ground, register) for ground in decision.grounds)
    more = f" and {decision.more} more" if decision.more else ""
    return f" It rests on {named}{more}."


def _ground(ground: Ground, register: Register) -> Element:
    by = f", by “{ground.cue}”" if ground.cue else ""
    return f"{to_claim(ground.claim, register)} ({in_text(ground.role + by)})"


def not_printed(register: Register) -> Element:
    """The claims that the brief leaves out, by the reason; "" where there is none."""
    reasons: dict[str, list[Element]] = defaultdict(list)
    for sheet in register.exhibit.sheets:
        for claim in sheet.claims:
            if claim.why_not:
                reasons[claim.why_not].append(_left_out(claim, sheet, register))
    if not reasons:
        return ""
    groups = "".join(
        element(
            "details",
            element("summary", in_text(f"{why} ({len(items)})")) + element("ul", "".join(items)),
        )
        for why, items in sorted(reasons.items(), key=lambda one: -len(one[1]))
    )
    head = element("h2", "Claims not printed, and why", id="left-out-head")
    return element("section", head + groups, id="left-out", aria_labelledby="left-out-head")


def _left_out(claim: Exhibited, sheet: Sheet, register: Register) -> Element:
    words = sheet.text[claim.start : claim.end].split()
    shown = " ".join(words[:WORDS]) + ("\xa0…" if len(words) > WORDS else "")
    return element("li", f"{to_claim(claim.id, register)} {in_text(shown)}")


def left_out(register: Register) -> int:
    """How many claims are not printed."""
    return sum(bool(claim.why_not) for claim in register.claims.values())


def waiting(register: Register) -> int:
    """How many labels in the brief nobody has approved."""
    decisions = register.exhibit.decisions
    return sum(not decisions[label.decision].approved_by for label in register.labels)
