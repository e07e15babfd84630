"""The directive ``::: figure``: a small Markdown table with what is said of its drawing."""

from __future__ import annotations

from briefgen.document import Figure, Paragraph, Tone, plain
from briefgen.figure import FigureKind, Form, Key, fault
from briefgen.markup.directives import Directive
from briefgen.markup.leaf import Grid, Leaf
from briefgen.markup.leaves import Refused, inline, leaves


def figure(d: Directive, number: int) -> Figure:
    """The figure that ``d`` describes, counted ``number``; raises Refused.

    Besides the table it holds ``::: alt`` and ``::: source``, and for marks a ``::: key circle
    "Name" letters=A,B`` for each kind of sources.
    """
    if len(d.words) != 1 or d.words[0] not in set(FigureKind):
        raise Refused(f"::: figure is one of {', '.join(FigureKind)}", d.line)
    grid = _table(d)
    told_in = d.pairs.get("data", "0")
    tones = tuple(word for word in d.pairs.get("tones", "").split(",") if word)
    if not told_in.isdigit() or not set(tones) <= set(Tone):
        raise Refused("::: figure takes data=N, a table's number, and tones", d.line)
    made = Figure(
        number=number,
        kind=FigureKind(d.words[0]),
        title=plain(inline(d.text, d.line)),
        alt=_words(d, "alt"),
        header=tuple(map(plain, grid.header)),
        rows=tuple(tuple(map(plain, row)) for row in grid.rows),
        source=_words(d, "source"),
        tones=tones,
        keys=tuple(_key(part) for part in _named(d, "key")),
        told_in=int(told_in),
    )
    if why := fault(made):
        raise Refused(f"the figure {why}", d.line)
    return made


def _named(d: Directive, name: str) -> list[Directive]:
    parts = [part for part in d.content if isinstance(part, Directive)]
    if odd := next((p for p in parts if p.name not in ("alt", "source", "key")), None):
        raise Refused("::: figure holds ::: alt, ::: source and ::: key", odd.line)
    return [part for part in parts if part.name == name]


def _table(d: Directive) -> Grid:
    found = _leaves(d)
    if len(found) != 1 or not isinstance(found[0], Grid):
        raise Refused("::: figure holds one Markdown table", d.line)
    return found[0]


def _leaves(d: Directive) -> list[Leaf]:
    """What stands in ``d`` between other directives."""
    texts = (part for part in d.content if not isinstance(part, Directive))
    return [leaf for line, text in texts for leaf in leaves(line, text)]


def _words(d: Directive, name: str) -> str:
    """The one paragraph of the directive ``name`` in ``d``."""
    named = _named(d, name)
    found = _leaves(named[0]) if len(named) == 1 else []
    if len(found) != 1 or not isinstance(found[0], Paragraph):
        raise Refused(f"::: figure holds one ::: {name}, which holds one paragraph", d.line)
    return plain(found[0].text)


def _key(d: Directive) -> Key:
    letters = tuple(letter for letter in d.pairs.get("letters", "").split(",") if letter)
    if not letters or d.content or len(d.words) != 1 or d.words[0] not in set(Form):
        raise Refused('a key is ::: key circle "Name" letters=A,B and holds nothing', d.line)
    return Key(Form(d.words[0]), plain(inline(d.text, d.line)), letters)
