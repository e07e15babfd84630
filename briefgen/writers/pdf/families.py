"""The family a brief is set in: ours, or one that is installed."""

from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from reportlab.pdfbase.ttfonts import TTFError

from briefgen.errors import WriteError
from briefgen.writers.pdf.fonts import Font, open_font

FOLDER = Path(__file__).parents[2] / "fonts"


class Family(NamedTuple):
    """The faces of one family that a brief is set in."""

    regular: Font
    bold: Font


@lru_cache(maxsize=4)
def load(name: str) -> Family:
    """The family called ``name``, known to every canvas from now on: from ``briefgen/fonts``, else
    an installed one.

    Raises WriteError when there is none such that can be embedded.
    """
    path = FOLDER / f"{name}-Regular.ttf"
    if path.is_file():
        return Family(*(_load(f"{name}-{face.title()}") for face in Family._fields))
    # Few briefs are set in a font of the machine.
    from briefgen.writers.pdf.fallback import family

    found = family(name)
    if not found:
        raise WriteError(
            f'the font "{name}" is not installed as TrueType that may be embedded',
            "install it, or name another as embedded_font in the template's [theme]",
        )
    return Family(*found)


def _load(name: str) -> Font:
    path = FOLDER / f"{name}.ttf"
    try:
        return open_font(name, path)
    except (OSError, TTFError) as error:
        raise WriteError(f"the font {path} cannot be read", "install briefgen anew") from error
