"""Markdown to blocks, strictly: whatever is not understood is refused, with its line."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from briefgen.document import (
    Block,
    BulletList,
    Callout,
    Cell,
    Figure,
    Inline,
    Labelled,
    Note,
    OrderedList,
    PageBreak,
    Panel,
    PanelKind,
    Paragraph,
    Table,
    TextRole,
    Tone,
    plain,
)
from briefgen.markup.directives import BrokenFence, Directive, tree
from briefgen.markup.leaf import Grid, Items, Leaf
from briefgen.markup.leaves import Refused, inline, leaves


class MarkupError(ValueError):
    """Markdown that is not ours. ``line`` counts from 0, ``text`` is the line itself."""

    def __init__(self, message: str, line: int, text: str) -> None:
        super().__init__(message)
        self.line = line
        self.text = text


def parse(text: str) -> tuple[Block, ...]:
    """The blocks of ``text``; raises MarkupError at the first thing that is not in the subset."""
    rows = text.split("\n")
    try:
        return tuple(_Parser(text).blocks())
    except Refused as error:
        line = min(error.line, len(rows) - 1)
        raise MarkupError(str(error), line, rows[line]) from error
    except BrokenFence as error:
        raise MarkupError(str(error), error.line, rows[error.line]) from error


class _Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.tables = self.figures = 0
        self.told: list[tuple[int, int]] = []
        """Tables that figures leave their data to, with the figures' lines."""

    def blocks(self) -> Iterator[Block]:
        yield from self.content(tree(self.text))
        for number, line in self.told:
            if number > self.tables:
                raise Refused(f"the figure leaves its data to Table {number}; there is none", line)

    def content(self, parent: Directive) -> Iterator[Block]:
        for part in parent.content:
            if isinstance(part, Directive):
                yield self.directive(part)
            else:
                yield from _blocks(*part)

    def directive(self, d: Directive) -> Block:
        make: dict[str, Callable[[Directive], Block]] = {
            "standfirst": _paragraph(TextRole.STANDFIRST),
            "strip": _paragraph(TextRole.STRIP),
            "fine": _paragraph(TextRole.FINE),
            "item": lambda d: Labelled(_title(d), _one(d), d.pairs.get("id", "")),
            "callout": _callout,
            "panel": _panel,
            "table": self.table,
            "figure": self.figure,
            "note": lambda d: Note(_one(d)),
            "pagebreak": lambda d: _empty(d),
        }
        if d.name not in make:
            raise Refused(f"unknown directive {d.name}; known are {', '.join(make)}", d.line)
        return make[d.name](d)

    def figure(self, d: Directive) -> Figure:
        # Few briefs have one.
        from briefgen.markup.figures import figure

        self.figures += 1
        made = figure(d, self.figures)
        self.told.append((made.told_in, d.line))
        return made

    def table(self, d: Directive) -> Table:
        blocks = _inside(d)
        if len(blocks) != 1 or not isinstance(blocks[0], Grid):
            raise Refused("::: table holds one Markdown table", d.line)
        grid = blocks[0]
        self.tables += 1
        columns = len(grid.header)
        widths = _numbers(d, "widths") or tuple(_even(columns))
        tones = tuple(_tone(word, d) for word in d.pairs.get("tones", "").split(",") if word)
        status = _numbers(d, "status")
        if len(widths) != columns or sum(widths) != 100:
            raise Refused("widths must be one a column and add up to 100", d.line)
        if status and len(tones) != len(grid.rows):
            raise Refused("tones must be one a row", d.line)
        return Table(
            number=self.tables,
            caption=inline(d.text, d.line),
            header=grid.header,
            rows=grid.rows,
            widths=widths,
            status=status[0] - 1 if status else None,
            tones=tones,
        )


def _blocks(line: int, text: str) -> Iterator[Block]:
    for leaf in leaves(line, text):
        if isinstance(leaf, Grid):
            raise Refused("a table stands inside ::: table", line)
        if isinstance(leaf, Items):
            bullets = leaf.start is None
            yield BulletList(leaf.items) if bullets else OrderedList(leaf.items, leaf.start or 0)
        else:
            yield leaf


def _title(d: Directive) -> str:
    return plain(inline(d.text, d.line))


def _inside(d: Directive) -> list[Leaf]:
    """The leaves inside a directive that holds no other."""
    found: list[Leaf] = []
    for part in d.content:
        if isinstance(part, Directive):
            raise Refused(f"::: {d.name} holds no other directive", part.line)
        found.extend(leaves(*part))
    return found


def _paragraphs(d: Directive) -> tuple[Inline, ...]:
    blocks = _inside(d)
    if not blocks or not all(isinstance(block, Paragraph) for block in blocks):
        raise Refused(f"::: {d.name} holds paragraphs only", d.line)
    return tuple(block.text for block in blocks if isinstance(block, Paragraph))


def _one(d: Directive) -> Inline:
    found = _paragraphs(d)
    if len(found) != 1:
        raise Refused(f"::: {d.name} holds one paragraph", d.line)
    return found[0]


def _paragraph(role: TextRole) -> Callable[[Directive], Block]:
    return lambda d: Paragraph(_one(d), role, d.pairs.get("id", ""))


def _empty(d: Directive) -> PageBreak:
    if d.content:
        raise Refused(f"::: {d.name} holds nothing", d.line)
    return PageBreak()


def _callout(d: Directive) -> Callout:
    return Callout(_title(d), _paragraphs(d), _tone(d.words[0], d) if d.words else Tone.NEUTRAL)


def _panel(d: Directive) -> Panel:
    if len(d.words) != 1 or d.words[0] not in set(PanelKind):
        raise Refused(f"::: panel is one of {', '.join(PanelKind)}", d.line)
    cells = [part for part in d.content if isinstance(part, Directive)]
    if not cells or len(cells) != len(d.content) or any(c.name != "cell" for c in cells):
        raise Refused("::: panel holds ::: cell and nothing else", d.line)
    return Panel(PanelKind(d.words[0]), tuple(_cell(cell) for cell in cells))


def _cell(d: Directive) -> Cell:
    blocks = _inside(d)
    if not d.words or not all(isinstance(block, Items) for block in blocks):
        raise Refused("::: cell names its tone and holds a list", d.line)
    items = (item for block in blocks if isinstance(block, Items) for item in block.items)
    return Cell(_title(d), tuple(_aligned(item) for item in items), _tone(d.words[0], d))


def _aligned(item: Inline) -> tuple[Inline, str]:
    """A line of a cell: what follows its last emphasis stands at the right edge."""
    if item and item[-1].emph and len(item) > 1:
        left = (*item[:-2], item[-2]._replace(text=item[-2].text.rstrip()))
        return left, item[-1].text
    return item, ""


def _tone(word: str, d: Directive) -> Tone:
    if word not in set(Tone):
        raise Refused(f"unknown tone {word}; known are {', '.join(Tone)}", d.line)
    return Tone(word)


def _numbers(d: Directive, key: str) -> tuple[int, ...]:
    value = d.pairs.get(key, "")
    if not all(part.isdigit() for part in value.split(",") if value):
        raise Refused(f"{key} takes whole numbers", d.line)
    return tuple(int(part) for part in value.split(",") if part)


def _even(columns: int) -> Iterator[int]:
    """Widths for ``columns`` columns, as equal as whole percents allow."""
    for n in range(columns):
        yield 100 // columns + (1 if n < 100 % columns else 0)
