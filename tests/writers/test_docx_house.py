"""A brief in the house's own document."""

from __future__ import annotations

import struct
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest
from hypothesis import HealthCheck, given, settings

from briefgen.document import Document, Run
from briefgen.errors import WriteError
from briefgen.spoken import lines
from briefgen.theme import MM, Theme
from briefgen.writers import Attachment
from briefgen.writers.docx import write
from briefgen.writers.docx.house import House, roles
from briefgen.writers.docx.house.proving import prove
from briefgen.writers.docx.package import pack
from briefgen.writers.docx.sample import our_styles, sample
from tests.blocks import (
    EVERY_BLOCK,
    boxes,
    bullets,
    cell,
    document,
    h1,
    h2,
    numbered,
    p,
    page_break,
    table,
)
from tests.writers.docx_lint import lint, values
from tests.writers.docx_reading import W, parts, read_lines, spoken, xml
from tests.writers.house_bases import BASES, letterhead, minimum, saved, template
from tests.writers.test_docx_any_document import documents

RECORD = Attachment("a.json", b"{}", "application/json", "All")


def housed(made: Document, base: bytes) -> bytes:
    return write(made, Theme(), RECORD, None, House(base, "house.docx")).data


def changed(base: bytes, part: str, was: str, becomes: str) -> bytes:
    held = parts(base)
    text = held[part].decode()
    assert was in text
    return pack(held | {part: text.replace(was, becomes).encode()})


def paragraphs(data: bytes) -> list[tuple[str | None, str]]:
    """Style id and text of each paragraph of the body that says something."""
    return [
        (next(iter(values(paragraph, "pStyle")), None), spoken(paragraph))
        for paragraph in xml(data).iter(f"{W}p")
        if spoken(paragraph)
    ]


@pytest.mark.parametrize("base", BASES)
def test_one_of_every_block_is_without_fault_and_says_the_same(base: str, tmp_path: Path) -> None:
    data = housed(EVERY_BLOCK, BASES[base](tmp_path))
    assert lint(data) == []
    said = [line for line in read_lines(data) if line not in ("To the Council", SIGNED)]
    assert said == [line.strip() for line in lines(EVERY_BLOCK)]


SIGNED = "Signed: the Harbour Master"


@settings(
    max_examples=15,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(documents)
def test_any_document_is_without_fault(made: Document) -> None:
    data = housed(made, minimum())
    assert lint(data) == []
    assert read_lines(data) == [line.strip() for line in lines(made)]


def test_roles_are_found_by_name_whatever_the_case_then_by_id() -> None:
    data = housed(document(h1("a"), h2("b"), p("c")), minimum())
    assert paragraphs(data) == [("Titel", "a"), ("berschrift1", "b"), ("TextBody", "c")]
    by_id = changed(minimum(), "word/styles.xml", 'w:val="body text"', 'w:val="Fliess"')
    by_id = changed(by_id, "word/styles.xml", '"TextBody"', '"bodytext"')
    assert paragraphs(housed(document(p("c")), by_id)) == [("bodytext", "c")]


def test_a_style_that_is_missing_is_grafted_onto_the_houses_normal() -> None:
    styles = xml(housed(EVERY_BLOCK, minimum()), "word/styles.xml")
    note = styles.find(f"{W}style[@{W}styleId='BGNote']")
    assert values(note, "basedOn") == ["Standard"]
    assert [s.get(f"{W}styleId") for s in styles if s.get(f"{W}default")] == [
        "Standard",
        "DefaultParagraphFont",
        "TableNormal",
    ]


def test_of_two_styles_that_are_missing_one_does_not_stand_in_for_the_other() -> None:
    data = housed(document(boxes(cell("a", "b", "c"))), minimum())
    assert [style for style, _ in paragraphs(data)] == [
        "BGSourceHead",
        "BGSourceLine",
        "BGSourceText",
    ]
    both = housed(document(bullets("a", "b")), minimum())
    assert [style for style, _ in paragraphs(both)] == ["ListBullet", "BGListBulletLast"]


def test_an_id_that_the_house_has_given_to_another_style_is_not_given_again() -> None:
    was, becomes = '"paragraph" w:styleId="TextBody"', '"character" w:styleId="BGNote"'
    base = changed(minimum(), "word/styles.xml", was, becomes)
    styles = xml(housed(EVERY_BLOCK, base), "word/styles.xml")
    ids = [style.get(f"{W}styleId") for style in styles]
    assert {"BGNote", "BGBGNote"} < set(ids)
    assert len(set(ids)) == len(ids)


def test_what_is_not_used_is_not_grafted() -> None:
    styles = xml(housed(document(p("a")), minimum()), "word/styles.xml")
    assert len(styles.findall(f"{W}style")) == 4


def test_the_brief_replaces_the_text_and_keeps_page_and_running_matter() -> None:
    data = housed(document(p("a")), letterhead())
    assert [text for _, text in paragraphs(data)] == ["a"]
    made = docx.Document(BytesIO(data))
    assert made.sections[0].header.paragraphs[0].text == "Ministry of Ferries"
    assert (made.sections[0].page_width.mm, made.sections[0].left_margin.mm) == pytest.approx(
        (210, 20), abs=0.1
    )


def test_the_brief_stands_where_the_house_wants_it() -> None:
    data = housed(document(h1("a"), page_break(), p("b")), template())
    assert [text for _, text in paragraphs(data)] == ["To the Council", "a", "b", SIGNED]


def test_a_template_becomes_a_document() -> None:
    types = parts(housed(document(p("a")), template()))["[Content_Types].xml"]
    assert b"template.main" not in types
    assert types.count(b"document.main+xml") == 1


def test_tables_are_as_wide_as_the_houses_text() -> None:
    base = docx.Document(BytesIO(letterhead()))
    base.sections[0].left_margin = base.sections[0].page_width // 2
    data = housed(document(table("a", ("b",), ("c",)), p("d")), saved(base))
    width = int(xml(data).find(f".//{W}tblW").get(f"{W}w"))
    assert width / 20 == pytest.approx((105 - 20) * MM, abs=1)


def test_each_numbered_list_begins_anew_in_the_houses_own_numbering() -> None:
    data = housed(document(numbered("a", "b", start=3), p("c"), numbered("d")), letterhead())
    assert read_lines(data) == ["3. a", "4. b", "c", "1. d"]
    styles, numbering = xml(data, "word/styles.xml"), xml(data, "word/numbering.xml")
    own = styles.find(f"{W}style[@{W}styleId='ListNumber']//{W}numId").get(f"{W}val")
    definition = numbering.find(f"{W}num[@{W}numId='{own}']/{W}abstractNumId").get(f"{W}val")
    for number in set(values(xml(data), "numId")):
        num = numbering.find(f"{W}num[@{W}numId='{number}']")
        assert values(num, "abstractNumId") == [definition]


def test_bullets_show_where_the_houses_style_of_lists_brings_none() -> None:
    base = changed(minimum(), "word/styles.xml", '"body text"', '"list bullet"')
    data = housed(document(bullets("a", "b")), base)
    assert [style for style, _ in paragraphs(data)] == ["TextBody", "TextBody"]
    (number,) = set(values(xml(data), "numId"))
    numbering = xml(data, "word/numbering.xml")
    (definition,) = values(numbering.find(f"{W}num[@{W}numId='{number}']"), "abstractNumId")
    made = numbering.find(f"{W}abstractNum[@{W}abstractNumId='{definition}']")
    assert values(made, "numFmt") == ["bullet"]
    assert values(made, "pStyle") == []


def test_notes_comments_pictures_and_links_of_the_old_text_go() -> None:
    base = docx.Document(BytesIO(letterhead()))
    picture = BytesIO()
    from PIL import Image

    Image.new("RGB", (2, 2)).save(picture, "PNG")
    base.add_picture(picture)
    run = base.add_paragraph("old").runs[0]
    base.add_comment(run, "Is this right?", "Jo")
    base.part.relate_to("https://old.example", f"{OFFICE}/hyperlink", is_external=True)
    held = parts(housed(document(p("a")), saved(base)))
    assert not [name for name in held if "media" in name or "comments" in name]
    assert b"old.example" not in b"".join(held.values())


OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def with_footnotes(base: bytes) -> bytes:
    notes = "".join(
        f'<w:footnote w:id="{n}"{kind}><w:p><w:r><w:t>note {n}</w:t></w:r></w:p></w:footnote>'
        for n, kind in ((0, ' w:type="separator"'), (1, ""), (2, ""))
    )
    made = parts(base)
    made["word/footnotes.xml"] = f'<w:footnotes xmlns:w="{W[1:-1]}">{notes}</w:footnotes>'.encode()
    pairs = (
        (
            "[Content_Types].xml",
            "</Types>",
            '<Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats'
            '-officedocument.wordprocessingml.footnotes+xml"/></Types>',
        ),
        (
            "word/_rels/document.xml.rels",
            "</Relationships>",
            f'<Relationship Id="n" Type="{OFFICE}/footnotes" Target="footnotes.xml"/>'
            "</Relationships>",
        ),
        ("word/document.xml", "<w:t>To", '<w:footnoteReference w:id="2"/><w:t>To'),
    )
    for part, was, becomes in pairs:
        made[part] = made[part].replace(was.encode(), becomes.encode())
    return pack(made)


def test_of_the_footnotes_only_those_of_the_text_that_stays_are_kept() -> None:
    for base, kept in ((letterhead(), ["0"]), (template(), ["0", "2"])):
        notes = xml(housed(document(p("a")), with_footnotes(base)), "word/footnotes.xml")
        assert [note.get(f"{W}id") for note in notes] == kept


def test_bookmarks_of_the_text_that_stays_keep_their_names() -> None:
    mark = '<w:bookmarkStart w:id="7" w:name="a01"/><w:bookmarkEnd w:id="7"/>'
    base = changed(template(), "word/document.xml", "<w:body>", f"<w:body>{mark}")
    data = housed(document(p(Run("a", id="A01"))), base)
    names = [node.get(f"{W}name") for node in xml(data).iter(f"{W}bookmarkStart")]
    assert names == ["a01", "A01_2"]
    assert lint(data) == []


def test_title_and_record_are_the_briefs() -> None:
    data = housed(EVERY_BLOCK, letterhead())
    core = docx.Document(BytesIO(data)).core_properties
    assert (core.title, core.author) == (EVERY_BLOCK.metadata.title, "Harbour Office")
    assert any(b"urn:briefgen:attachment" in part for part in parts(data).values())


def test_the_same_bytes_twice() -> None:
    base = letterhead()
    assert housed(EVERY_BLOCK, base) == housed(EVERY_BLOCK, base)


def test_the_sample_has_every_style_and_serves_as_a_base() -> None:
    base = sample(Theme())
    assert lint(base) == []
    assert all(role.own == role.name for role in roles(base, "a.docx", our_styles(Theme())))
    assert lint(housed(EVERY_BLOCK, base)) == []


def test_a_check_says_what_is_found_mapped_and_missing() -> None:
    found = {role.name: role.own for role in roles(letterhead(), "a", our_styles(Theme()))}
    assert found["heading 1"] == "heading 1"
    assert found["BG List Bullet Last"] == "List Bullet"
    assert found["BG Note"] is None


def bomb() -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for n in range(3):
            archive.writestr(f"{n}.xml", bytes(30 * 1024 * 1024))
    return buffer.getvalue()


def locked() -> bytes:
    data = bytearray(minimum())
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.find(mark) + at
        data[place : place + 2] = struct.pack("<H", 1)
    return bytes(data)


def doctype() -> bytes:
    held = parts(minimum())
    bad = b'<!DOCTYPE a [<!ENTITY b "c">]>' + held["word/document.xml"]
    return pack(held | {"word/document.xml": bad})


def strict() -> bytes:
    return changed(minimum(), "_rels/.rels", OFFICE, "http://purl.oclc.org/ooxml/officeDocument")


def in_a_table() -> bytes:
    made = docx.Document()
    made.add_table(1, 1).rows[0].cells[0].text = "{{ brief }}"
    return saved(made)


@pytest.mark.parametrize(
    ("base", "why"),
    [
        (b"", "is damaged, or no Word file"),
        (b"plain text", "is damaged, or no Word file"),
        (minimum()[:400], "is damaged, or no Word file"),
        (b"\xd0\xcf\x11\xe0" + bytes(600), "needs a password, or is of the old .doc format"),
        (locked(), "needs a password"),
        (bomb(), "unpacks to more than 64 MB"),
        (pack({"../a": b""}), "holds a part twice, or one outside of it"),
        (pack({f"{n}": b"" for n in range(2001)}), "holds more than 2,000 parts"),
        (pack({"a": b""}), "is no Word file"),
        (doctype(), "its part word/document.xml is no part of a Word file"),
        (changed(minimum(), "word/styles.xml", "</w:styles>", ""), "word/styles.xml is broken"),
        (changed(minimum(), "word/document.xml", "w:body", "w:bdy"), "holds no Word document"),
        (strict(), "is in the Strict format"),
        (in_a_table(), "stands in a table, box or control"),
    ],
)
def test_a_base_that_cannot_serve_is_refused_in_one_line(base: bytes, why: str) -> None:
    with pytest.raises(WriteError) as caught:
        housed(document(p("a")), base)
    told = str(caught.value)
    assert told.startswith("house.docx")
    assert why in told
    assert "\n" not in told
    assert caught.value.hint


def test_what_no_other_program_can_open_is_not_delivered() -> None:
    with pytest.raises(WriteError, match=r"letter\.docx: what comes out of it cannot be opened"):
        prove(b"PK\x03\x04 and no more", "letter.docx")
