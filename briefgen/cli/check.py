"""``briefgen check``: sources and settings looked over before a build."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefgen.cli.options import AS_JSON, CLAIMS_FILE, SOURCES, sources_or_seeds
from briefgen.cli.terminal import FAILED, INCOMPLETE, counted, progress, safe, say

if TYPE_CHECKING:
    from briefgen.checking import Checked, ClaimsFile, Named, Report, Unread

STATUSES = """\b
Exit status:
  0    a build would go well
  1    a build would stop: what is listed under "Wrong" comes first
  2    the command was not understood
  3    a build would go well, but leave out a source that cannot be read
  130  interrupted
"""
WIDTH = 94
WIDEST = 32
"""Letters of a topic's name in its column; a longer one pushes the others aside."""


@click.command(epilog=STATUSES)
@SOURCES
@CLAIMS_FILE
@AS_JSON
def check(sources: tuple[Path, ...], claims_file: Path | None, as_json: bool) -> None:
    """Look SOURCES and their brief.toml over: what would be read, what it holds, what is wrong.

    Everything that is wrong is listed at once. Nothing is written.

    \b
    Examples:
      briefgen check
      briefgen check texts/
      briefgen check texts/ --json | jq .wrong
    """
    from briefgen.cli.before import Look, Said

    paths = sources_or_seeds(sources)
    look = Look((*paths, *filter(None, (claims_file,))), "check", as_json)
    if said := look.before():
        say(said.lines)
        return
    from briefgen.checking import check
    from briefgen.cli.plain import as_json as one_line

    with progress() as tell:
        report = check(paths, tell, claims_file)
    lines = (one_line(report),) if as_json else tuple(map(safe, _told(report, paths)))
    say(lines)
    if report.wrong or report.unread:
        sys.exit(FAILED if report.wrong else INCOMPLETE)
    # What a house's document holds is not among what a look is remembered by.
    if not report.house:
        look.keep(Said(lines))


def _told(report: Report, paths: Sequence[Path]) -> Iterator[str]:
    """The lines for a person, what is wrong last, for that is what is read first."""
    yield f"Settings: {report.settings or 'no brief.toml; all is taken from the texts'}"
    if report.subject:
        yield f"Subject: {report.subject}"
    if report.marks:
        said = (f"{name.replace('_', ' ')} {mark}" for name, mark in report.marks.items())
        yield f"Marks: {'; '.join(said)}"
    if report.house:
        yield f"House's document: {report.house}"
    if report.claims_file:
        yield from _decisions(report.claims_file)
    for source in report.sources:
        yield from _source(source)
    yield from _listed("Not read", map(_unread, report.unread))
    width = min(max((len(topic.name) for topic in report.topics), default=0), WIDEST)
    yield from _listed("Topics", (_topic(topic, width) for topic in report.topics))
    yield from _listed("In brief.toml, and in no claim", report.silent)
    yield from _listed("Frequent in the texts, and not in brief.toml", _in_rows(report.unnamed))
    yield from _listed("Empty sections", (f"{part}: {why}" for part, why in report.empty))
    yield from _listed("Odd", report.warnings)
    yield from _listed("Wrong", report.wrong)
    import shlex

    named = " ".join(shlex.quote(str(path)) for path in paths)
    step = "set that right, then briefgen check" if report.wrong else "briefgen build"
    yield f"\nNext: {step} {named}"


def _decisions(file: ClaimsFile) -> Iterator[str]:
    """How far a person has come with the claims file."""
    yield f"Claims file: {file.path}"
    if (tally := file.tally) is None:
        yield "   stands under Wrong, below"
        return
    claims, approved, pending = tally.claims, tally.approved, tally.pending
    rest = claims - approved - pending
    none = f", {rest} with no need of it" if rest > 0 else ""
    yield f"   claims      {claims}: {approved} approved, {pending} pending approval{none}"
    yield f"   topics      {tally.topics}: {tally.topics_pending} pending approval"
    more = {
        "changed": tally.changed,
        "new": tally.new,
        "gone": tally.gone,
        "not in it": tally.unlisted,
        "notes": tally.notes,
    }
    yield from (f"   {what:10}  {count}" for what, count in more.items() if count)


def _listed(title: str, lines: Iterable[str]) -> Iterator[str]:
    """``lines`` under their ``title``; nothing where there are none."""
    found = [line.replace("\n", " ") for line in lines]
    if found:
        yield f"\n{title}"
        yield from (f"  {line}" for line in found)


def _unread(left_out: Unread) -> str:
    named = left_out.file in left_out.why
    return left_out.why if named else f"{left_out.file}: {left_out.why}"


def _in_rows(names: Sequence[str]) -> list[str]:
    from textwrap import wrap

    return wrap(", ".join(names), WIDTH)


def _source(source: Checked) -> Iterator[str]:
    yield f"\n{source.id}  {source.file}  ({source.format}, {source.language})"
    about = {
        "kind": source.kind,
        "title": source.title,
        "author": source.author,
        "date": source.published,
        "describes": source.as_of,
        "publisher": source.publisher,
        "address": source.url,
        "references": "cited" if source.cites_references else "none",
        "claims": _counted(source),
    }
    for what, said in about.items():
        if said or what not in ("describes", "address"):
            yield f"   {what:10}  {' '.join((said or 'none stated').split())}"


def _counted(source: Checked) -> str:
    """How many claims there are, and of which roles."""
    roles = ", ".join(f"{count} {role}" for role, count in source.claims.items())
    return f"{sum(source.claims.values())}{f': {roles}' if roles else ''}"


def _topic(topic: Named, width: int) -> str:
    """A line on one topic."""
    kind = "sector" if topic.rated else "theme"
    whence = f"{kind} of brief.toml" if topic.stated else "found in the texts"
    read = ", ".join(filter(None, (topic.standing, topic.relation)))
    told = f"{read} ({' '.join(topic.support)})" if topic.support else "no result reported"
    return f"{topic.name:{width}}  {whence:20}  {counted(topic.claims, 'claim'):>9}  {told}"
