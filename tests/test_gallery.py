"""The gallery shows every page of every template."""

import re
import shutil

import pytest

from briefgen.templating import names
from tests import gallery

RAIL = "The Rail Link has cut travel times by a third. The Rail Link has cost more than planned.\n"


@pytest.mark.skipif(not shutil.which("pdftoppm"), reason="poppler-utils draws the pages")
def test_every_page_of_every_template_is_shown(tmp_path, monkeypatch):
    monkeypatch.setattr(gallery, "SETTINGS", {"a4": gallery.SETTINGS["a4"]})
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "a.txt").write_text(RAIL, encoding="utf-8")
    index = gallery.gallery(tmp_path / "out", tmp_path / "texts")
    text = index.read_text(encoding="utf-8")
    assert re.findall(r"^## (\w+)$", text, re.MULTILINE) == list(names())
    shown = re.findall(r"!\[(\w+), a4, PDF, page \d\]\(<(.+?)>\)", text)
    assert {name for name, _ in shown} == set(names())
    for _, path in shown:
        assert (index.parent / path).read_bytes()[:4] == b"\x89PNG"


def test_a_program_that_is_missing_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda program: None)
    with pytest.raises(gallery.click.ClickException, match="pdftoppm is not installed"):
        gallery.gallery(tmp_path)
