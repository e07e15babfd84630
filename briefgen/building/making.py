"""Make all files of one brief: fit it to its pages, write each format, and add the record."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from briefgen.building.cuts import Cuts, file_name
from briefgen.building.deciding import approved, unkept
from briefgen.building.gathering import Gathered
from briefgen.building.job import Fitted
from briefgen.building.record import manifest, pieces, with_footnotes
from briefgen.building.unprinted import unprinted
from briefgen.bulk import Bulk, held
from briefgen.document import Document
from briefgen.templating import DEFAULT, Layout, names
from briefgen.writers import Attachment, write

EVIDENCE = "Every claim found: its words, source, place, role, rule, and where it is printed"
"""What a reader of a file is told of the record inside it."""


class Made(NamedTuple):
    """What is known of a brief that was made and not yet saved; JSON can hold it."""

    template: str
    names: Sequence[str]
    """Of its files."""
    pages: int
    used: int
    """Claims that stand in it."""
    found: int
    """Claims found in the sources."""
    warnings: Sequence[str]
    note: str
    missing: str
    """Characters for which there was no font."""
    approved: int | None = None
    """Claims of those used that a person approved; None without a claims file."""


def make(
    layout: Layout,
    cuts: Cuts,
    formats: Sequence[str],
    options: Callable[[str, Fitted], dict[str, Any]],
    progress: Callable[[str], None],
) -> tuple[Made, dict[str, bytes | Bulk]]:
    """The brief of one template, and its files by name, its record last.

    ``options`` says what the writer of a format is told besides the document that was fitted.
    """
    gathered, result = cuts.gathered, cuts.fitted(layout)
    name = file_name(gathered.settings.name, layout)
    told = held(pieces(gathered, result))
    evidence = Attachment(f"{name}.json", told, "application/json", EVIDENCE)
    outputs: dict[str, bytes | Bulk] = {}
    missing = ""
    for format in formats:
        progress(f"writing {name}.{format}")
        document, inside = _content(format, cuts, result, evidence)
        written = write(document, result.theme, format, inside, **options(format, result))
        outputs[f"{name}.{format}"] = written.data
        missing += written.missing
    notes = cuts.manner.footnotes and "docx" in formats
    beside = with_footnotes(evidence.data) if notes else evidence.data
    outputs[evidence.name] = manifest(beside, outputs)
    extent, composed = result.extent, result.composed
    found = len(gathered.comparison.claims)
    made = Made(
        layout.name,
        tuple(outputs),
        extent.pages,
        len(composed.used),
        found,
        (*_warnings(layout, gathered, result), *unprinted(missing, gathered.sources)),
        result.note,
        missing,
        approved(gathered, result),
    )
    return made, outputs


def _content(
    format: str, cuts: Cuts, result: Fitted, evidence: Attachment
) -> tuple[Document, Attachment]:
    """What is written as ``format``: a DOCX may have footnotes, and its record then says so."""
    if format != "docx" or not cuts.manner.footnotes:
        return result.document, evidence
    # Few briefs have them.
    from briefgen.building.noting import footnoted

    document = footnoted(cuts.gathered, result)
    return document, evidence._replace(data=with_footnotes(evidence.data))


def _warnings(layout: Layout, gathered: Gathered, result: Fitted) -> Iterator[str]:
    """What is to be told of sources and cut, but for characters without a font."""
    told = "" if layout.name == DEFAULT else f"{layout.name}: "
    yield from gathered.warnings
    yield from (f"{told}{warning}" for warning in result.warnings)
    yield from _untold(result, layout)
    yield from unkept(gathered, result)


def _untold(fitted: Fitted, layout: Layout) -> Iterator[str]:
    """Warnings of what was asked for and has no place in the template.

    These are the changes since an earlier edition, and the figures that the owner asked for.
    """
    if fitted.job.since and "changes" not in layout.path.read_text(encoding="utf-8"):
        yield f"template {layout.name} does not tell what has changed since the earlier edition"
    asked = len(fitted.job.gathered.settings.figures)
    if asked and not _draws(layout):
        which = "the figure" if asked == 1 else f"the {asked} figures"
        others = ", ".join(name for name, each in names().items() if _draws(each))
        yield f"template {layout.name} has no place for {which} of brief.toml; {others} have one"


def _draws(layout: Layout) -> bool:
    """True where the template prints the owner's figures, if they have room."""
    return any("charts" in part.text for part in layout.parts)
