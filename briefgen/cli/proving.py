"""A proof as ``briefgen verify`` prints it: for a person, or as one JSON object."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from textwrap import fill

from briefgen.cli.terminal import counted
from briefgen.verifying.model import ACCOUNTED, Kind, Report, Statement

WIDTH = 96
MOST = 24
"""Statements that are listed unless all are asked for."""


def as_json(report: Report) -> str:
    """One JSON object, on one line."""
    data = {
        "file": report.file,
        "build": report.build,
        "generator": report.generator,
        "proved": report.proved,
        "counts": _counts(report),
        "facts": [fact._asdict() for fact in report.facts],
        "statements": [
            each._asdict() | {"quotes": [quote._asdict() for quote in each.quotes]}
            for each in report.statements
        ],
    }
    return json.dumps(data, ensure_ascii=False)


def lines(report: Report, everything: bool) -> Iterator[str]:
    """The counts, what speaks against the files, and each statement that is not accounted for;
    every statement with its proof if ``everything``."""
    made = ", ".join(filter(None, (report.generator, report.build and f"build {report.build}")))
    yield f"{report.file}: {made or 'no build is named'}"
    counts = ", ".join(f"{count} {kind}" for kind, count in _counts(report).items())
    yield f"{counted(len(report.statements), 'statement')}: {counts}"
    for fact in report.facts:
        yield f"{'note' if fact.fine else 'warning'}: {fact.text}"
    told = [fact.text for fact in report.facts]
    open_ones = [each for each in report.statements if each.kind not in ACCOUNTED]
    yield from _listed(report.statements) if everything else _shortened(open_ones, told)
    if everything or open_ones:
        yield ""
    if open_ones:
        are = "is" if len(open_ones) == 1 else "are"
        of = counted(len(report.statements), "statement")
        yield f"{len(open_ones)} of {of} {are} not accounted for"
    elif report.proved:
        yield "every statement is accounted for"
    else:
        yield "every statement is accounted for, but not the files"


def _listed(statements: Sequence[Statement]) -> Iterator[str]:
    for each in statements:
        yield from _told(each)


def _shortened(statements: Sequence[Statement], facts: Collection[str]) -> Iterator[str]:
    """The first of ``statements``; what was only not recomputed is counted by its reason, which
    is told once: it may be one of the ``facts`` above."""
    telling = [each for each in statements if each.kind is not Kind.UNPROVEN]
    yield from _listed(telling[:MOST])
    if len(telling) > MOST:
        yield f"\nand {len(telling) - MOST} more, which --all lists"
    reasons = Counter(each.proof for each in statements if each.kind is Kind.UNPROVEN)
    for reason, count in reasons.items():
        known = reason in facts
        yield f"\n{count} not recomputed{', for the reason above' if known else f': {reason}'}"


def _counts(report: Report) -> dict[str, int]:
    found = Counter(each.kind for each in report.statements)
    return {kind.value: found[kind] for kind in Kind if found[kind]}


def _told(statement: Statement) -> Iterator[str]:
    page = f"page {statement.page}" if statement.page else ""
    where = ", ".join(filter(None, (page, statement.place)))
    yield ""
    yield ": ".join(filter(None, (statement.kind, where)))
    for text in (statement.diff or statement.text, f"({statement.proof})"):
        yield fill(text, WIDTH, initial_indent="  ", subsequent_indent="  ")
