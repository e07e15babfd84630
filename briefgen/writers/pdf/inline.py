"""The only way in for text: from runs to stretches that are safe to set.

No markup is ever parsed here, so nothing in a source can become any.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import quote

from briefgen.document import Inline, Run
from briefgen.writers.pdf.fonts import Font
from briefgen.writers.pdf.spelling import spelled
from briefgen.writers.pdf.styles import Look
from briefgen.xmltext import allowed

SCHEME = r"(https?://|mailto:)"

HERE = "#"
"""How the name of a place in the document begins."""

URI_SAFE = "%/:?#[]@!$&'()*+,;=~-._"


class Ink(NamedTuple):
    """What a stretch of text is drawn with."""

    font: Font
    size: float
    colour: str
    href: str | None = None


Stretch = tuple[Ink, str]


# A brief is laid out several times until it fits, mostly in the same words.
@lru_cache(maxsize=1024)
def stretches(inline: Inline, look: Look) -> tuple[Stretch, ...]:
    """The runs of ``inline`` as they are to be drawn in ``look``."""
    return tuple(stretch for run in inline for stretch in _stretches(run, look))


def _stretches(run: Run, look: Look) -> Iterator[Stretch]:
    # The family has no italic, and the house style wants none: emphasis is bold.
    strong = look.bold or run.strong or run.emph
    # White space alone is nothing to click on, and nothing to hear.
    href = address(run.href) if run.text.strip() else None
    # A page of underlined words is hard to read: what leads to a place here looks as the rest.
    colour = look.link if href and not href.startswith(HERE) else look.colour
    for font, part in spelled(allowed(run.text), strong, look):
        yield Ink(font, look.size, colour, href), part


def address(href: str | None) -> str | None:
    """``href`` in ASCII when it is a web or mail address; as it is when it names a place here;
    else None: no other link is live."""
    if href is not None and href.startswith(HERE):
        return href
    if href is None or not re.match(SCHEME, href, re.IGNORECASE):
        return None
    return quote(allowed(href), safe=URI_SAFE)
