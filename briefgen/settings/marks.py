"""The marks of a brief: draft, embargo, handling, from brief.toml or from options."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from briefgen.errors import MarkError

if TYPE_CHECKING:
    from briefgen.settings import Issuer, Settings
    from briefgen.settings.embargo import Embargo

LONGEST = 4000
"""Characters of one text of the settings; what is longer fills pages, and takes minutes to set."""
LONGEST_OF = {"marking": 120, "version": 24}
"""Of those that stand on each page: the one has some lines, the other a part of one."""


class Marks(NamedTuple):
    """What stands on each page besides the handling marking."""

    draft: bool = False
    embargo: "Embargo | None" = None


class Given(NamedTuple):
    """What was given in place of what brief.toml says; None leaves that, "" takes it away."""

    draft: bool | None = None
    embargo: str | None = None
    marking: str | None = None
    version: str | None = None
    distribution: str | None = None
    contact: str | None = None
    cite_as: str | None = None
    approved_by: str | None = None

    def stated(self) -> dict[str, str | bool]:
        """What was given, by name."""
        return {name: said for name, said in self._asdict().items() if said is not None}


FLAGS = {name: f"--{name.replace('_', '-')}" for name in Given._fields} | {
    "version": "--version-label"
}
"""What the command line calls each."""


def laid_over(settings: "Settings", given: Given) -> "Settings":
    """``settings`` with what was ``given``. Raises MarkError, naming the flag."""
    stated = given.stated()
    draft = settings.marks.draft if given.draft is None else given.draft
    embargo = settings.marks.embargo
    if given.embargo is not None:
        embargo = _embargo(given.embargo)
    texts = {name: _text(name, said) for name, said in stated.items() if isinstance(said, str)}
    texts.pop("embargo", None)
    issuer = settings.issuer._replace(**texts)
    return settings._replace(marks=Marks(draft, embargo), issuer=issuer)


def _embargo(stated: str) -> "Embargo | None":
    from briefgen.settings.embargo import EmbargoError, read_embargo

    try:
        return read_embargo(stated) if stated.strip() else None
    except EmbargoError as error:
        raise MarkError(f"{FLAGS['embargo']} {error}", error.hint) from None


def _text(name: str, said: str) -> str:
    most = LONGEST_OF.get(name, LONGEST)
    if len(said) > most:
        raise MarkError(f"{FLAGS[name]} {too_long(name, most)}")
    return said.strip()


def too_long(name: str, most: int) -> str:
    """What is wrong with a text of more than ``most`` characters."""
    why = ": it stands on each page" if name in LONGEST_OF else ""
    return f"must not be longer than {most:,} characters{why}"


def set_marks(settings: "Settings", usual: "Issuer") -> Mapping[str, str | bool]:
    """The marks that are set, by the names of ``Given``; ``usual`` is what goes without saying."""
    marks, issuer = settings.marks, settings.issuer
    names = (name for name in Given._fields if name not in Marks._fields)
    texts = {name: getattr(issuer, name) for name in names}
    found: dict[str, str | bool] = {"draft": True} if marks.draft else {}
    if marks.embargo:
        found["embargo"] = " ".join(filter(None, marks.embargo))
    return found | {n: said for n, said in texts.items() if said != getattr(usual, n)}
