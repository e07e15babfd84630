"""Jinja at work: a template's text with values filled in, in a sandbox.

A template that is not ours may still loop for ever or make text without end; it is rendered in
the worker process.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefgen import caching
from briefgen.errors import TemplateError
from briefgen.markup import escape
from briefgen.templating.layouts import TEXT, Layout, root

if TYPE_CHECKING:
    from jinja2 import BytecodeCache, Environment, Template

CACHE_TAG = sys.implementation.cache_tag
LONGEST = 5_000_000
"""Characters that a template may render to; a brief has some tens of thousands."""
_JOB = "briefgen.templating.rendering:rendered"

Texts = tuple[str, dict[str, str]]
"""The Markdown of a brief, and the texts of its masthead and running matter by name."""


def texts(layout: Layout, values: dict[str, Any]) -> Texts:
    """What ``layout`` makes of ``values``. Raises TemplateError, naming file and line."""
    if layout.ours:
        return rendered(layout.path, layout.running, values)
    from briefgen.isolation import Overrun, run

    try:
        text, running = run(_JOB, layout.path, layout.running, values)
    except Overrun as error:
        raise TemplateError(f"{layout.name}/{TEXT} does not render: {error}") from error
    return text, running


def rendered(path: Path, running: Mapping[str, str], values: dict[str, Any]) -> Texts:
    """The template at ``path`` and the texts ``running`` with ``values`` filled in.

    Raises TemplateError, naming file and line.
    """
    text = _render(_compiled(path), path, values)
    if len(text) > LONGEST:
        raise TemplateError(f"{path.parent.name}/{TEXT} makes {len(text):,} characters of text")
    return text, {
        key: " ".join(_render(_compiled_running(each), path, values).split())
        for key, each in running.items()
    }


def _render(template: Template, path: Path, values: Mapping[str, object]) -> str:
    from jinja2 import TemplateError as JinjaError

    try:
        return template.render(values)
    except (JinjaError, TypeError, ValueError, ArithmeticError, LookupError) as error:
        line = _line_of(error, path)
        raise TemplateError(f"{path.parent.name}/{TEXT}, line {line}: {error}") from error


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
        bytecode_cache=_cache() if folder.parent == root() else None,
    )


def _cache() -> BytecodeCache | None:
    """Where compiled templates of our own are kept: compiling takes longer than filling.

    Jinja knows a stale one by the template's text and Python's version.
    """
    from jinja2 import FileSystemBytecodeCache
    from jinja2.bccache import Bucket

    class Kept(FileSystemBytecodeCache):
        """A disk that is full or gone costs time, and no brief."""

        def load_bytecode(self, bucket: Bucket) -> None:
            with suppress(OSError):
                super().load_bytecode(bucket)

        def dump_bytecode(self, bucket: Bucket) -> None:
            with suppress(OSError):
                super().dump_bytecode(bucket)

    kept = caching.folder()
    return Kept(str(kept), f"{CACHE_TAG}-%s.jinja") if kept else None


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
