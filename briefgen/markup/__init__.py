"""Markdown as the templates write it: ``escape`` a value into it, ``parse`` it into blocks.

The subset: ``#`` to ``###`` headings, paragraphs, lists, ``>`` quotations, tables, ``**strong**``,
``*emphasis*``, links, and fenced directives (``::: callout "Bottom line" … :::``). Every value is
escaped, so a bare mark that survives as text is the template's own slip, and ``parse`` refuses it.
"""

from __future__ import annotations

from briefgen.markup.escaping import escape
from briefgen.markup.parsing import MarkupError, parse

__all__ = ["MarkupError", "escape", "parse"]
