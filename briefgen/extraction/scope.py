"""Whether a claim holds only somewhere, and says so before its subject."""

from __future__ import annotations

from briefgen.extraction import kinds
from briefgen.extraction.clause import Clause


def limited(clause: Clause) -> bool:
    """True for "In developing countries, it …", not for "In 2020, it …" or "In short, it …"."""
    if not clause.kinds[0] & kinds.LIMITING or len(clause.said) < 3:
        return False
    if clause.kinds[1] & (kinds.FIGURE | kinds.NOT_LIMITING):
        return False
    verb = clause.verbs.index(True) if True in clause.verbs else 0
    text = clause.within[clause.starts[0] : clause.starts[verb]]
    return "," in text
