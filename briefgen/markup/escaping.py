"""Turn any value into Markdown that says exactly that value and nothing else."""

from __future__ import annotations

import re
from functools import lru_cache
from string import punctuation

from markupsafe import Markup

from briefgen.xmltext import allowed

_SPACE = re.compile(r"\s+")
_ESCAPES = str.maketrans({mark: f"\\{mark}" for mark in punctuation} | {"|": "&#124;"})


def escape(value: object) -> Markup:
    """``value`` as Markdown text: white space collapsed, what XML
    forbids dropped, every ASCII punctuation mark escaped.

    CommonMark lets any ASCII punctuation be escaped by a backslash; the pipe is written as an
    entity because tables split on it before they see a backslash. Markup passes unchanged: it is
    what a macro of the template already made.
    """
    return value if isinstance(value, Markup) else _escaped(str(value))


# A template is filled several times until its brief fits, in the same words.
@lru_cache(maxsize=1024)
def _escaped(value: str) -> Markup:
    text = allowed(value)
    # Of white space the space alone is printable, and nearly all of every text is.
    if "  " in text or not text.isprintable():
        text = _SPACE.sub(" ", text)
    return Markup(text.translate(_ESCAPES))
