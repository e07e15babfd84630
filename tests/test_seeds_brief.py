"""The seeds' brief as kept in out/: it must be what a build makes today."""

import re
import zipfile
from pathlib import Path

import pytest

from briefgen.building import Request, build

ROOT = Path(__file__).parent.parent
KEPT = ROOT / "out"
NAME = "made-in-china-2025"
STALE = "out/ is stale: run `briefgen build` and commit what it writes"


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("made")
    build(Request((ROOT / "seeds",), folder))
    return folder


def parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def page_texts(path: Path) -> list[str]:
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    return [document[n].get_textpage().get_text_range() for n in range(len(document))]


def test_the_record_is_not_stale(made):
    assert (KEPT / f"{NAME}.json").read_bytes() == (made / f"{NAME}.json").read_bytes(), STALE


# The parts are compared, not the files: another zlib packs the same content differently.
def test_the_docx_is_not_stale(made):
    assert parts(KEPT / f"{NAME}.docx") == parts(made / f"{NAME}.docx"), STALE


def test_the_pdf_is_not_stale(made):
    assert page_texts(KEPT / f"{NAME}.pdf") == page_texts(made / f"{NAME}.pdf"), STALE


def test_the_files_of_one_build_carry_one_id(made):
    record = (made / f"{NAME}.json").read_text(encoding="utf-8")
    build_id = re.search(r'"build": "([0-9a-f]{16})"', record)[1].encode()
    assert build_id in (made / f"{NAME}.pdf").read_bytes()
    assert any(build_id in part for part in parts(made / f"{NAME}.docx").values())


def test_the_seeds_are_the_owners_bytes():
    import hashlib

    digests = {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in ROOT.glob("seeds/*.txt")}
    assert digests == {
        "000_72a7e44f6101fed7.txt": (
            "ef6148f2641cf2ff298efa84ae2fd6f7ef5b37aa88e527c8b651bc930a216f5c"
        ),
        "004_e31d137e173d2077.txt": (
            "201748405b7e39fb003b047a77b4f2afb7c0a50bc43343bc0d2da13313b70fce"
        ),
    }
