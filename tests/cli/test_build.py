"""``briefgen build``: what it writes, what it says, and what it does when it cannot."""

import json
import os
import re
import shutil
from pathlib import Path

import pytest


@pytest.fixture
def out(tmp_path):
    return tmp_path / "out"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_folder_becomes_a_brief_in_both_formats_with_its_record(briefgen, texts, out):
    ran = briefgen("build", texts, "-o", out)
    assert (ran.status, ran.err) == (0, "")
    assert names(out) == ["brief.docx", "brief.json", "brief.pdf"]
    first, *_, used, _, coming = ran.out.splitlines()
    assert first == f"wrote {out / 'brief.docx'}"
    assert used.endswith("claims used; the others are listed with a reason in the JSON")
    way = f"briefgen verify {out / 'brief.pdf'} --sources {texts}"
    assert coming == f"Next: read it, then {way}"


def test_the_record_tells_of_each_claim_where_it_is_used_or_why_not(briefgen, texts, out):
    briefgen("build", texts, "-o", out)
    claims = json.loads((out / "brief.json").read_text())["claims"]
    assert claims
    assert all(bool(claim["used"]) != bool(claim["not_used"]) for claim in claims)


def test_large_print_is_asked_for_and_its_pages_are_told(briefgen, texts, out):
    ran = briefgen("build", texts, "-o", out, "--profile", "accessible")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.splitlines()[-3].startswith("in the accessible profile up to 6 pages are meant")


def test_the_evidence_stands_behind_the_brief_when_asked_for(briefgen, texts, out):
    alone = briefgen("build", texts, "-o", out, "--format", "pdf").out
    whole = briefgen("build", texts, "-o", out, "--format", "pdf", "--annex").out
    pages = [int(re.search(r"\((\d+) pages?\)", said)[1]) for said in (alone, whole)]
    assert pages[1] > pages[0]


def test_footnotes_in_the_docx_are_asked_for_and_accounted_for(briefgen, texts, out):
    briefgen("build", texts, "-o", out)
    alone = (out / "brief.pdf").read_bytes()
    assert briefgen("build", texts, "-o", out, "--footnotes").status == 0
    assert (out / "brief.pdf").read_bytes() == alone
    ran = briefgen("verify", out / "brief.docx", "--sources", texts, "--all")
    assert (ran.status, ran.err) == (0, "")
    assert "computed: footnote 1, place of claim " in ran.out


def test_footnotes_are_switched_on_in_brief_toml_by_true_alone(briefgen, texts, out):
    (texts / "brief.toml").write_text("footnotes = 'yes'\n")
    ran = briefgen("build", texts, "-o", out)
    assert (ran.status, ran.out) == (1, "")
    assert "brief.toml: footnotes must be true or false" in ran.err


def test_one_format_alone_is_written_when_asked(briefgen, texts, out):
    assert briefgen("build", texts, "-o", out, "--format", "docx").status == 0
    assert names(out) == ["brief.docx", "brief.json"]


def test_a_page_to_review_on_is_written_when_asked(briefgen, texts, out):
    ran = briefgen("build", texts, "-o", out, "--format", "html,pdf")
    assert (ran.status, names(out)) == (0, ["brief.html", "brief.json", "brief.pdf"])
    page = out / "brief.html"
    assert ran.out.splitlines()[0] == f"wrote {page} (a page to review on)"
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert "brief.html" in json.loads((out / "brief.json").read_text())["files"]
    assert briefgen("verify", out / "brief.pdf", "--sources", texts).status == 0


@pytest.mark.parametrize(
    "options",
    [("--template", "note,policy"), ("--template", "note", "--template", " policy ,note")],
)
def test_several_templates_are_filled_from_one_reading(briefgen, texts, out, options):
    ran = briefgen("build", texts, "-o", out, "--format", "pdf", *options)
    assert (ran.status, ran.err) == (0, "")
    assert names(out) == ["brief-note.json", "brief-note.pdf", "brief.json", "brief.pdf"]
    wrote, said = ran.out.splitlines()[:4], ran.out.splitlines()[4:]
    assert wrote[0] == f"wrote {out / 'brief-note.pdf'} (1 page)"
    assert [line.partition(": ")[0] for line in said if "claims used" in line] == ["note", "policy"]


def test_another_template_alone_does_not_write_over_the_policy_brief(briefgen, texts, out):
    briefgen("build", texts, "-o", out)
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    assert briefgen("build", texts, "-o", out, "--template", "handout").status == 0
    assert {name: (out / name).read_bytes() for name in before} == before
    assert "brief-handout.pdf" in names(out)


def test_a_template_that_was_copied_and_edited_is_built_with(briefgen, texts, out, tmp_path):
    mine = tmp_path / "one, two"
    shutil.copytree("templates/note", mine)
    text = mine / "brief.md.j2"
    text.write_text(text.read_text(encoding="utf-8").replace("Evidence", "Our own words"))
    ran = briefgen("build", texts, "-o", out, "--template", mine)
    assert (ran.status, ran.err) == (0, "")
    assert names(out) == ["brief-one, two.docx", "brief-one, two.json", "brief-one, two.pdf"]


def test_the_name_of_the_outputs_is_the_owners(briefgen, texts, out):
    (texts / "brief.toml").write_text('name = "rail"', encoding="utf-8")
    briefgen("build", texts, "-o", out)
    assert names(out) == ["rail.docx", "rail.json", "rail.pdf"]


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 12])
def test_any_number_of_sources_makes_a_brief_of_four_pages_at_most(briefgen, texts, out, count):
    words = (texts / "report.txt").read_text(encoding="utf-8")
    for path in texts.iterdir():
        path.unlink()
    for n in range(count):
        (texts / f"{n:02}.txt").write_text(f"{words}\nTown {n} has gained {n + 2}00 jobs.\n")
    ran = briefgen("build", texts, "-o", out)
    assert (ran.status, ran.err) == (0, "")
    assert re.search(r"\([1-4] pages?\)", ran.out)


def test_one_bad_source_is_left_out_and_told(briefgen, texts, out):
    (texts / "empty.txt").write_text("")
    (texts / "binary.txt").write_bytes(b"\x7fELF\0\0\1")
    ran = briefgen("build", texts, "-o", out)
    assert ran.status == 3
    assert [line.split(":")[:3] for line in ran.err.splitlines()] == [
        ["warning", " binary.txt", " not read"],
        ["warning", " empty.txt", " not read"],
    ]
    unread = json.loads((out / "brief.json").read_text())["unread"]
    assert [source["file"] for source in unread] == ["binary.txt", "empty.txt"]


def test_a_source_in_another_language_is_named_and_left_out(briefgen, texts, out):
    french = "Le plan a réduit les délais dans les régions, mais les coûts de la mise en œuvre "
    (texts / "avis.txt").write_text(f"{french * 3}\n", encoding="utf-8")
    ran = briefgen("build", texts, "-o", out)
    assert ran.status == 3
    assert ran.err == (
        "warning: avis.txt: not read: it is in French; English is what can be read so far\n"
    )


def folder_of(**files):
    def make(texts: Path) -> list[object]:
        for path in texts.iterdir():
            path.unlink()
        for name, content in files.items():
            (texts / name.replace("_", ".")).write_bytes(content)
        return [texts]

    return make


def settings(text):
    def make(texts: Path) -> list[object]:
        (texts / "brief.toml").write_text(text, encoding="utf-8")
        return [texts]

    return make


def words(*given):
    return lambda texts: [texts, *given]


BAD = {
    "empty folder": (folder_of(), 1, "holds no source text"),
    "empty file": (folder_of(a_txt=b""), 1, "a.txt"),
    "only white space": (folder_of(a_txt=b" \n\n "), 1, "a.txt"),
    "undecodable": (folder_of(a_txt=b"\x00\x01\x02\xff"), 1, "a.txt"),
    "no claim": (folder_of(a_txt=b"Contents\n\n1\n\n2\n"), 1, "no "),
    "unknown extension": (lambda texts: ["pyproject.toml"], 1, "pyproject.toml"),
    "missing file": (lambda texts: [texts / "nowhere.txt"], 1, "nowhere.txt"),
    "no template": (words("--template", "note,"), 2, "name at least one template"),
    "missing template": (words("--template", "plicy"), 2, 'no template "plicy"'),
    "embargo without a day": (words("--embargo", "soon"), 2, "--embargo must be a day"),
    "two outputs on one line": (words("--watch", "--json"), 2, "leave it out with --watch"),
    "comments without a DOCX": (
        words("--review", "--format", "pdf"),
        2,
        "--review is for the DOCX; add docx to --format, or leave it out",
    ),
    "footnotes without a DOCX": (words("--footnotes", "--format", "html"), 2, "--footnotes is for"),
    "a house without a DOCX": (words("--docx-base", "x", "--format", "pdf"), 2, "--docx-base is"),
    "settings as a source": (
        lambda texts: [texts / "brief.toml"],
        1,
        "is no source; name its fold",
    ),
    "a day that is none": (words("--date", "2026-02-30"), 2, '"2026-02-30" is no day of the calen'),
    "misspelt setting": (settings("naem = 'x'"), 1, 'did you mean "name"?'),
    "broken settings": (settings("name = "), 1, "brief.toml is not valid TOML"),
    "order of a stranger": (settings("order = ['x.txt']"), 1, 'names "x.txt"'),
    "unknown format": (words("--format", "odt"), 2, 'unknown format "odt"'),
    "no format": (words("--format", ","), 2, "at least one of"),
    "unknown page": (words("--page", "a5"), 2, "a5"),
    "bad date": (words("--date", "yesterday"), 2, 'give a day as "2026-01-31"'),
    "unknown option": (words("--frmat", "pdf"), 2, "--frmat"),
}


@pytest.mark.parametrize(("spoil", "status", "message"), BAD.values(), ids=BAD.keys())
def test_bad_input_is_one_clear_line_and_the_old_brief_stays(
    briefgen, texts, out, spoil, status, message
):
    out.mkdir()
    (out / "brief.pdf").write_bytes(b"old")
    ran = briefgen("build", *spoil(texts), "-o", out)
    assert ran.status == status
    assert message in ran.err
    assert "Traceback" not in ran.err
    if status == 1:
        assert len([line for line in ran.err.splitlines() if line.startswith("Error: ")]) == 1
    assert names(out) == ["brief.pdf"]
    assert (out / "brief.pdf").read_bytes() == b"old"


@pytest.mark.parametrize(
    ("slip", "message"),
    [
        ("{{ subjct }}", "'subjct' is undefined"),
        ("a | b", "a stray |"),
        ("::: calout\n:::", "unknown directive calout"),
        ("::: note\nnever closed", "never closed"),
    ],
)
def test_a_template_with_a_slip_is_told_with_its_line(
    briefgen, texts, out, tmp_path, slip, message
):
    folder = tmp_path / "mine"
    folder.mkdir()
    policy = Path("templates/policy")
    (folder / "template.toml").write_bytes((policy / "template.toml").read_bytes())
    (folder / "brief.md.j2").write_text(f"# Title\n\n{slip}\n", encoding="utf-8")
    ran = briefgen("build", texts, "-o", out, "--template", folder)
    assert (ran.status, message in ran.err) == (1, True)
    assert "mine/brief.md.j2, line 3" in ran.err
    assert not out.exists()


def test_an_output_that_cannot_be_written_is_told(briefgen, texts, tmp_path):
    (tmp_path / "file").write_text("x")
    ran = briefgen("build", texts, "-o", tmp_path / "file" / "out")
    assert ran.status == 1
    assert ran.err.startswith("Error: cannot write to ")
    assert "choose another folder with --out" in ran.err


def test_the_date_comes_from_the_option_then_from_the_epoch_never_from_the_clock(
    briefgen, texts, out, monkeypatch
):
    def dates():
        briefgen("build", texts, "-o", out, "--format", "pdf", *option)
        return (out / "brief.pdf").read_bytes().count(b"D:20")

    option = ()
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert dates() == 0
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1769817600")
    assert dates() > 0
    for none in ("soon", "99999999999999"):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", none)
        ran = briefgen("build", texts, "-o", out)
        assert (ran.status, none in ran.err) == (2, True)


def test_a_file_name_never_steers_the_terminal(briefgen, texts, out):
    (texts / "a\x1b[31m.txt").write_text("")
    ran = briefgen("build", texts, "-o", out)
    assert "\x1b" not in ran.err
    assert "a\ufffd[31m.txt" in ran.err


def test_without_sources_the_folder_of_a_brief_is_taken_and_else_the_seeds(
    briefgen, texts, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    ran = briefgen("build")
    assert (ran.status, "neither brief.toml nor seeds/ is here; name" in ran.err) == (2, True)
    shutil.copytree(texts, "seeds")
    assert briefgen("build").out.endswith("verify out/brief.pdf\n")
    (tmp_path / "brief.toml").write_text('name = "here"\n')
    assert briefgen("build").out.endswith("verify out/here.pdf\n")
    assert "--sources seeds" in briefgen("build", "seeds").out


@pytest.mark.skipif(os.name != "posix", reason="needs FIFOs")
def test_what_is_no_regular_file_is_not_read_and_told(briefgen, texts, out):
    os.mkfifo(texts / "pipe.txt")
    ran = briefgen("build", texts, "-o", out)
    assert ran.status == 3
    assert "pipe.txt: not read: not a regular file" in ran.err


def test_strict_builds_nothing_when_a_source_cannot_be_read(briefgen, texts, out):
    (texts / "empty.txt").write_text("")
    ran = briefgen("build", texts, "-o", out, "--strict")
    assert (ran.status, out.exists()) == (1, False)
    assert "empty.txt is empty" in ran.err
    assert briefgen("claims", texts, "--strict").status == 1


def test_a_text_and_its_copy_are_one_voice(briefgen, texts, out):
    first = sorted(texts.glob("*.txt"))[0]
    (texts / "zz.txt").write_text(first.read_text().replace("\n", "\r\n"))
    ran = briefgen("build", texts, "-o", out)
    assert ran.status == 0
    assert f"zz.txt: left out: it has the same words as {first.name}" in ran.err


def test_a_brief_beside_its_sources_is_not_read_as_one(briefgen, texts):
    assert briefgen("build", texts, "-o", texts).status == 0
    again = briefgen("build", texts, "-o", texts)
    assert again.status == 0
    assert "brief.pdf: passed over: briefgen wrote it" in again.err
