"""What a build is asked for, and what it gives back."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from briefgen.looks import DEFAULT, PageSize, Profile
from briefgen.settings.marks import Given

if TYPE_CHECKING:
    from briefgen.editions import Edition


class Request(NamedTuple):
    """What to build."""

    paths: tuple[Path, ...]
    """Files and folders of sources."""
    out: Path = Path("out")
    formats: tuple[str, ...] = ("docx", "pdf")
    template: str = DEFAULT
    size: PageSize = PageSize.A4
    date: date | None = None
    """The day of preparation; never the clock."""
    strict: bool = False
    """Build nothing when a source cannot be read."""
    annex: bool = False
    """With the evidence annex behind the brief."""
    profile: Profile | None = None
    """For whom the type is set; the template's own when None."""
    review: bool = False
    """Comment, in the DOCX, on each label that a person is to approve."""
    docx_base: Path | None = None
    """The house's own Word document that the DOCX goes into, before what brief.toml names."""
    claims: Path | None = None
    """The file of decisions on claims, before the one that lies beside the sources."""
    given: Given = Given()
    """Marks given in place of brief.toml's."""
    since: Edition | None = None
    """An earlier edition; what has changed since is told."""
    also: tuple[str, ...] = ()
    """Further templates, filled from the same reading of the sources."""
    footnotes: bool = False
    """A footnote to each quotation in the DOCX, whatever brief.toml says."""

    @property
    def templates(self) -> tuple[str, ...]:
        return (self.template, *self.also)


class Built(NamedTuple):
    """What was built with one template."""

    files: tuple[Path, ...]
    pages: int
    used: int
    """Claims that stand in the brief."""
    found: int
    """Claims found in the sources."""
    warnings: tuple[str, ...]
    unread: tuple[tuple[str, str], ...]
    """(file, why) of sources that were left out."""
    note: str = ""
    """What the profile asks for and what was left out to fit, in words, or ""."""
    template: str = DEFAULT
    """Its name."""
    also: tuple[Built, ...] = ()
    """What was built with the further templates."""
    approved: int | None = None
    """Of the claims used, those that a person approved; None without a claims file."""
