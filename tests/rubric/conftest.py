"""The brief on the seeds, built once for each page size and read back."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from briefgen.building import Request, build
from briefgen.theme import PageSize
from tests.rubric import docx_passages, pdf_lines, pdf_passages
from tests.rubric.printed import SEEDS, Line, Printed, SourceText

BLOCK_MM = 166
"""Width of the text block, on both page sizes."""
OUTPUTS = [(form, size) for size in PageSize for form in ("docx", "pdf")]

Outputs = dict[tuple[str, PageSize], Printed]


@pytest.fixture(scope="session")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> Outputs:
    """All four: both formats on both page sizes."""
    found = {}
    for size in PageSize:
        folder = tmp_path_factory.mktemp(size)
        build(Request((SEEDS,), folder, size=size))
        for form in ("docx", "pdf"):
            found[form, size] = read(next(folder.glob(f"*.{form}")), size)
    return found


@pytest.fixture(params=OUTPUTS, ids=[f"{form}-{size}" for form, size in OUTPUTS])
def printed(request: pytest.FixtureRequest, outputs: Outputs) -> Printed:
    """Each of the four outputs in turn."""
    return outputs[request.param]


@pytest.fixture(params=PageSize)
def pdf(request: pytest.FixtureRequest, outputs: Outputs) -> Printed:
    return outputs["pdf", request.param]


@pytest.fixture(params=PageSize)
def docx(request: pytest.FixtureRequest, outputs: Outputs) -> Printed:
    return outputs["docx", request.param]


@pytest.fixture(scope="session")
def late(tmp_path_factory: pytest.TempPathFactory) -> Printed:
    """The DOCX of a brief prepared long after its sources were written."""
    folder = tmp_path_factory.mktemp("late")
    build(Request((SEEDS,), folder, formats=("docx",), date=date(2027, 1, 1)))
    return read(next(folder.glob("*.docx")), PageSize.A4)


def read(path: Path, size: PageSize, folder: Path = SEEDS) -> Printed:
    """The output at ``path`` with the record of its build; its sources lie in ``folder``."""
    record = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    sources = tuple(_source(row["id"], folder / row["file"]) for row in record["sources"])
    data = path.read_bytes()
    if path.suffix == ".docx":
        width, height = docx_passages.page_size(data)
        passages = docx_passages.passages(data)
        furniture, pages = docx_passages.furniture(data), passages[-1].page
    else:
        width, height, pages = pdf_lines.page_size(data)
        text, running = pdf_lines.lines_of(data)
        passages = pdf_passages.passages(text, (width - BLOCK_MM * pdf_lines.MM) / 2)
        furniture = _by_page(running, pages)
    name, form = f"{path.suffix[1:]} {size}", path.suffix[1:]
    return Printed(
        name, form, width, height, pages, data, passages, furniture, record, sources, folder
    )


def _source(letter: str, path: Path) -> SourceText:
    return SourceText(letter, path.name, path.read_bytes().decode("utf-8"))


def _by_page(running: list[Line], pages: int) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(r.text for r in running if r.page == n) for n in range(1, pages + 1))
