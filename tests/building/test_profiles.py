"""The accessible profile: larger type on more pages, in both outputs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from docx import Document as open_docx

from briefgen.building import Request, build
from briefgen.errors import TemplateError
from briefgen.templating import find
from briefgen.theme import PageSize, Profile
from tests.rubric.pdf_lines import lines_of

SIZE = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}sz"


@pytest.mark.parametrize("size", PageSize)
def test_the_seeds_brief_in_large_print_keeps_to_its_pages(
    seeds: Path, tmp_path: Path, size: PageSize
) -> None:
    built = build(Request((seeds,), tmp_path, size=size, profile=Profile.ACCESSIBLE))
    assert built.warnings == ()
    assert 4 < built.pages <= 6
    assert built.note == ("in the accessible profile up to 6 pages are meant, instead of 4")
    text, running = lines_of((tmp_path / "made-in-china-2025.pdf").read_bytes())
    assert min(line.size for line in (*text, *running)) == 11
    styles = open_docx(str(tmp_path / "made-in-china-2025.docx")).styles
    # A comment's mark stands in the margin, and in no print.
    shown = (style for style in styles if not style.name.startswith("annotation"))
    assert min(int(size.val.pt) for style in shown for size in style.element.iter(SIZE)) == 11
    assert styles["Body Text"].font.size.pt == 12


def test_a_template_may_be_set_in_large_print_itself(tmp_path: Path) -> None:
    folder = tmp_path / "large"
    folder.mkdir()
    policy = find("policy").path.parent
    (folder / "brief.md.j2").write_bytes((policy / "brief.md.j2").read_bytes())
    config = (policy / "template.toml").read_text(encoding="utf-8")
    (folder / "template.toml").write_text(config + 'profile = "accessible"\n', encoding="utf-8")
    layout = find(str(folder))
    assert layout.theme.profile is Profile.ACCESSIBLE
    assert (layout.pages, layout.usual) == (6, 4)
    assert find(str(folder), Profile.STANDARD).pages == 4


def test_a_theme_that_cannot_be_read_names_the_template(tmp_path: Path) -> None:
    policy = find("policy").path.parent
    (tmp_path / "brief.md.j2").write_text("# x")
    config = (policy / "template.toml").read_text(encoding="utf-8")
    (tmp_path / "template.toml").write_text(config + '[theme.colours]\ngrey = "#BBBBBB"\n')
    with pytest.raises(TemplateError, match=re.escape("grey #BBBBBB on white #FFFFFF")):
        find(str(tmp_path))
