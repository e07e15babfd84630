"""``briefgen build --since``: what has changed since an earlier edition, told in the brief."""

import json

import pytest

from briefgen.readers.printed import read_printed


def test_changes_since_an_earlier_edition_are_told_and_proved(briefgen, texts, tmp_path):
    january, february = tmp_path / "january", tmp_path / "february"
    briefgen("build", texts, "-o", january, "--date", "2026-01-31")
    path = texts / "report.txt"
    path.write_text(path.read_text().replace("Outlook:", "Ticket sales have doubled.\nOutlook:"))
    ran = briefgen("build", texts, "-o", february, "--since", january / "brief.pdf")
    assert (ran.status, ran.err) == (0, "")
    _, printed = read_printed(february / "brief.docx")
    said = [each.text for each in printed.passages]
    assert "What has changed since 31 January 2026" in said
    # In the box of changes, among the key messages, and in its section.
    assert sum("“Ticket sales have doubled”" in text for text in said) == 3
    for format in ("docx", "pdf"):
        ran = briefgen("verify", february / f"brief.{format}", "--sources", texts)
        assert (ran.status, "every statement is accounted for" in ran.out) == (0, True)
    ran = briefgen("diff", january / "brief.docx", february / "brief.docx")
    assert "\nClaims: 1 new, 0 gone, 0 changed, " in ran.out
    build = json.loads((january / "brief.json").read_text())["build"]
    assert f"\n  tells changes since build: none → {build}\n" in ran.out


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("old.json", b"{}", "old.json is no record of a build; name a JSON that briefgen build wr"),
        (
            "old.txt",
            b"January.",
            "old.txt is no brief as DOCX or PDF; name one that briefgen build wrote",
        ),
        ("nowhere.pdf", None, "nowhere.pdf does not exist"),
    ],
)
def test_an_earlier_edition_without_a_record_is_told_in_a_line(
    briefgen, texts, tmp_path, name, content, message
):
    if content:
        (tmp_path / name).write_bytes(content)
    ran = briefgen("build", texts, "-o", tmp_path / "out", "--since", tmp_path / name)
    assert (ran.status, ran.out) == (1, "")
    assert message in ran.err
    assert len(ran.err.splitlines()) == 1
    assert not (tmp_path / "out").exists()


def test_a_pdf_that_carries_no_record_is_told_in_a_line(briefgen, texts, tmp_path):
    from briefgen.theme import Theme
    from briefgen.writers import write
    from tests.blocks import document, p

    (tmp_path / "bare.pdf").write_bytes(write(document(p("a")), Theme(), "pdf").data)
    ran = briefgen("build", texts, "-o", tmp_path / "out", "--since", tmp_path / "bare.pdf")
    assert (ran.status, ran.err) == (
        1,
        "Error: bare.pdf carries no record of its build; name the JSON that was written with it\n",
    )
