"""Several templates filled from one reading of the sources."""

import hashlib
import json
import os
import shutil
from pathlib import Path

import pytest

from briefgen.brief import Occasion
from briefgen.building import Request, build, compose, gather, gathering
from briefgen.building.cuts import Cuts, Manner
from briefgen.errors import TemplateError, WriteError
from briefgen.templating import find, names, root
from briefgen.theme import PageSize, Profile

ALL = tuple(names())
PAGES = {"policy": 4, "brief": 2, "note": 1, "handout": 1}


@pytest.fixture(scope="module")
def every(tmp_path_factory):
    """All templates built from the seeds in one run, and where."""
    out = tmp_path_factory.mktemp("every")
    return out, build(Request((root().parent / "seeds",), out, template=ALL[0], also=ALL[1:]))


@pytest.fixture(scope="module")
def gathered():
    return gather((root().parent / "seeds",))


def fitted(gathered, name, size=PageSize.A4, profile=None):
    manner = Manner(size, profile, Occasion(), annex=False, house=None)
    return Cuts(gathered, manner).fitted(find(name, profile))


def record(path: Path):
    return json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))


def test_the_default_has_the_name_alone_and_the_others_their_own_behind_it(every):
    out, _ = every
    stems = {name: "" if name == "policy" else f"-{name}" for name in ALL}
    assert sorted(path.name for path in out.iterdir()) == sorted(
        f"made-in-china-2025{stem}.{kind}"
        for stem in stems.values()
        for kind in ("docx", "pdf", "json")
    )


@pytest.mark.parametrize("name", ["policy", "annex"])
def test_a_template_alone_makes_the_same_files_as_among_others(every, tmp_path, seeds, name):
    out, _ = every
    for path in build(Request((seeds,), tmp_path, template=name)).files:
        assert path.read_bytes() == (out / path.name).read_bytes()


def test_each_record_tells_of_its_own_brief_and_files(every):
    _, built = every
    for one in (built, *built.also):
        *files, beside = one.files
        told = record(beside)
        assert told["template"]["name"] == one.template
        assert told["files"] == {
            path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files
        }
        assert sum(bool(claim["used"]) for claim in told["claims"]) == one.used


def test_the_sources_are_read_once(tmp_path, seeds, monkeypatch):
    asked = []
    read = gathering.compare
    monkeypatch.setattr(gathering, "compare", lambda *a, **k: asked.append(1) or read(*a, **k))
    build(Request((seeds,), tmp_path, ("docx",), also=("note",)))
    assert asked == [1]


@pytest.mark.parametrize("size", PageSize)
@pytest.mark.parametrize("name", PAGES)
def test_every_cut_keeps_to_its_pages(gathered, name, size):
    made = fitted(gathered, name, size)
    assert (made.warnings, made.extent.pages) == ((), PAGES[name])


@pytest.mark.parametrize("name", PAGES)
def test_large_print_has_the_pages_that_its_template_gives_it(gathered, name):
    made = fitted(gathered, name, profile=Profile.ACCESSIBLE)
    assert not made.warnings
    assert made.extent.pages <= find(name, Profile.ACCESSIBLE).pages


def test_the_annex_holds_what_any_of_the_others_quotes(every):
    out, _ = every
    used = {
        name: {c["id"] for c in record(path)["claims"] if c["used"]}
        for name, path in ((n, out / f"made-in-china-2025-{n}.json") for n in ALL[1:])
    }
    used["policy"] = {
        c["id"] for c in record(out / "made-in-china-2025.json")["claims"] if c["used"]
    }
    annex = used.pop("annex")
    assert annex == set.union(*used.values())


def test_two_templates_of_one_name_are_refused(tmp_path, seeds):
    shutil.copytree(root() / "note", tmp_path / "note")
    with pytest.raises(TemplateError, match="two templates are called note; rename the folder"):
        build(Request((seeds,), tmp_path / "out", template="note", also=(str(tmp_path / "note"),)))
    assert not (tmp_path / "out").exists()


def test_one_template_that_cannot_be_filled_leaves_all_as_they_were(tmp_path, seeds):
    shutil.copytree(root() / "note", tmp_path / "mine")
    with (tmp_path / "mine" / "brief.md.j2").open("a", encoding="utf-8") as file:
        file.write("{{ nothing_of_that_name }}\n")
    with pytest.raises(TemplateError, match="mine/brief"):
        build(Request((seeds,), tmp_path / "out", also=(str(tmp_path / "mine"),)))
    assert not (tmp_path / "out").exists()


def test_a_fault_of_the_disk_leaves_no_cut_behind(tmp_path, seeds, monkeypatch):
    out = tmp_path / "out"
    build(Request((seeds,), out, ("docx",)))
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    moves = []

    def replace(source, target):
        moves.append(target)
        if len(moves) == 3:
            raise OSError("full")
        return rename(source, target)

    rename = os.replace
    monkeypatch.setattr("briefgen.building.saving.os.replace", replace)
    with pytest.raises(WriteError):
        build(Request((seeds,), out, ("docx",), size=PageSize.LETTER, also=("note",)))
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


def test_what_was_left_out_to_fit_is_told(every):
    _, built = every
    notes = {one.template: one.note for one in (built, *built.also)}
    assert notes["policy"] == notes["annex"] == ""
    assert notes["note"] == "left out to keep to 1 page: hashes of the files"


def test_what_was_left_out_is_told_of_the_pages_that_there_are(gathered):
    made = fitted(gathered, "handout", profile=Profile.ACCESSIBLE)
    assert made.extent.pages == 1
    assert "up to 2 pages are meant, instead of 1; left out to keep to 1 page: " in made.note


def test_what_is_too_long_for_the_last_rung_names_its_page(tmp_path):
    for n in range(60):
        words = f"The plan has cut waiting in Town {n} by {n + 2}00 hours a year.\n"
        (tmp_path / f"{n:02}.txt").write_text(words, encoding="utf-8")
    _, made = compose(Request((tmp_path,), template="handout"))
    assert made.warnings[0].startswith("page 1 overflows: the brief runs to 2 pages, 1 is meant; ")
