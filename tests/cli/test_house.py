"""``briefgen house`` and ``--docx-base``: the house's own document made, checked and used."""

from __future__ import annotations

from zipfile import ZipFile

from tests.writers.house_bases import letterhead, minimum


def said(path, part="word/document.xml"):
    with ZipFile(path) as archive:
        return archive.read(part).decode()


def test_a_sample_is_written_and_has_every_style(briefgen, tmp_path):
    ran = briefgen("house", "new", tmp_path / "house.docx", "--page", "letter")
    assert (ran.status, ran.err) == (0, "")
    assert 'w:w="12240"' in said(tmp_path / "house.docx")
    ran = briefgen("house", "check", tmp_path / "house.docx")
    assert ran.status == 0
    assert {line.split()[0] for line in ran.out.splitlines()[:-1]} == {"found"}


def test_a_sample_is_not_written_over_a_file(briefgen, tmp_path):
    (tmp_path / "house.docx").write_text("mine")
    ran = briefgen("house", "new", tmp_path / "house.docx")
    assert ran.status == 1
    assert ran.err == "Error: house.docx is there already; choose another name\n"
    assert (tmp_path / "house.docx").read_text() == "mine"


def test_a_sample_is_a_docx(briefgen, tmp_path):
    ran = briefgen("house", "new", tmp_path / "house.pdf")
    assert ran.status == 2
    assert ran.err.endswith("Error: house.pdf does not end in .docx; give it a name that does\n")


def test_it_is_said_what_comes_after_a_sample(briefgen, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert briefgen("house", "new", "our house.docx").out == (
        "wrote our house.docx\n"
        "\nNext:\n"
        "  1. open it in Word and adapt its styles, its page, its header and footer\n"
        "  2. briefgen house check 'our house.docx'    says which styles of a brief it has\n"
        "  3. briefgen build FOLDER --docx-base 'our house.docx'    writes the brief into it\n"
    )


def test_a_check_lists_found_mapped_and_missing(briefgen, tmp_path):
    (tmp_path / "house.docx").write_bytes(letterhead())
    lines = briefgen("house", "check", tmp_path / "house.docx").out.splitlines()
    assert "found    paragraph  heading 1" in lines
    assert "mapped   paragraph  BG List Bullet Last → List Bullet" in lines
    assert "missing  table      BG Evidence" in lines
    assert lines[-1].startswith("15 of 56 styles are the house's own")


def test_a_file_that_is_no_word_file_is_told_in_one_line(briefgen, texts, tmp_path):
    base = tmp_path / "house.docx"
    base.write_text("no")
    for words in (("house", "check", base), ("build", texts, "--docx-base", base)):
        ran = briefgen(*words)
        assert ran.status == 1
        assert ran.err.startswith("Error: house.docx is damaged, or no Word file; ")
        assert ran.err.count("\n") == 1


def test_a_brief_is_built_into_the_houses_document(briefgen, texts, tmp_path):
    base = tmp_path / "house.dotx"
    base.write_bytes(letterhead())
    ran = briefgen("build", texts, "-o", tmp_path / "out", "--docx-base", base)
    assert (ran.status, ran.err) == (0, "")
    assert "Ministry of Ferries" in said(tmp_path / "out" / "brief.docx", "word/header1.xml")


def test_brief_toml_names_the_houses_document_beside_it(briefgen, texts, tmp_path):
    (texts / "house.docx").write_bytes(minimum())
    (texts / "brief.toml").write_text('docx_base = "house.docx"', encoding="utf-8")
    ran = briefgen("build", texts, "-o", tmp_path / "out")
    assert (ran.status, ran.err) == (0, "")
    assert '"berschrift1"' in said(tmp_path / "out" / "brief.docx")


def test_a_house_document_that_is_not_there_is_told(briefgen, texts, tmp_path):
    ran = briefgen("build", texts, "-o", tmp_path / "out", "--docx-base", tmp_path / "none.docx")
    assert ran.status == 1
    assert ran.err == "Error: none.docx does not exist; check the name and the folder\n"
    assert not (tmp_path / "out").exists()


def test_comments_are_there_when_asked_for_and_only_then(briefgen, texts, tmp_path):
    for words, there in (((), False), (("--review",), True)):
        briefgen("build", texts, "-o", tmp_path / "out", *words)
        with ZipFile(tmp_path / "out" / "brief.docx") as archive:
            assert ("word/comments.xml" in archive.namelist()) == there
