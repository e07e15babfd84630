"""``briefgen diff``: what has changed from one edition of a brief to the next."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefgen.cli.options import AS_JSON, PATH
from briefgen.cli.terminal import safe, say
from briefgen.errors import BriefgenError

if TYPE_CHECKING:
    from briefgen.editions import Change, ClaimPair, ClaimRow, Difference, Edition, SourcePair

SAME, CHANGED, TROUBLE = 0, 1, 2
"""Exit statuses, as diff(1) has them."""
STATUSES = """\b
Exit status, as of diff(1):
  0    the editions are the same
  1    something has changed
  2    the command was not understood, or an edition could not be read
  130  interrupted
"""
HASHED = {"text": "text", "settings": "what brief.toml says", "wording": "the template's text"}
"""What a record has the hash of alone, in words; two hashes tell a person nothing."""
ASPECTS = {
    "@overall": "The subject as a whole",
    "@causes": "Causes of shortfalls",
    "@next": "What comes next",
    "@phase": "The phase to come",
}
"""Topics that every subject has, in words."""


@click.command(epilog=STATUSES)
@click.argument("old", type=PATH)
@click.argument("new", type=PATH)
@AS_JSON
def diff(old: Path, new: Path, as_json: bool) -> None:
    """Say what has changed from the build OLD to the build NEW.

    Each is a build's JSON, a folder that holds it, or a PDF or DOCX that it came with. Claims that
    are new, gone, worded or read otherwise, or printed elsewhere are told; so are topics that
    stand otherwise, and sources. Numbering alone is no change.

    \b
    Examples:
      briefgen diff january/ february/
      briefgen diff january/brief.pdf out/brief.pdf
      briefgen diff january/brief.json out/ --json | jq .changed
    """
    from briefgen.editions import difference, edition

    try:
        before, after = edition(old), edition(new)
    except BriefgenError as error:
        error.exit_code = TROUBLE
        raise
    found = difference(before, after)
    say((_as_json(before, after, found),) if as_json else map(safe, _told(before, after, found)))
    sys.exit(SAME if found.none else CHANGED)


def _as_json(old: Edition, new: Edition, found: Difference) -> str:
    from briefgen.cli.plain import as_json

    ends = {"old": {"where": old.where, "build": old.build},
            "new": {"where": new.where, "build": new.build}}  # fmt: skip
    return as_json({"editions": ends, "same": found.none, **found._asdict()})


def _told(old: Edition, new: Edition, found: Difference) -> Iterator[str]:
    """The lines for a person: what the whole stands on first, then claim by claim."""
    yield f"old  {old.where}  build {old.build}"
    yield f"new  {new.where}  build {new.build}"
    yield from _listed("The whole", map(_change, found.made))
    unread = (f"left out: {_change(change)}" for change in found.unread)
    yield from _listed("Sources", (*map(_source, found.sources), *unread))
    topics = (f"{each.what:8} {_topic(each.topic, each.changes)}" for each in found.topics)
    yield from _listed("Standings and relations", topics)
    counts = (
        (len(found.new), "new"),
        (len(found.gone), "gone"),
        (len(found.changed), "changed"),
        (len(found.moved), "moved"),
        (found.kept, "as they were"),
    )
    yield f"\nClaims: {', '.join(f'{count} {what}' for count, what in counts)}"
    yield from (line for row in found.new for line in _alone("new", row))
    yield from (line for row in found.gone for line in _alone("gone", row))
    yield from (line for pair in found.changed for line in _pair("changed", pair))
    yield from (line for pair in found.moved for line in _pair("moved", pair))
    if not found.none:
        again = f"briefgen build … --since {shlex.quote(old.where)}"
        yield f"\nNext: {again} tells readers of it in the brief"


def _listed(title: str, lines: Iterable[str]) -> Iterator[str]:
    """``lines`` under their ``title``; nothing where there are none."""
    found = list(lines)
    if found:
        yield f"\n{title}"
        yield from (f"  {line}" for line in found)


def _change(change: Change) -> str:
    if change.what in HASHED and change.old and change.new:
        return f"{HASHED[change.what]}: edited"
    return f"{change.what}: {change.old or 'none'} → {change.new or 'none'}"


def _source(pair: SourcePair) -> str:
    if pair.old is None or pair.new is None:
        row = pair.old or pair.new
        assert row is not None
        return f"{'gone' if pair.new is None else 'new':8} {row.id}  {row.file}"
    return f"changed  {pair.new.id}  {pair.new.file}: {'; '.join(map(_change, pair.changes))}"


def _topic(topic: str, changes: Iterable[Change]) -> str:
    return f"{ASPECTS.get(topic, topic)}: {'; '.join(map(_change, changes))}"


def _alone(what: str, row: ClaimRow) -> Iterator[str]:
    """A claim that one edition has."""
    printed = f"in {', '.join(row.used)}" if row.used else f"not printed ({row.not_used})"
    yield f"\n{what:8} {_place(row)}  {row.role}, {printed}"
    yield f"         “{row.text}”"


def _pair(what: str, pair: ClaimPair) -> Iterator[str]:
    """A claim that both have, not as it was or not where it was."""
    from briefgen.editions import shown

    was = f" (was {pair.old.id})" if pair.old.id != pair.new.id else ""
    yield f"\n{what:8} {_place(pair.new)}{was}"
    yield f"         “{shown(pair.words) if pair.words else pair.new.text}”"
    for change in pair.changes:
        why = ""
        if change.what == "printed in" and not pair.new.used:
            why = f" ({pair.new.not_used})"
        yield f"         {_change(change)}{why}"


def _place(row: ClaimRow) -> str:
    page = f"page {row.page}, " if row.page else ""
    return f"{row.id}  {row.file}, {page}line {row.line}"
