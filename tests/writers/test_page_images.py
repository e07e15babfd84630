"""Pages of the seeds' brief as pictures: ``pytest --accept`` draws them anew; look at the change.

What may differ is how a version of poppler smooths letters, not where anything stands.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageFilter

from briefgen.building import Request, build
from briefgen.theme import PageSize, Profile

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "golden" / "pages"
DPI = 50
SMOOTH = 1
"""Radius in pixels of the blur under which two ways to smooth a letter look alike."""
FAR = 32
"""Steps of grey, of 256, between pixels that are not alike."""
MOST = 0.001
"""Share of a page's pixels that may be unlike: a word, not a line."""
SETS = {
    "a4": (PageSize.A4, Profile.STANDARD),
    "letter": (PageSize.LETTER, Profile.STANDARD),
    "accessible": (PageSize.A4, Profile.ACCESSIBLE),
}

pytestmark = pytest.mark.skipif(
    not shutil.which("pdftoppm") and not os.environ.get("CI"), reason="needs poppler's pdftoppm"
)


def drawn(folder: Path, size: PageSize, profile: Profile) -> list[Image.Image]:
    build(Request((ROOT / "seeds",), folder, ("pdf",), size=size, profile=profile))
    (pdf,) = folder.glob("*.pdf")
    command = ["pdftoppm", "-r", str(DPI), "-gray", "-png", pdf, folder / "page"]
    subprocess.run(command, check=True)
    return [Image.open(path).convert("L") for path in sorted(folder.glob("page-*.png"))]


def unlike(one: Image.Image, other: Image.Image) -> float:
    """The share of pixels that are not alike; 1 where the pages differ in size."""
    if one.size != other.size:
        return 1.0
    blur = ImageFilter.GaussianBlur(SMOOTH)
    counts = ImageChops.difference(one.filter(blur), other.filter(blur)).histogram()
    return sum(counts[FAR:]) / (one.width * one.height)


@pytest.mark.parametrize("name", SETS)
def test_the_seeds_pages_look_as_accepted(name: str, tmp_path: Path, accept: bool) -> None:
    pages = drawn(tmp_path, *SETS[name])
    if accept:
        for old in GOLDEN.glob(f"{name}-*.png"):
            old.unlink()
        for number, page in enumerate(pages, 1):
            page.quantize(16).save(GOLDEN / f"{name}-{number}.png", optimize=True)
    accepted = [Image.open(path).convert("L") for path in sorted(GOLDEN.glob(f"{name}-*.png"))]
    assert len(pages) == len(accepted)
    for number, (page, golden) in enumerate(zip(pages, accepted, strict=True), 1):
        assert unlike(page, golden) <= MOST, f"page {number}"


def test_a_line_that_moved_is_seen(tmp_path: Path) -> None:
    page = Image.open(GOLDEN / "a4-1.png").convert("L")
    moved = page.copy()
    moved.paste(page.crop((40, 100, 380, 108)), (40, 104))
    assert unlike(page, page) == 0
    assert unlike(page, moved) > MOST
