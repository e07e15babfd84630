"""Write a claims file: a table a claim and a decision a line, so that git merges decisions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from briefgen.claim import Role
from briefgen.deciding.model import (
    FORMAT,
    GONE,
    SECTIONS,
    ClaimsFile,
    Entry,
    Listed,
    NoteEntry,
    TopicEntry,
)
from briefgen.deciding.scanning import OURS
from briefgen.deciding.toml import Value, value
from briefgen.finding import Difference, Relation, Standing

HEAD = f"""
What the rules decided about each claim, for a person to look over, change and approve.
"briefgen build" goes by this file as long as it lies beside the sources' brief.toml.

To be decided, in each [[claim]]:
  role         {", ".join(Role)}
  topics       names of topics, the main one first
  include      "auto": as there is room; "yes": always; "no": never
  order        1, 2, …: its place among its like; 0: as the rules rank it
  approved_by  your name, once you stand by it; a label approved is kept when rules change
in each [[topic]], at the end:
  standing     {", ".join(Standing)} or none
  relation     {", ".join(Relation)}
  difference   {", ".join(Difference)} or none
  approved_by  your name
Words of your own, printed as an editor's note, go into a table like this one:
  [[note]]
  section = "findings"
  text = "What you have to say."
  author = "Your name"
where section is one of
  {", ".join(SECTIONS[:6])},
  {", ".join(SECTIONS[6:])}.

Leave id, file, line, page, span, by_rule and quotation as they are; a claim that is removed from
here goes by the rules again. When sources have changed, "briefgen claims --update" brings the file
up to date: decisions stay, new claims get the status "new", and what was decided of words that are
gone is kept at the end with the status "gone". Comments that begin with "{OURS}" are written anew
then; yours, with "#" alone, are kept.
"""


def text(content: ClaimsFile) -> str:
    """``content`` as TOML, ordered by source, with "\\n" for line ends."""
    return "\n".join(_lines(content)) + "\n"


def _lines(content: ClaimsFile) -> Iterator[str]:
    yield from _ours(HEAD.strip().split("\n"))
    yield ""
    yield from content.comments
    yield f"format = {FORMAT}"
    held: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in content.claims:
        if entry.status != GONE:
            held[entry.file].append(entry)
    for source in content.sources:
        yield from _source(source)
        for entry in held[source.file]:
            yield from _claim(entry)
    for topic in content.topics:
        if topic.status != GONE:
            yield from _topic(topic)
    for note in content.notes:
        yield from _note(note)
    for topic in content.topics:
        if topic.status == GONE:
            yield from _topic(topic)
    for entry in content.claims:
        if entry.status == GONE:
            yield from _claim(entry)
    yield from ("", *content.tail) if content.tail else ()


def _source(source: Listed) -> Iterator[str]:
    yield from _table("source", source.comments, ())
    yield from _pairs({"file": source.file, "sha256": source.sha256})


def _claim(entry: Entry) -> Iterator[str]:
    yield from _table("claim", entry.comments, entry.about)
    yield from _pairs({"id": entry.id, "file": entry.file, "line": entry.line})
    yield from _pairs({"page": entry.page} if entry.page else {})
    yield from _pairs({"span": entry.span})
    if entry.by_rule:
        yield from _pairs({"by_rule": entry.by_rule._asdict()})
    yield from _pairs({"quotation": entry.quotation, **entry.labels._asdict()})
    yield from _pairs({"include": entry.include, "order": entry.order})
    yield from _pairs({"approved_by": entry.approved_by})
    yield from _pairs({"status": entry.status} if entry.status else {})


def _topic(topic: TopicEntry) -> Iterator[str]:
    yield from _table("topic", topic.comments, topic.about)
    yield from _pairs({"name": topic.name})
    if topic.by_rule:
        yield from _pairs({"by_rule": topic.by_rule._asdict()})
    yield from _pairs({**topic.reading._asdict(), "approved_by": topic.approved_by})
    yield from _pairs({"status": topic.status} if topic.status else {})


def _note(note: NoteEntry) -> Iterator[str]:
    yield from _table("note", note.comments, ())
    yield from _pairs({"section": note.section, "text": note.text, "author": note.author})


def _table(name: str, own: Sequence[str], about: Iterable[str]) -> Iterator[str]:
    """A header, under the editor's comments, over those of the command."""
    yield ""
    yield from own
    yield f"[[{name}]]"
    yield from _ours(about)


def _ours(lines: Iterable[str]) -> Iterator[str]:
    yield from (f"{OURS} {line}".rstrip() for line in lines)


def _pairs(table: dict[str, Value]) -> Iterator[str]:
    yield from (f"{key} = {value(each)}" for key, each in table.items())
