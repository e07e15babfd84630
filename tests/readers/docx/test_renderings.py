"""The same text laid out as Word files gives the same claims."""

from collections.abc import Callable
from pathlib import Path

import pytest

from briefgen.extraction import extract
from briefgen.readers import docx
from briefgen.source import Source
from tests.quality.subjects import SEEDS, SUBJECTS, sources
from tests.readers.docx.matching import detection
from tests.readers.docx.rendering import LAYOUTS

LOSS = 0.03
"""Of detection F1, against the plain text."""
CHOSEN = [
    SEEDS,
    *(folder for folder in SUBJECTS if folder.name in ("prison-education", "space-launch")),
]


def rendered(folder: Path, make: Callable[[Source], bytes]) -> dict[str, Source]:
    """The sources of a subject by name, each from a Word file."""
    return {
        plain.name: docx.read(make(plain), Path(plain.name).with_suffix(".docx"), plain.id)
        for plain in sources(folder)
    }


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("folder", CHOSEN, ids=lambda folder: folder.name)
def test_claims_are_found_as_in_the_plain_text(folder: Path, layout: str) -> None:
    plain = detection(folder, {source.name: source for source in sources(folder)})
    assert detection(folder, rendered(folder, LAYOUTS[layout])) >= plain - LOSS


@pytest.mark.parametrize("layout", LAYOUTS)
def test_what_can_be_quoted_of_the_seeds_is_what_the_plain_text_gives(layout: str) -> None:
    others = rendered(SEEDS, LAYOUTS[layout])
    for plain in sources(SEEDS):
        assert quotable(others[plain.name]) == quotable(plain)


def quotable(source: Source) -> set[str]:
    """The words of every claim, white space collapsed: all that a brief quotes is of them."""
    return {" ".join(claim.span.text.split()) for claim in extract(source)}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_rendering_says_of_itself_what_the_plain_text_says(layout: str) -> None:
    for plain in sources(SEEDS):
        profile = docx.read(LAYOUTS[layout](plain), plain.path, plain.id).profile
        assert (profile.author, profile.published, profile.url) == (
            plain.profile.author,
            plain.profile.published,
            plain.profile.url,
        )
