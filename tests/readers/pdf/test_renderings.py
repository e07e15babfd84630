"""What is found in a PDF is what is found in the plain text that was set as one."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from briefgen.brief import Occasion
from briefgen.building import gather
from briefgen.building.fitting import fit
from briefgen.building.job import Job
from briefgen.extraction import extract
from briefgen.readers import read
from briefgen.source import Source
from briefgen.spoken import block_lines
from briefgen.templating import find
from briefgen.theme import PageSize
from tests.quality import score
from tests.quality.subjects import SEEDS, SUBJECTS, gold, sources
from tests.readers.pdf.rendering import LAYOUTS, render

SEED_FILES = Path(__file__).parents[3] / "seeds"
DEV = [folder for folder in SUBJECTS if folder.name in ("rent-law", "offshore-wind")]
MOST_LOST = 0.03


def letters(text: str) -> tuple[str, list[int]]:
    """The letters and digits of ``text`` in small letters, and where each stands."""
    places = [at for at, char in enumerate(text) if char.isalnum()]
    return "".join(text[at].lower()[0] for at in places), places


def found_in(source: Source, name: str) -> list[dict[str, Any]]:
    """The claims in ``source``, at places that count letters and digits only."""
    _, places = letters(source.text)
    at = {place: n for n, place in enumerate(places)}
    return [
        {
            "file": name,
            "start": next(at[p] for p in range(claim.span.start, claim.span.end) if p in at),
            "end": 1 + next(at[p] for p in range(claim.span.end - 1, -1, -1) if p in at),
        }
        for claim in extract(source)
    ]


def wanted_in(source: Source, folder: Path, name: str) -> list[dict[str, Any]]:
    """The labelled claims, where ``source`` has their words."""
    text, _ = letters(source.text)
    wanted = []
    for claim in gold(folder)["claims"]:
        if claim["file"] == name:
            words, _ = letters(claim["text"])
            at = text.find(words)
            wanted.append({"file": name, "start": at, "end": at + len(words) if at >= 0 else at})
    return wanted


def f1(read_sources: dict[str, Source], folder: Path) -> float:
    """How well the labelled claims of a subject are found."""
    wanted = [w for name, source in read_sources.items() for w in wanted_in(source, folder, name)]
    said = [claim for name, source in read_sources.items() for claim in found_in(source, name)]
    return float(score.prf(len(score.match(wanted, said)), len(said), len(wanted))[2])


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("folder", [SEEDS, *DEV], ids=lambda folder: folder.name)
def test_claims_are_found_as_in_plain_text(folder: Path, layout: str, tmp_path: Path) -> None:
    plain = {source.path.name: source for source in sources(folder)}
    printed = {}
    for name, source in plain.items():
        path = tmp_path / f"{name}.pdf"
        path.write_bytes(render(source, layout))
        printed[name] = read(path, source.id)
    assert f1(printed, folder) >= f1(plain, folder) - MOST_LOST


def quotations(folder: Path) -> list[str]:
    """What a brief on the sources in ``folder`` quotes, in order."""
    fitted = fit(Job(gather((folder,)), find("policy"), PageSize.A4, Occasion()))
    lines = [line for block in fitted.document.blocks for line in block_lines(block)]
    return [quoted for line in lines for quoted in re.findall(r"“[^”]*”", line)]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_brief_quotes_as_from_plain_text(layout: str, tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    settings = (SEED_FILES / "brief.toml").read_text(encoding="utf-8")
    (folder / "brief.toml").write_text(settings.replace(".txt", ".pdf"), encoding="utf-8")
    for source in sources(SEEDS):
        (folder / source.path.with_suffix(".pdf").name).write_bytes(render(source, layout))
    # Where a claim stands in its text counts a little, so those of one weight may change places.
    assert sorted(quotations(folder)) == sorted(quotations(SEED_FILES))
    shutil.rmtree(folder)
