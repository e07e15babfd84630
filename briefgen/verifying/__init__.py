"""Prove a delivered brief: trace each of its statements to where it comes from.

The file is read back, the brief is made again from its sources, and the two are compared; each
quotation is also looked up in the sources by itself, whatever the build says.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from briefgen.errors import VerifyError
from briefgen.opening import load
from briefgen.readers.printed import Printed, read_printed
from briefgen.templating import find
from briefgen.verifying import files, footnotes
from briefgen.verifying.comparing import key
from briefgen.verifying.edges import around, odd, stray
from briefgen.verifying.expecting import alternatives, expected, running
from briefgen.verifying.guessing import STRANGE, guessed
from briefgen.verifying.houses import HINT, NO_HOUSE, House, house
from briefgen.verifying.judging import Grounds, Judge
from briefgen.verifying.model import ACCOUNTED, Fact, Kind, Report, Statement
from briefgen.verifying.rebuilding import Rebuilt, quotes, rebuilt
from briefgen.verifying.records import Told, beside, told
from briefgen.verifying.verbatim import Earlier, Sources, quotations
from briefgen.verifying.wording import vocabulary

__all__ = ["ACCOUNTED", "Fact", "Inquiry", "Kind", "Report", "Statement", "verify"]

LAID_OUT = (
    "another program made this PDF, without our structure: what stands side by side in it may be "
    "misread; prove the DOCX, or the PDF of the build"
)

Progress = Callable[[str], None]


class Inquiry(NamedTuple):
    """What to prove, and from what."""

    file: Path
    sources: Path
    """The folder of the sources, with the brief.toml that the brief was made with."""
    template: str = ""
    """A template's name or folder; "" for the one that the record names."""
    docx_base: Path | None = None
    """The house's own document that the brief was written into, if not the one of brief.toml."""
    claims: Path | None = None
    """The file of decisions on claims; else the one that lies beside the sources."""


def verify(inquiry: Inquiry, progress: Progress = lambda stage: None) -> Report:
    """The proof of one delivered file.

    Raises VerifyError for what is no DOCX or PDF, and other BriefgenErrors where file or sources
    cannot be read.
    """
    if not inquiry.sources.is_dir():
        raise VerifyError(f"{inquiry.sources} is no folder of sources", "name one with --sources")
    progress("reading the brief")
    format, printed = read_printed(inquiry.file)
    made = _told(inquiry.file, printed)
    if made:
        again = _rebuilt(made, inquiry, progress)
    else:
        made, again = guessed(
            printed.passages,
            inquiry.template,
            lambda guess: _rebuilt(guess, inquiry, progress),
        )
    # The record beside the files tells of the DOCX; a PDF has none.
    made = made._replace(footnotes=made.footnotes and format == "docx")
    progress("holding it to its sources")
    facts = [*files.sources(made, again.sources, again)]
    if not facts and made.sources:
        facts += files.settings(made, again)
    doubt = facts[0].text if facts else ""
    own = house(inquiry.docx_base, again) if format == "docx" else NO_HOUSE
    statements = tuple(_statements(printed, again, made, doubt, own))
    build = printed.build or made.build
    if not doubt:
        facts += files.records(_records(inquiry.file, printed, build), again)
    facts += files.build_files(inquiry.file, build, load(inquiry.file))
    if not made.sources and again.why_not != STRANGE:
        facts.append(Fact("no record of the build is in the file or beside it", True))
    if format == "docx" and not own.file and any(map(stray, statements)):
        facts.append(Fact(HINT, True))
    if not printed.tagged:
        facts.append(Fact(LAID_OUT, True))
    return Report(inquiry.file.name, build, made.generator, tuple(facts), statements)


def _rebuilt(made: Told, inquiry: Inquiry, progress: Progress) -> Rebuilt:
    return rebuilt(
        made, inquiry.sources, inquiry.template, progress, inquiry.docx_base, inquiry.claims
    )


def _told(file: Path, printed: Printed) -> Told | None:
    """What the record in the file says, or the record beside it, if that is of the same build."""
    inside = told(printed.record)
    if inside:
        return inside
    outside = told(beside(file))
    same = outside and (not printed.build or outside.build == printed.build)
    return outside if same else None


def _records(file: Path, printed: Printed, build: str) -> dict[str, str]:
    """The records of this build by where they lie."""
    found = {"inside the file": printed.record, "beside it": beside(file)}
    return {
        where: text for where, text in found.items() if (it := told(text)) and it.build == build
    }


def _statements(
    printed: Printed, again: Rebuilt, made: Told, doubt: str, own: House
) -> Iterator[Statement]:
    """All statements of the file and around it, and those it lacks; ``own`` are the house's."""
    document = again.fitted.document if again.fitted else None
    wanted = own.around(expected(document) if document else [])
    judge = Judge(_grounds(again, made, doubt))
    yield from judge.judged(wanted, printed.passages)
    if printed.tagged:
        drawn = [each for each in printed.alternatives if not own.has_drawn(each)]
        yield from judge.judged(alternatives(document) if document else [], drawn)
    notes = footnotes.notes(again, made, printed.notes)
    yield from footnotes.judged(notes, printed.notes, judge, own)
    edges = running(document.metadata) if document else []
    yield from around(printed, edges, document.blocks if document else (), doubt, own)
    yield from odd(printed, own)


def _grounds(again: Rebuilt, made: Told, doubt: str) -> Grounds:
    brief = again.brief
    layout = again.fitted.job.layout if again.fitted else find(made.template or "policy")
    stated = {key(text) for source in again.sources for text in _stated(source.profile)}
    if again.gathered:
        settings = again.gathered.settings
        owned = (settings.subject.name, settings.subject.outlook, *settings.subject.aliases)
        stated |= {key(text) for text in (*owned, *(t.name for t in settings.subject.topics))}
        stated |= {key(text) for said in settings.issuer for text in quotations(said)}
    return Grounds(
        Sources(again.sources, quotes(brief)),
        vocabulary(layout, again.gathered, brief),
        layout.name,
        doubt,
        frozenset(stated),
        tuple((key(note.text), key(note.author)) for note in brief.editing.notes) if brief else (),
        Earlier(made.since),
    )


def _stated(profile: object) -> Iterator[str]:
    """What a source, or its owner, states of it in words."""
    for name in ("title", "author", "author_note", "publisher"):
        yield from filter(None, (getattr(profile, name),))
    for name in ("published", "as_of"):
        if date := getattr(profile, name):
            yield date.text
