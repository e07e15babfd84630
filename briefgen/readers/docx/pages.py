"""Which page a paragraph stands on, as far as the file knows."""

from __future__ import annotations

FULLEST = 6000
"""Characters on one page: more between two breaks, and there were breaks that nobody wrote down."""


class Pages:
    """Counts pages. Word notes where it broke them when it last laid the document out; other
    programs write down only the breaks that somebody asked for."""

    def __init__(self) -> None:
        self.now = 1
        self.noted = False
        """True once Word's own breaks have been met."""
        self.asked = False
        self.overfull = False
        self.fresh = True
        """True until words follow a break."""
        self.filled = 0

    def ask(self) -> None:
        """A break that somebody asked for."""
        self.asked = True
        self.fresh = False
        self._turn()
        self.fresh = True

    def note(self) -> None:
        """A break that Word met; right after one that was asked for it is the same."""
        self.noted = True
        if not self.fresh:
            self._turn()
        self.fresh = True

    def worded(self, characters: int) -> None:
        """So many characters stand on the page."""
        self.fresh = False
        self.filled += characters
        self.overfull |= self.filled > FULLEST

    def _turn(self) -> None:
        self.now += 1
        self.filled = 0

    @property
    def known(self) -> bool:
        """True when the count can be relied on."""
        return self.noted or (self.asked and not self.overfull)
