"""Fill a template with a brief, and parse the Markdown that comes out into a Document."""

from __future__ import annotations

import re
from collections.abc import Mapping

from briefgen.brief import Brief
from briefgen.document import Block, Document, Heading, Labelled, Metadata, Run, plain
from briefgen.errors import TemplateError
from briefgen.looks import DEFAULT
from briefgen.markup import MarkupError, parse
from briefgen.templating.layouts import Layout, Step, find, names, root
from briefgen.templating.parts import TEXT, Part
from briefgen.templating.rendering import shown, texts

__all__ = ["DEFAULT", "Layout", "Part", "Step", "fill", "find", "names", "root"]

WORDS_A_MINUTE = 200
"""Silent reading of non-fiction in English: 238 on average, slower for dense text
(Brysbaert 2019, doi 10.1016/j.jml.2019.104047)."""
HANDLING = "Handling"
"""The label of what the marks ask for."""
_MINUTES = "\ue000"
"""Stands for the reading time until the text is there; a private-use character, in no source."""


def fill(
    layout: Layout,
    brief: Brief,
    language: str,
    created: str,
    build_id: str,
    dropped: tuple[str, ...] = (),
) -> Document:
    """``brief`` worded and laid out by ``layout``, without the optional parts ``dropped``.

    ``created`` is the ISO day the files' properties carry. Raises TemplateError, naming file and
    line.
    """
    more = {"minutes": _MINUTES, "dropped": dropped}
    text, running = texts(layout, brief._asdict() | more)
    # The reading time counts the words it stands among, so it is set when they are there; nobody
    # reads an annex through.
    read = (
        texts(layout, brief._replace(annex=())._asdict() | more)[0]
        if brief.annex and not layout.evidence_of
        else text
    )
    minutes = max(1, round(_words(read) / WORDS_A_MINUTE))
    blocks = _blocks(layout, text.replace(_MINUTES, str(minutes)))
    title = next((plain(b.text) for b in blocks if isinstance(b, Heading) and b.level == 1), "")
    if not title:
        raise TemplateError(f"{layout.name}/{TEXT} makes no title", "begin it with a # heading")
    known = {"title": title, "language": language, "created": created, "build_id": build_id}
    # No template may forget how the brief is to be handled.
    marks = {"marking": " ".join(brief.marking.split()), "notice": brief.notice}
    return Document(_metadata({**running, **known, **marks}), (*_handling(brief), *blocks))


def _handling(brief: Brief) -> tuple[Block, ...]:
    """Where marks are set, what they ask for, before all else: the running matter that has them
    is read aloud to nobody."""
    if not brief.handling:
        return ()
    return (Labelled(HANDLING, (Run(" ".join(brief.handling)),)),)


def _words(markdown: str) -> int:
    """Words that will be read: marks and the names of directives do not count."""
    read = re.sub(r'^:::[^"\n]*', "", markdown, flags=re.MULTILINE)
    return len(re.findall(r"[^\W_]\S*", read))


def _metadata(given: Mapping[str, str]) -> Metadata:
    return Metadata(**{name: given.get(name, "") for name in Metadata._fields})


def _blocks(layout: Layout, text: str) -> tuple[Block, ...]:
    try:
        return parse(text)
    except MarkupError as error:
        raise TemplateError(
            f"{_template_line(layout.parts, error.text)}: {error}",
            f"it rendered to: {error.text[:80]}",
        ) from error


def _template_line(parts: tuple[Part, ...], rendered: str) -> str:
    """The file and line most like a line it rendered to; a slip is literal, so it is there."""
    import difflib

    rows = [
        (row.strip(), f"{shown(part)}, line {number}")
        for part in parts
        for number, row in enumerate(part.text.split("\n"), 1)
    ]
    stripped = [row for row, _ in rows]
    near = difflib.get_close_matches(rendered.strip(), stripped, n=1, cutoff=0)
    wanted = rendered.strip() if rendered.strip() in stripped or not near else near[0]
    return next((where for row, where in rows if row == wanted), f"{shown(parts[0])}, line 1")
