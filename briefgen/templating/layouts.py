"""Find a template's folder, and read its settings."""

import hashlib
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from briefgen.brief import Limits
from briefgen.errors import NoTemplateError, TemplateError
from briefgen.looks import DEFAULT
from briefgen.opening import load
from briefgen.templating.parts import LARGEST, TEXT, Part, parts
from briefgen.theme import Density, Profile, Theme

CONFIG = "template.toml"
RESERVE = 0.07
"""Share of the last page that stays free: Word keeps an entry whole that the PDF parts at a page's
end, so the DOCX may run some lines longer."""


class Step(NamedTuple):
    """One rung of the density ladder."""

    density: Density
    limits: Limits
    dropped: tuple[str, ...] = ()
    """Optional parts that the template does without here, in the order they went: "at a glance"."""


class Layout(NamedTuple):
    """A template's folder, read: its Markdown, its limits and its looks."""

    name: str
    parts: tuple[Part, ...]
    """The Markdown file, and those it imports."""
    description: str
    pages: int
    """How many pages the brief may have; 0 for as many as it takes."""
    usual: int
    """How many it may have in the standard profile."""
    opening: int
    """How many of them its first part may take."""
    words: int
    """How many words it may have, small print left out; 0 for any number."""
    ladder: tuple[Step, ...]
    """What to try, in order, until it fits."""
    theme: Theme
    running: Mapping[str, str]
    """Texts of masthead and running matter, themselves templates."""
    sha256: str
    """Of all of its files, and of the templates whose evidence it prints."""
    reserve: float = RESERVE
    """Share of the last page that stays free in the PDF."""
    sections: frozenset[str] | None = None
    """The parts of a brief that it prints, as the record calls them; None for the usual ones."""
    evidence_of: tuple[str, ...] = ()
    """The templates whose claims it prints, in place of a choice of its own."""

    @property
    def path(self) -> Path:
        """Of the Markdown file."""
        return self.parts[0].path

    @property
    def ours(self) -> bool:
        """True for a template that comes with briefgen, and may be trusted."""
        return self.path.parent.parent == root()


def names() -> dict[str, Layout]:
    """The templates that come with briefgen by name: the default first, then the shorter first."""
    found = [find(path.parent.name) for path in root().glob(f"*/{TEXT}")]
    found.sort(key=lambda one: (one.name != DEFAULT, one.pages or 1000, one.name))
    return {layout.name: layout for layout in found}


def find(name: str, profile: Profile | None = None) -> Layout:
    """The template called ``name``, or the one in the folder ``name``, set for ``profile`` or for
    the one it names; raises TemplateError.
    """
    folder = Path(name) if (Path(name) / TEXT).is_file() else root() / name
    if not (folder / TEXT).is_file():
        raise _none_called(name)
    if not (folder / CONFIG).is_file():
        raise TemplateError(f"{folder} has no {CONFIG}", "copy that of the template it began as")
    data = load(folder / CONFIG, LARGEST, TemplateError)
    own = parts(folder, root())
    try:
        config = tomllib.loads(data.decode())
        if folder.parent != root():
            from briefgen.templating.slips import check

            check(config)
        layout = _layout(own, config, profile)
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise TemplateError(f"{folder.name}/{CONFIG}: {error}") from error
    first, *others = (part.text.encode() for part in own)
    digest = hashlib.sha256(b"".join((first, data, *others)))
    for other in map(_evidence, layout.evidence_of):
        digest.update(other.sha256.encode())
    return layout._replace(sha256=digest.hexdigest())


def _none_called(name: str) -> TemplateError:
    """The error for a ``name`` that is no template.

    It is a slip of the command line's, unless a file or folder of that name is there.
    """
    ours = (path.parent.name for path in root().glob(f"*/{TEXT}"))
    known = ", ".join(sorted(ours, key=lambda one: (one != DEFAULT, one)))
    way = f"use one of: {known}, or a folder that holds {TEXT}"
    if Path(name).exists():
        why = f"holds no {TEXT}" if Path(name).is_dir() else "is a file"
        return TemplateError(f'there is no template in "{name}": it {why}', way)
    return NoTemplateError(f'there is no template "{name}"', way)


def _evidence(name: str) -> Layout:
    """The template ``name``, as one whose claims another template prints."""
    layout = find(name)
    if layout.evidence_of:
        raise TemplateError(
            f"evidence_of names {name}, which prints the evidence of others", "name those others"
        )
    return layout


def _layout(own: tuple[Part, ...], config: dict[str, Any], profile: Profile | None) -> Layout:
    looks = config.get("theme", {})
    large = config.get("profiles", {}).get(profile or looks.get("profile"), {})
    theme = _theme(_over(looks, large.get("theme", {})), profile)
    running = config["running"]
    if not isinstance(running, dict) or not all(isinstance(v, str) for v in running.values()):
        raise TypeError("running must be a table of texts")
    sections = config.get("sections")
    return Layout(
        name=own[0].path.parent.resolve().name,
        parts=own,
        description=config["description"],
        pages=large.get("pages", config["pages"]),
        usual=config["pages"],
        opening=large.get("opening", 1),
        words=config["words"],
        ladder=tuple(_ladder(config)),
        theme=theme,
        running=running,
        sha256="",
        reserve=float(config.get("reserve", RESERVE)),
        sections=None if sections is None else frozenset(_texts(sections, "sections")),
        evidence_of=tuple(_texts(config.get("evidence_of", []), "evidence_of")),
    )


_OF_A_RUNG = ("density", "drop", "keep")
"""What a rung may say besides new limits."""


def _ladder(config: dict[str, Any]) -> Iterator[Step]:
    """The rungs, each with what those before it have changed; what one drops stays away until a
    later one says to keep it."""
    limits = dict(config.get("limits", {}))
    step = Step(Density.NORMAL, Limits(**limits))
    yield step
    for rung in config.get("ladder", []):
        limits |= {key: value for key, value in rung.items() if key not in _OF_A_RUNG}
        density = Density(rung.get("density", step.density))
        kept = _texts(rung.get("keep", []), "keep")
        dropped = [part for part in step.dropped if part not in kept]
        dropped += _texts(rung.get("drop", []), "drop")
        step = Step(density, Limits(**limits), tuple(dropped))
        yield step


def _texts(value: Any, key: str) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise TypeError(f"{key} must be a list of texts")
    return value


def _over(under: dict[str, Any], over: dict[str, Any]) -> dict[str, Any]:
    """``under`` with what ``over`` says in its place, table by table."""
    laid = dict(under)
    for key, value in over.items():
        both = isinstance(value, dict) and isinstance(under.get(key), dict)
        laid[key] = _over(under[key], value) if both else value
    return laid


def _theme(table: dict[str, Any], profile: Profile | None) -> Theme:
    if not table and profile in (None, Profile.STANDARD):
        # The house's own looks need no reading.
        return Theme()
    from briefgen.theme.reading import themed

    return themed(table, profile)


def root() -> Path:
    """The folder of templates: inside an installed package, beside it in a checkout."""
    package = Path(__file__).parents[1]
    inside = package / "templates"
    return inside if inside.is_dir() else package.parent / "templates"
