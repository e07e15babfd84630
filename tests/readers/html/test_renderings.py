"""A text says the same as a web page, whatever stands around it on the page."""

from __future__ import annotations

import json
import shutil
from functools import lru_cache
from pathlib import Path

import pytest

from briefgen.building import Request, build
from briefgen.readers.html import read
from briefgen.source import Source
from tests.quality.rendered import detection
from tests.quality.subjects import SEEDS, SOURCES, sources
from tests.readers.html.rendering import LAYOUTS, Layout

DEV = SEEDS.parent / "dev"
SUBJECTS = (SEEDS, DEV / "fare-cap", DEV / "school-meals")
CLOSE = 0.03
NAMES = [layout.__name__ for layout in LAYOUTS]


def rendered(source: Source, layout: Layout) -> Source:
    return read(layout(source), source.path.with_suffix(".html"), source.id)


@lru_cache(maxsize=8)
def as_text(folder: Path) -> float:
    return detection(folder, lambda source: source)


@pytest.mark.parametrize("folder", SUBJECTS, ids=lambda folder: folder.name)
@pytest.mark.parametrize("layout", LAYOUTS, ids=NAMES)
def test_claims_are_found_as_in_the_plain_text(layout: Layout, folder: Path) -> None:
    found = detection(folder, lambda source: rendered(source, layout))
    assert found == pytest.approx(as_text(folder), abs=CLOSE)


def printed(folder: Path, out: Path) -> list[tuple[str, ...]]:
    """The quotations in the brief on the sources in ``folder``, and where they stand in it."""
    build(Request((folder,), out, formats=()))
    (record,) = out.glob("*.json")
    claims = json.loads(record.read_text(encoding="utf-8"))["claims"]
    return sorted((claim["text"], *claim["used"]) for claim in claims if claim["used"])


@pytest.fixture(scope="module")
def quoted(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, ...]]:
    return printed(SOURCES[SEEDS], tmp_path_factory.mktemp("text"))


@pytest.mark.parametrize("layout", LAYOUTS, ids=NAMES)
def test_the_brief_quotes_what_it_quotes_from_plain_text(
    layout: Layout, quoted: list[tuple[str, ...]], tmp_path: Path
) -> None:
    for source in sources(SEEDS):
        (tmp_path / f"{source.path.stem}.html").write_bytes(layout(source))
    settings = (SOURCES[SEEDS] / "brief.toml").read_text(encoding="utf-8")
    (tmp_path / "brief.toml").write_text(settings.replace(".txt", ".html"), encoding="utf-8")
    assert quoted
    assert printed(tmp_path, tmp_path / "out") == quoted
    shutil.rmtree(tmp_path / "out")


@pytest.mark.parametrize("layout", LAYOUTS, ids=NAMES)
def test_nothing_around_the_article_is_text(layout: Layout) -> None:
    for source in sources(SEEDS):
        read_back = rendered(source, layout)
        said = " ".join(read_back.text.split())
        for words in ("512 of its 513", "cookies", "exports of wool", "Topic number", "since 1911"):
            assert words not in said
