"""A template's folder: found, and its settings read."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from briefgen.brief import Limits
from briefgen.errors import TemplateError
from briefgen.opening import load
from briefgen.theme import Density, Profile, Theme

TEXT = "brief.md.j2"
CONFIG = "template.toml"
LARGEST = 1024 * 1024
"""Bytes of either file."""


class Step(NamedTuple):
    """One rung of the density ladder."""

    density: Density
    limits: Limits


class Layout(NamedTuple):
    """A template's folder, read: its Markdown, its limits and its looks."""

    name: str
    path: Path
    """Of the Markdown file."""
    description: str
    pages: int
    """How many pages the brief may have."""
    usual: int
    """How many it may have in the standard profile."""
    opening: int
    """How many of them its first part may take."""
    words: int
    """How many words it may have, small print left out."""
    ladder: tuple[Step, ...]
    """What to try, in order, until it fits."""
    theme: Theme
    running: Mapping[str, str]
    """Texts of masthead and running matter, themselves templates."""
    sha256: str
    """Of both files."""

    @property
    def ours(self) -> bool:
        """True for a template that comes with briefgen, and may be trusted."""
        return self.path.parent.parent == root()


def names() -> dict[str, str]:
    """The templates that come with briefgen: name and description."""
    paths = sorted(root().glob(f"*/{TEXT}"))
    return {path.parent.name: find(path.parent.name).description for path in paths}


def find(name: str, profile: Profile | None = None) -> Layout:
    """The template called ``name``, or the one in the folder ``name``, set for ``profile`` or for
    the one it names; raises TemplateError.
    """
    folder = Path(name) if Path(name).is_dir() else root() / name
    if not (folder / TEXT).is_file():
        known = ", ".join(sorted(p.parent.name for p in root().glob(f"*/{TEXT}")))
        raise TemplateError(
            f'there is no template "{name}"', f"use one of: {known}, or a folder that holds {TEXT}"
        )
    data = load(folder / CONFIG, LARGEST, TemplateError)
    digest = hashlib.sha256(load(folder / TEXT, LARGEST, TemplateError) + data).hexdigest()
    try:
        return _layout(folder, tomllib.loads(data.decode()), digest, profile)
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise TemplateError(f"{folder.name}/{CONFIG}: {error}") from error


def _layout(folder: Path, config: dict[str, Any], digest: str, profile: Profile | None) -> Layout:
    theme = _theme(config.get("theme", {}), profile)
    own = config.get("profiles", {}).get(theme.profile, {})
    running = config["running"]
    if not isinstance(running, dict) or not all(isinstance(v, str) for v in running.values()):
        raise TypeError("running must be a table of texts")
    limits = dict(config.get("limits", {}))
    ladder = [Step(Density.NORMAL, Limits(**limits))]
    for rung in config.get("ladder", []):
        limits |= {key: value for key, value in rung.items() if key != "density"}
        density = Density(rung.get("density", ladder[-1].density))
        ladder.append(Step(density, Limits(**limits)))
    return Layout(
        name=folder.name,
        path=folder / TEXT,
        description=config["description"],
        pages=own.get("pages", config["pages"]),
        usual=config["pages"],
        opening=own.get("opening", 1),
        words=config["words"],
        ladder=tuple(ladder),
        theme=theme,
        running=running,
        sha256=digest,
    )


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
