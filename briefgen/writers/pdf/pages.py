"""Filling pages: what stands where, decided before anything is drawn.

So the number of pages is known to the first footer, and nothing is laid out twice.
"""

from collections import deque
from collections.abc import Iterable
from typing import NamedTuple

from briefgen.writers.pdf.flow import Flow
from briefgen.writers.written import PageFill

SLACK = 1e-6

OPENING = 0.25
"""Of a page's height: what must be free for a thing to begin that no page could hold whole."""

FULL = 0.75
"""Of a page's height: with less on it, a page is not left for what could be parted."""


class Piece(NamedTuple):
    """A thing to place; lengths in points."""

    flow: Flow | None
    """None breaks the page."""
    before: float = 0
    after: float = 0
    keep_next: bool = False
    keep_previous: bool = False
    """Small print that does not leave what stands before it."""
    outline: tuple[int, str] | None = None
    """Level, from 0, and text of its bookmark."""
    anchor: str = ""
    """What links lead to it by."""


class Placed(NamedTuple):
    """A piece where it stands on its page."""

    piece: Piece
    top: float
    """From the top of the text area."""

    @property
    def flow(self) -> Flow:
        return _flow_of(self.piece)


class Pages(NamedTuple):
    """The outcome: what each page holds, and how full pages were where they were closed."""

    pages: tuple[tuple[Placed, ...], ...]
    breaks: tuple[PageFill, ...]


class Composer:
    """Fills text areas of ``height`` points."""

    def __init__(self, height: float) -> None:
        self.height = height
        self.pages: list[list[Placed]] = [[]]
        self.breaks: list[PageFill] = []
        self.y = 0.0
        """Where the last thing on the page ends."""
        self.after = 0.0
        """The space it wants below it."""
        self.closed = False
        """True after a break, until something follows it."""

    def break_page(self) -> None:
        self.breaks.append(PageFill(len(self.pages), min(self.y / self.height, 1.0)))
        self.closed = True

    def place(self, chain: list[Piece], follower: Piece | None) -> None:
        """Put down things that keep together with the next, then the last, in parts if need be.

        ``follower`` comes next: small print that must find room below the last, or anything else.
        """
        if self.closed and self.pages[-1]:
            self._turn()
        self.closed = False
        *keepers, last = chain
        tail = _tail(last, follower)
        if self.pages[-1] and not self._fits(chain, tail):
            self._turn()
        for piece in keepers:
            self._lay(piece, 0.0)
        self._lay(last, tail)

    def _fits(self, chain: list[Piece], tail: float) -> bool:
        """True when the chain up to the head of its last piece finds room on this page."""
        y, after = self.y, self.after
        for piece in chain[:-1]:
            y += max(after, piece.before) + _flow_of(piece).height
            after = piece.after
        flow = _flow_of(chain[-1])
        need = flow.head if flow.head < flow.height else flow.height + tail
        if flow.core > self.height:
            need = self.height * OPENING
        elif self._would_be_thin(flow):
            need = flow.tight_head
        return y + max(after, chain[-1].before) + need <= self.height + SLACK

    def _would_be_thin(self, flow: Flow) -> bool:
        """True when the page would be left thin for the sake of ``flow``, which can be parted."""
        return self.y < FULL * self.height and flow.tight_head < flow.head

    def _lay(self, piece: Piece, tail: float) -> None:
        """Put down ``piece`` with ``tail`` points free below it, on as many pages as it takes."""
        while True:
            flow, room = _flow_of(piece), self._room(piece)
            if flow.height + tail <= room + SLACK:
                break
            fits, alone = flow.height <= room + SLACK, not self.pages[-1]
            force = alone or (flow.core > self.height and room >= self.height * OPENING)
            force = force or self._would_be_thin(flow)
            # Where only the small print below has no room, a last part goes over to it.
            parts = flow.cut(min(room, flow.height - 1), force and not fits)
            if parts:
                self._put(piece._replace(flow=parts[0]))
                piece = piece._replace(flow=parts[1], outline=None, anchor="")
            elif alone or fits:
                break
            self._turn()
        self._put(piece)

    def _put(self, piece: Piece) -> None:
        top = self.y + self._gap(piece)
        self.pages[-1].append(Placed(piece, top))
        self.y, self.after = top + _flow_of(piece).height, piece.after

    def _gap(self, piece: Piece) -> float:
        return max(self.after, piece.before) if self.pages[-1] else 0.0

    def _room(self, piece: Piece) -> float:
        return self.height - self.y - self._gap(piece)

    def _turn(self) -> None:
        self.pages.append([])
        self.y, self.after = 0.0, 0.0


def compose(pieces: Iterable[Piece], height: float) -> Pages:
    """``pieces`` on pages whose text area is ``height`` points high."""
    composer = Composer(height)
    queue = deque(pieces)
    while queue:
        if queue[0].flow is None:
            queue.popleft()
            composer.break_page()
            continue
        chain = [queue.popleft()]
        while chain[-1].keep_next and queue and queue[0].flow:
            chain.append(queue.popleft())
        composer.place(chain, queue[0] if queue else None)
    composer.break_page()
    return Pages(tuple(tuple(page) for page in composer.pages), tuple(composer.breaks))


def _flow_of(piece: Piece) -> Flow:
    assert piece.flow is not None, "a break is never placed"
    return piece.flow


def _tail(piece: Piece, follower: Piece | None) -> float:
    """Height of the small print that stays with ``piece``, and the space above it."""
    if follower is None or follower.flow is None or not follower.keep_previous:
        return 0.0
    return max(piece.after, follower.before) + follower.flow.height
