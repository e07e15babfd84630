"""Make several briefs from one reading of the sources, one for each template.

Such a brief is called a cut: each prints its own choice of the same claims.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from briefgen.brief import Occasion
from briefgen.building.fitting import fit
from briefgen.building.gathering import Gathered
from briefgen.building.job import Fitted, Job
from briefgen.errors import TemplateError
from briefgen.templating import DEFAULT, Layout, find
from briefgen.theme import PageSize, Profile

if TYPE_CHECKING:
    from briefgen.editions import Edition
    from briefgen.writers.docx.house import House


class Manner(NamedTuple):
    """How every cut is made, whatever its template."""

    size: PageSize
    profile: Profile | None
    occasion: Occasion
    annex: bool
    house: House | None
    """The house's own document, whose page all are laid out on."""
    since: Edition | None = None
    """The edition since which changes are to be told."""
    footnotes: bool = False
    """The DOCX has a footnote to each quotation."""


class Cuts:
    """Fits templates to what was gathered, each once."""

    def __init__(self, gathered: Gathered, manner: Manner) -> None:
        self.gathered = gathered
        self.manner = manner
        self._known: dict[str, Fitted] = {}

    def fitted(self, layout: Layout) -> Fitted:
        """The brief of ``layout``, laid out and not yet written."""
        known = self._known.get(layout.sha256)
        if known is None:
            known = self._known[layout.sha256] = fit(self._job(layout))
        return known

    def _job(self, layout: Layout) -> Job:
        manner = self.manner
        # An annex prints the evidence of other cuts, and needs to know what they print.
        others = (find(name, manner.profile) for name in layout.evidence_of)
        behind = tuple(self.fitted(other) for other in others)
        if manner.house:
            # What fits is measured on the house's page, and the PDF has it too.
            layout = layout._replace(theme=manner.house.fitted(layout.theme))
        return Job(
            self.gathered,
            layout,
            manner.size,
            manner.occasion,
            manner.annex,
            behind,
            manner.since,
        )


def layouts(names: Iterable[str], profile: Profile | None) -> tuple[Layout, ...]:
    """The templates called ``names``; raises TemplateError where two would write one file."""
    found: dict[str, Layout] = {}
    for name in names:
        layout = find(name, profile)
        other = found.setdefault(layout.name, layout)
        if other.path.resolve() != layout.path.resolve():
            raise TemplateError(
                f"two templates are called {layout.name}", "rename the folder of one of them"
            )
    return tuple(found.values())


def file_name(name: str, layout: Layout) -> str:
    """What the files of a cut are called: "rivers" for the default template, else "rivers-note"."""
    return name if layout.name == DEFAULT else f"{name}-{layout.name}"
