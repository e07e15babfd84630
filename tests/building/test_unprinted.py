"""Warnings of characters that are printed by their codes."""

from briefgen.building import Request, build
from briefgen.building.unprinted import REMEDY, unprinted
from briefgen.writers.pdf import fallback

TEXT = "Opinion: the harbour at ten\n\nThe harbour of 中国 has doubled its traffic since 2014.\n"


def source(tmp_path, name, text):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_build_warns_of_them_with_their_source_and_the_way_out(tmp_path, monkeypatch):
    monkeypatch.setattr(fallback, "folders", lambda: ())
    built = build(Request((source(tmp_path, "a.txt", TEXT),), tmp_path / "out"))
    named = "中 (U+4E2D), 国 (U+56FD)"
    line = f"a.txt: no font here has {named}, so their codes are printed; {REMEDY}"
    assert [warning for warning in built.warnings if "font" in warning] == [line]


def test_what_no_source_has_comes_from_elsewhere(tmp_path):
    (warning,) = unprinted("中", ())
    assert warning.startswith("brief.toml or the template: no font here has 中 (U+4E2D), so")


def test_a_warning_names_only_the_first_few():
    (warning,) = unprinted("".join(map(chr, range(0x4E00, 0x4E14))), ())
    assert warning.count("(U+") == 8
    assert " and 12 more, so" in warning


def test_nothing_missing_is_no_warning():
    assert unprinted("", ()) == ()
