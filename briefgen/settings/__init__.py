"""brief.toml: what the owner of a brief decides about it.

Every key is optional. A key that is not known is an error that names the nearest known one, so a
slip of the pen never passes silently. All slips are found at once; what is sound is kept.
"""

import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from briefgen.errors import SettingsError
from briefgen.finding import Standing
from briefgen.opening import load as load_file
from briefgen.settings.marks import Marks
from briefgen.source import Profile, SourceKind, StatedDate
from briefgen.subject import Subject

if TYPE_CHECKING:
    from briefgen.wanted import Wanted

FILE_NAME = "brief.toml"
CLAIMS = "claims.toml"
"""The file of a person's decisions on claims, beside it."""
LARGEST = 1024 * 1024
"""Bytes of brief.toml."""


class Issuer(NamedTuple):
    """Who issues the brief; empty fields print nothing."""

    body: str = ""
    marking: str = ""
    """Handling mark: "Official", "TLP:GREEN"."""
    purpose: str = "For information"
    version: str = "1.0"
    approved_by: str = ""
    contact: str = ""
    distribution: str = ""
    cite_as: str = ""


STANDINGS: Mapping[Standing, str] = {
    Standing.PROGRESS: "Progress",
    Standing.CONTESTED: "Contested",
    Standing.SHORTFALL: "Shortfall",
}
"""What a topic's standing is called, where the owner calls it nothing else."""


class Settings(NamedTuple):
    """The content of brief.toml, or its defaults."""

    name: str = "brief"
    """Base name of the outputs."""
    language: str = "en-GB"
    """BCP 47 tag of the brief's language."""
    subject: Subject = Subject()
    topic_noun: tuple[str, str] = ("topic", "topics")
    """What the rated topics are called: ("sector", "sectors")."""
    issuer: Issuer = Issuer()
    order: tuple[str, ...] = ()
    """File names in the order the sources are lettered; others follow by name."""
    docx_base: str = ""
    """The house's own Word document that the DOCX goes into, as a path from brief.toml; or ""."""
    standings: Mapping[Standing, str] = STANDINGS
    profiles: Mapping[str, Mapping[str, str]] = {}
    """Per file name, or end of a path, what the owner states where the text cannot say."""
    figures: "tuple[Wanted, ...]" = ()
    """The figures that the owner asks for."""
    marks: Marks = Marks()
    """Draft and embargo."""
    footnotes: bool = False
    """A footnote to each quotation in the DOCX. It decides no word of the brief, so it does not
    count in ``decided``; the record says it."""


_APART = frozenset({"marks", "footnotes"})
"""What decides no word of a brief, or counts only where it is set."""


class Parsed(NamedTuple):
    """What a brief.toml came to."""

    settings: Settings
    """What it says, with the default in the place of each slip."""
    slips: tuple[SettingsError, ...]
    """Everything that is wrong with it, in the order it was looked at."""


def load(path: Path) -> Settings:
    """The settings in the file at ``path``; raises SettingsError, naming key and way out.

    Of several slips the first is told, and that there are more.
    """
    found = examine(path)
    if not found.slips:
        return found.settings
    first, *others = found.slips
    more = f" (and {len(others)} more; briefgen check lists them)" if others else ""
    raise SettingsError(f"{first.message}{more}", first.hint)


def examine(path: Path) -> Parsed:
    """The file at ``path`` with all of its slips; one that cannot be opened is one slip."""
    try:
        return parse(load_file(path, LARGEST, SettingsError), path.name)
    except SettingsError as error:
        return Parsed(Settings(), (error,))


def parse(data: bytes, name: str) -> Parsed:
    """``data`` as the content of a file called ``name``, with all of its slips."""
    try:
        stated = tomllib.loads(data.decode())
    except UnicodeDecodeError:
        said, way = "its letters are not in UTF-8", "save it anew as UTF-8"
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        said, way = str(error), "undo the last edit, or put quotation marks around each text"
    else:
        from briefgen.settings.reading import Reader

        reader = Reader(name)
        return Parsed(reader.settings(stated), tuple(reader.slips))
    return Parsed(Settings(), (SettingsError(f"{name} is not valid TOML: {said}", way),))


def decided(settings: Settings) -> str:
    """All that ``settings`` decide of a brief, as text; marks change nothing where none is set."""
    said = zip(settings._fields, settings, strict=True)
    fields = (f"{name}={value!r}" for name, value in said if name not in _APART)
    told = f"Settings({', '.join(fields)})"
    return f"{told}{settings.marks}" if any(settings.marks) else told


def override(profile: Profile, stated: Mapping[str, str]) -> Profile:
    """``profile`` with what the owner stated in ``[profiles."file"]`` laid over it."""
    changes: dict[str, Any] = dict(stated)
    if "kind" in changes:
        changes["kind"] = SourceKind(changes["kind"])
    for key in ("published", "as_of"):
        if key in changes:
            day = date.fromisoformat(changes[key])
            changes[key] = StatedDate(changes[key], day, exact=True)
    return profile._replace(**changes)
