"""Find a template, fill it with a brief, and read the Markdown that comes out as a Document."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Mapping
from dataclasses import fields
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from briefgen import caching
from briefgen.brief import Brief, Limits
from briefgen.document import Block, Document, Heading, Metadata, plain
from briefgen.errors import TemplateError
from briefgen.markup import MarkupError, escape, parse
from briefgen.theme import Density, Theme, themed

if TYPE_CHECKING:
    from jinja2 import BytecodeCache, Environment, Template

TEXT = "brief.md.j2"
CONFIG = "template.toml"
CACHE_TAG = sys.implementation.cache_tag
WORDS_A_MINUTE = 200
"""Silent reading of non-fiction in English: 238 on average, slower for dense text
(Brysbaert 2019, doi 10.1016/j.jml.2019.104047)."""
_MINUTES = "\ue000"
"""Stands for the reading time until the text is there; a private-use character, in no source."""


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
    words: int
    """How many words it may have, small print left out."""
    ladder: tuple[Step, ...]
    """What to try, in order, until it fits."""
    theme: Theme
    running: Mapping[str, str]
    """Texts of masthead and running matter, themselves templates."""


def names() -> dict[str, str]:
    """The templates that come with briefgen: name and description."""
    root = _root()
    return {p.parent.name: find(p.parent.name).description for p in sorted(root.glob(f"*/{TEXT}"))}


def find(name: str) -> Layout:
    """The template called ``name``, or the one in the folder ``name``; raises TemplateError."""
    folder = Path(name) if Path(name).is_dir() else _root() / name
    if not (folder / TEXT).is_file():
        known = ", ".join(sorted(p.parent.name for p in _root().glob(f"*/{TEXT}")))
        raise TemplateError(
            f'there is no template "{name}"', f"use one of: {known}, or a folder that holds {TEXT}"
        )
    try:
        config = tomllib.loads((folder / CONFIG).read_text(encoding="utf-8"))
        return _layout(folder, config)
    except OSError as error:
        raise TemplateError(f"{folder / CONFIG} cannot be read: {error.strerror}") from error
    except (ValueError, TypeError, KeyError) as error:
        raise TemplateError(f"{folder.name}/{CONFIG}: {error}") from error


def _layout(folder: Path, config: dict[str, Any]) -> Layout:
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
        pages=config["pages"],
        words=config["words"],
        ladder=tuple(ladder),
        theme=themed(config.get("theme", {})),
        running=config["running"],
    )


def _root() -> Path:
    """The folder of templates: inside an installed package, beside it in a checkout."""
    package = Path(__file__).parent
    inside = package / "templates"
    return inside if inside.is_dir() else package.parent / "templates"


def fill(layout: Layout, brief: Brief, language: str, created: str, build_id: str) -> Document:
    """``brief`` worded and laid out by ``layout``.

    ``created`` is the ISO day the files' properties carry. Raises TemplateError, naming file and
    line.
    """
    values = brief._asdict()
    text = _render(_compiled(layout.path), layout, values | {"minutes": _MINUTES})
    # The reading time counts the words it stands among, so it is set when they are there.
    minutes = max(1, round(_words(text) / WORDS_A_MINUTE))
    blocks = _blocks(layout, text.replace(_MINUTES, str(minutes)))
    title = next((plain(b.text) for b in blocks if isinstance(b, Heading) and b.level == 1), "")
    if not title:
        raise TemplateError(f"{layout.name}/{TEXT} makes no title", "begin it with a # heading")
    running = {
        key: " ".join(_render(_compiled_running(text), layout, values).split())
        for key, text in layout.running.items()
    }
    known = {"title": title, "language": language, "created": created, "build_id": build_id}
    return Document(_metadata({**running, **known}), blocks)


def _words(markdown: str) -> int:
    """Words that will be read: marks and the names of directives do not count."""
    read = re.sub(r'^:::[^"\n]*', "", markdown, flags=re.MULTILINE)
    return sum(any(ch.isalnum() for ch in word) for word in read.split())


def _metadata(given: Mapping[str, str]) -> Metadata:
    return Metadata(**{field.name: given.get(field.name, "") for field in fields(Metadata)})


def _blocks(layout: Layout, text: str) -> tuple[Block, ...]:
    try:
        return parse(text)
    except MarkupError as error:
        line = _template_line(layout.path, error.text)
        raise TemplateError(
            f"{layout.name}/{TEXT}, line {line}: {error}", f"it rendered to: {error.text[:80]}"
        ) from error


def _render(template: Template, layout: Layout, values: Mapping[str, object]) -> str:
    from jinja2 import TemplateError as JinjaError

    try:
        return template.render(values)
    except (JinjaError, TypeError, ValueError, ArithmeticError, LookupError) as error:
        line = _line_of(error, layout.path)
        raise TemplateError(f"{layout.name}/{TEXT}, line {line}: {error}") from error


@lru_cache(maxsize=4)
def _compiled(path: Path) -> Template:
    from jinja2 import TemplateSyntaxError

    try:
        return _strict(path.parent).get_template(path.name)
    except TemplateSyntaxError as error:
        raise TemplateError(f"{path.parent.name}/{TEXT}, line {error.lineno}: {error}") from error
    except (OSError, UnicodeDecodeError) as error:
        raise TemplateError(f"{path} cannot be read: {error}") from error


@lru_cache(maxsize=32)
def _compiled_running(text: str) -> Template:
    """A text of the running matter: plain text and no Markdown, so nothing is escaped."""
    return _environment(autoescape=False).from_string(text)


@lru_cache(maxsize=4)
def _strict(folder: Path) -> Environment:
    """Every value is escaped, every name must exist, nothing can be changed or called but data."""
    from jinja2 import FileSystemLoader

    return _environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        finalize=escape,
        bytecode_cache=_cache() if folder.parent == _root() else None,
    )


def _cache() -> BytecodeCache | None:
    """Where compiled templates of our own are kept: compiling takes longer than filling.

    Jinja knows a stale one by the template's text and Python's version.
    """
    from jinja2 import FileSystemBytecodeCache

    kept = caching.folder()
    return FileSystemBytecodeCache(str(kept), f"{CACHE_TAG}-%s.jinja") if kept else None


def _environment(**options: Any) -> Environment:
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    return ImmutableSandboxedEnvironment(
        undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, **options
    )


def _line_of(error: BaseException, path: Path) -> int:
    """The line of the template at which ``error`` arose; Jinja rewrites tracebacks to say so."""
    line, trace = getattr(error, "lineno", 0) or 0, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == str(path):
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def _template_line(path: Path, rendered: str) -> int:
    """The template's line most like a line it rendered to; a slip is literal, so it is there."""
    import difflib

    rows = path.read_text(encoding="utf-8").split("\n")
    stripped = [row.strip() for row in rows]
    if rendered.strip() in stripped:
        return stripped.index(rendered.strip()) + 1
    near = difflib.get_close_matches(rendered.strip(), stripped, n=1, cutoff=0)
    return stripped.index(near[0]) + 1 if near else 1
