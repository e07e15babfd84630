"""Jinja at work: a template's text with values filled in, in a sandbox.

Templates that ship were made into Python, and come here only once they were edited. One that is not
ours may still loop for ever or make text without end; it is rendered in the worker process.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from briefgen.errors import TemplateError
from briefgen.markup import escape
from briefgen.templating.layouts import Layout
from briefgen.templating.parts import TEXT, Part
from briefgen.templating.ready import ready

if TYPE_CHECKING:
    from jinja2 import Environment, Template

LONGEST = 5_000_000
"""Characters that a template may render to; a brief has some tens of thousands."""
LIKE_OURS = "compare it with a template that ships; briefgen templates says where they lie"
_JOB = "briefgen.templating.rendering:rendered"

Texts = tuple[str, dict[str, str]]
"""The Markdown of a brief, and the texts of its masthead and running matter by name."""


def texts(layout: Layout, values: dict[str, Any]) -> Texts:
    """What ``layout`` makes of ``values``. Raises TemplateError, naming file and line."""
    if layout.ours:
        filled = ready(layout.parts, layout.running, values)
        return filled or rendered(layout.parts, layout.running, values)
    from briefgen.isolation import Overrun, run

    try:
        text, running = run(_JOB, layout.parts, layout.running, values)
    except Overrun as error:
        why = f"{layout.name}/{TEXT} does not render: {error}"
        raise TemplateError(why, "look for what it repeats without end") from error
    return text, running


def rendered(parts: tuple[Part, ...], running: Mapping[str, str], values: dict[str, Any]) -> Texts:
    """The template made of ``parts`` and the texts ``running`` with ``values`` filled in.

    Raises TemplateError, naming file and line.
    """
    text = _render(_compiled(parts), parts, values)
    if len(text) > LONGEST:
        name = parts[0].path.parent.name
        raise TemplateError(
            f"{name}/{TEXT} makes {len(text):,} characters of text",
            f"let it make {LONGEST:,} at most",
        )
    return text, {
        key: " ".join(_render(_compiled_running(each), parts, values).split())
        for key, each in running.items()
    }


def _render(template: Template, parts: tuple[Part, ...], values: Mapping[str, object]) -> str:
    from jinja2 import TemplateError as JinjaError

    try:
        return template.render(values)
    except (JinjaError, TypeError, ValueError, ArithmeticError, LookupError) as error:
        raise TemplateError(f"{_where(error, parts)}: {error}", _meant(error, values)) from error


def _meant(error: Exception, values: Mapping[str, object]) -> str:
    """What to do about ``error``: the value that was meant by a name that is none, where one is
    like it."""
    import re

    from briefgen.spelling import nearest

    unknown = re.match(r"'(\w+)' is undefined", str(error))
    return (unknown and nearest(unknown[1], values)) or LIKE_OURS


@lru_cache(maxsize=8)
def _compiled(parts: tuple[Part, ...]) -> Template:
    from jinja2 import TemplateSyntaxError

    try:
        return _strict(parts).get_template(TEXT)
    except TemplateSyntaxError as error:
        raise TemplateError(f"{_where(error, parts)}: {error}", LIKE_OURS) from error


@lru_cache(maxsize=32)
def _compiled_running(text: str) -> Template:
    """A text of the running matter: plain text and no Markdown, so nothing is escaped."""
    return _environment(autoescape=False).from_string(text)


def _strict(parts: tuple[Part, ...]) -> Environment:
    """Every value is escaped, every name must exist, nothing can be changed or called but data,
    and nothing loaded but ``parts``."""
    from jinja2 import FunctionLoader

    held = {part.name: part for part in parts}

    def load(name: str) -> tuple[str, str, None] | None:
        part = held.get(name)
        return (part.text, str(part.path), None) if part else None

    return _environment(
        loader=FunctionLoader(load),
        autoescape=True,
        finalize=escape,
    )


def _environment(**options: Any) -> Environment:
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    return ImmutableSandboxedEnvironment(
        undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, **options
    )


def _where(error: BaseException, parts: tuple[Part, ...]) -> str:
    """The file and line of the template at which ``error`` arose; Jinja rewrites tracebacks to
    say so."""
    named = {str(part.path): shown(part) for part in parts}
    file = getattr(error, "filename", None) or str(parts[0].path)
    line, trace = getattr(error, "lineno", 0) or 0, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename in named:
            file, line = trace.tb_frame.f_code.co_filename, trace.tb_lineno
        trace = trace.tb_next
    return f"{named.get(file, shown(parts[0]))}, line {line}"


def shown(part: Part) -> str:
    """How a file is called in a message: "policy/brief.md.j2", "shared/words.md.j2"."""
    return f"{part.path.parent.name}/{part.path.name}"
