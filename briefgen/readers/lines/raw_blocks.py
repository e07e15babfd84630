"""What Markdown lets through to a page as it is: scripts, styles and what is set as typed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefgen.readers.lines.marks import Mark

OPENING = re.compile(r"<(script|style|pre)\b[^>]*>(?!.*</\1>)", re.IGNORECASE)


def raw_blocks(raw: str, lines: Sequence[Mark]) -> frozenset[int]:
    """The numbers of the ``lines`` of ``raw`` from such a tag to its end.

    A tag that is never closed opens nothing: what stands behind it may be the text.
    """
    small = raw.lower()
    found: list[int] = []
    end, unclosed = -1, set[str]()
    for number, line in enumerate(lines):
        opens = line.start > end and raw.startswith("<", line.start)
        tag = OPENING.match(raw, line.start, line.end) if opens else None
        if tag and tag[1].lower() not in unclosed:
            closing = small.find(f"</{tag[1].lower()}>", line.end)
            if closing < 0:
                unclosed.add(tag[1].lower())
            end = max(end, closing)
        if line.start <= end:
            found.append(number)
    return frozenset(found)
