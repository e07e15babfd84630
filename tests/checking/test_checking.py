"""A check says what a build would meet, and all of it at once."""

import pytest

from briefgen.brief import Composer
from briefgen.building.houses import write_sample
from briefgen.checking import Empty, Unread, check
from briefgen.looks import PageSize
from tests.desk import made

RESULTS = """Report of the harbour board

The harbour has doubled its traffic. However, cranes still depend on imported parts.
Shipping lines have shifted 20% of their calls. The authority plans to extend the quay in 2031.
"""
ANSWER = """The harbour has failed to double its traffic. Crane repairs remain slow.
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a.txt").write_text(RESULTS)
    (tmp_path / "b.txt").write_text(ANSWER)
    return tmp_path


def without(*parts):
    """``Composer.compose`` for briefs that have room for none of ``parts``."""
    compose = Composer.compose

    def composed(self, *given):
        made = compose(self, *given)
        return made._replace(brief=made.brief._replace(**dict.fromkeys(parts, ())))

    return composed


def settle(folder, text):
    (folder / "brief.toml").write_text(text)


def test_a_sound_folder_has_nothing_wrong(folder):
    report = check([folder])
    assert (report.settings, report.wrong, report.unread) == (None, (), ())
    assert [(source.id, source.file, source.format) for source in report.sources] == [
        ("A", "a.txt", "text"),
        ("B", "b.txt", "text"),
    ]
    assert sum(report.sources[0].claims.values()) >= 3


def test_topics_are_told_with_whether_the_owner_named_them(folder):
    assert all(not topic.stated for topic in check([folder]).topics)
    settle(folder, "[sectors]\n'Cranes' = ['crane']\n'Rail' = ['train']")
    report = check([folder])
    assert [(t.name, t.stated, t.rated) for t in report.topics] == [("Cranes", True, True)]
    assert report.silent == ("Rail",)
    assert "Cranes" not in report.unnamed


def test_what_the_texts_speak_of_besides_is_told_where_topics_are_named(folder):
    assert check([folder]).unnamed == ()
    settle(folder, "[themes]\n'Rail' = ['train']")
    report = check([folder])
    assert report.topics == ()
    assert "Traffic" in report.unnamed


def test_sections_that_nothing_was_found_for_are_told_with_the_reason(folder):
    (folder / "a.txt").unlink()
    found = {empty.section for empty in check([folder]).empty}
    assert found >= {"findings", "responses", "outlooks"}
    settle(folder, "[subject]\noutlook = 'Harbour 2'\n[sectors]\n'Rail' = ['train']")
    assert check([folder]).empty[:2] == (
        Empty("phase", "no text says what Harbour 2 holds"),
        Empty("scorecard", "no text reports a result on a sector"),
    )


def test_everything_that_is_wrong_is_told_at_once(folder, tmp_path):
    (folder / "empty.txt").write_text("")
    (folder / "none").mkdir()
    settle(folder, "naem = 'x'\norder = ['A.TXT', 'c.pdf']\n[subjct]\n[profiles.'b.text']")
    report = check([folder, folder / "none"])
    assert report.unread == (
        Unread("empty.txt", "empty.txt is empty; give a file with text in it"),
    )
    assert report.wrong == (
        'brief.toml: unknown key "naem"; did you mean "name"?',
        'brief.toml: unknown key "subjct"; did you mean "subject"?',
        'brief.toml names "A.TXT", which is not among the sources; did you mean "a.txt"?',
        'brief.toml names "c.pdf", which is not among the sources; '
        "they are a.txt, b.txt, empty.txt",
        'brief.toml names "b.text", which is not among the sources; did you mean "b.txt"?',
        f"{folder / 'none'} holds no source text; put texts, PDF or DOCX there",
    )
    assert [source.file for source in report.sources] == ["a.txt", "b.txt"]


def test_where_nothing_can_be_read_each_file_is_told_with_its_reason(tmp_path):
    (tmp_path / "a.txt").write_text("")
    (tmp_path / "b.docx").write_bytes(b"PK\x03\x04word/")
    (tmp_path / "c.txt").write_text(
        "Le plan a réduit les délais dans les régions et les villes. " * 3
    )
    report = check([tmp_path, tmp_path / "nowhere.txt"])
    assert report.sources == ()
    assert report.wrong == ("no source could be read",)
    assert [left.file for left in report.unread] == ["a.txt", "b.docx", "c.txt", "nowhere.txt"]
    assert report.unread[2].why == "it is in French; English is what can be read so far"


def test_texts_without_a_claim_are_wrong(tmp_path):
    (tmp_path / "a.txt").write_text("Contents\n\n1\n\n2\n")
    report = check([tmp_path / "a.txt"])
    assert (report.wrong, report.empty) == (("no claim was found in any source",), ())


def test_an_empty_folder_is_wrong_and_no_failure(tmp_path):
    assert check([tmp_path]).wrong == (
        f"{tmp_path} holds no source text; put texts, PDF or DOCX there",
    )


def test_sources_come_in_the_owners_order(folder):
    settle(folder, "order = ['b.txt']")
    assert [source.file for source in check([folder]).sources] == ["b.txt", "a.txt"]


def test_what_the_owner_states_of_a_source_is_told_as_the_build_will_print_it(folder):
    settle(folder, "[profiles.'b.txt']\nkind = 'report'\npublished = '2025-02-09'")
    source = check([folder]).sources[1]
    assert (source.kind, source.published) == ("report", "9 February 2025")


def test_the_claims_file_is_told_with_what_is_pending(tmp_path):
    assert check([tmp_path]).claims_file is None
    desk = made(tmp_path / "texts")
    desk.edit("Crane repairs have remained steady.", approved_by='"A. Ruiz"')
    report = check([desk.folder])
    assert (report.wrong, report.claims_file.path) == ((), str(desk.file))
    tally = report.claims_file.tally
    assert (tally.claims, tally.approved, tally.pending) == (7, 1, 6)


def test_what_is_wrong_with_the_claims_file_is_told_beside_what_is_wrong_elsewhere(tmp_path):
    desk = made(tmp_path / "texts")
    desk.put("brief.toml", "naem = 'x'\n[sectors]\nTraffic = ['traffic']\nCranes = ['crane']")
    desk.edit("Crane repairs have remained steady.", role='"findng"')
    report = check([desk.folder])
    line = desk.line("Crane repairs") + 8
    assert report.wrong == (
        'brief.toml: unknown key "naem"; did you mean "name"?',
        f'{desk.file}:{line}: role "findng" is unknown; did you mean "finding"?',
    )
    assert report.claims_file == (str(desk.file), None)


def test_every_figure_that_cannot_be_drawn_is_told_with_the_rest(folder):
    figure = "[[figures]]\nkind = 'bar'\ntitle = 'Traffic'\nsource = 'A'\ntable = "
    settle(folder, f"{figure}1\n{figure}2\n")
    report = check([folder])
    assert len(report.sources) == 2
    assert report.wrong == tuple(
        f"brief.toml: figures[{n}]: a.txt, table {n} is not there: 0 can be read in it; "
        "give the rows in full"
        for n in (1, 2)
    )


@pytest.mark.parametrize(
    ("content", "why", "way"),
    [
        (None, "does not exist", "check the name and the folder"),
        (b"", "is damaged, or no Word file", "open it in Word and save it again as .docx"),
    ],
)
def test_a_house_s_document_that_a_build_would_stop_at_is_told(folder, content, why, way):
    settle(folder, "docx_base = 'house.docx'")
    if content is not None:
        (folder / "house.docx").write_bytes(content)
    report = check([folder])
    assert report.wrong == (f"house.docx {why} (docx_base in brief.toml); {way}",)
    assert report.unread == ()


def test_a_house_s_document_among_the_sources_is_none_of_them(folder):
    settle(folder, "docx_base = 'house.docx'")
    write_sample(folder / "house.docx", PageSize.A4)
    report = check([folder])
    assert ([source.file for source in report.sources], report.wrong) == (["a.txt", "b.txt"], ())


def test_a_part_is_not_said_to_have_nothing_where_it_has_claims_that_stand_elsewhere(
    folder, monkeypatch
):
    monkeypatch.setattr(Composer, "compose", without("responses", "findings"))
    (folder / "b.txt").unlink()
    (folder / "a.txt").write_text("Shipping lines have shifted 20% of their calls elsewhere.\n")
    why = {empty.section: empty.why for empty in check([folder]).empty}
    assert why["responses"].startswith("what there is of it stands elsewhere")
    assert why["findings"] == "no text reports a result achieved"
