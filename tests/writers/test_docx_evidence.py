"""What ties the printed words to the build's record: bookmarks, links, comments, the record."""

from __future__ import annotations

from lxml import etree

from briefgen.document import Paragraph, Run, TextRole
from briefgen.theme import Theme
from briefgen.writers import Attachment
from briefgen.writers.docx import write
from tests.blocks import document, p
from tests.writers.docx_lint import lint
from tests.writers.docx_reading import W, parts, relationships, spoken, xml

SOURCE = Paragraph((Run("A. A log."),), TextRole.FINE, "source-A")
QUOTED = document(
    p("It says “", Run("kept time", href="#source-A", id="A03"), "”."),
    p("Again “", Run("time", href="#source-A", id="A03"), "”, ", Run("Kept", id="standing-1")),
    SOURCE,
)


def bookmarks(data: bytes) -> dict[str, str]:
    """Name → the text between start and end."""
    found: dict[str, str] = {}
    for paragraph in xml(data).iter(f"{W}p"):
        opened: dict[str, str] = {}
        for node in paragraph.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd", f"{W}t"):
            if node.tag == f"{W}bookmarkStart":
                opened[node.get(f"{W}id")] = node.get(f"{W}name")
                found[node.get(f"{W}name")] = ""
            elif node.tag == f"{W}bookmarkEnd":
                del opened[node.get(f"{W}id")]
            else:
                for name in opened.values():
                    found[name] += node.text
    return found


def comments(data: bytes) -> list[tuple[str, str, str]]:
    tree = xml(data, "word/comments.xml")
    return [(c.get(f"{W}author"), c.get(f"{W}date"), spoken(c)) for c in tree]


def test_each_quotation_is_bookmarked_with_its_claim() -> None:
    assert bookmarks(write(QUOTED, Theme()).data) == {
        "A03": "kept time",
        "A03_2": "time",
        "standing_1": "Kept",
        "source_A": "A. A log.",
    }


def test_a_quotation_leads_to_its_source_and_looks_like_the_text_around_it() -> None:
    links = list(xml(write(QUOTED, Theme()).data).iter(f"{W}hyperlink"))
    assert [(link.get(f"{W}anchor"), spoken(link)) for link in links] == [
        ("source_A", "kept time"),
        ("source_A", "time"),
    ]
    assert not [style for link in links for style in link.iter(f"{W}rStyle")]


def test_a_link_to_what_is_not_there_stays_text() -> None:
    data = write(document(p(Run("a", href="#source-Z", id="Z01"))), Theme()).data
    assert not list(xml(data).iter(f"{W}hyperlink"))
    assert bookmarks(data) == {"Z01": "a"}


def test_of_two_paragraphs_with_one_id_the_first_is_the_one_that_links_lead_to() -> None:
    assert bookmarks(write(document(SOURCE, SOURCE), Theme()).data) == {
        "source_A": "A. A log.",
        "source_A_2": "A. A log.",
    }


def test_names_of_bookmarks_are_words_own_kind_and_never_twice_the_same() -> None:
    made = document(p(*(Run("a", id=id) for id in ("9 é", "N9 _", "x" * 50, "X" * 45, "x" * 41))))
    names = list(bookmarks(write(made, Theme()).data))
    assert names == ["n9__", "N9___2", "x" * 40, "X" * 38 + "_2", "x" * 38 + "_3"]


def test_a_remark_is_a_comment_on_the_words_it_is_about() -> None:
    data = write(QUOTED, Theme(), None, {"standing-1": "By rule <1>.", "standing-2": "no"}).data
    assert comments(data) == [("briefgen", "2024-09-30T00:00:00Z", "By rule <1>.")]
    assert lint(data) == []
    inside = xml(data).find(f".//{W}commentRangeStart").itersiblings()
    assert spoken(next(inside)) == "Kept"
    assert next(inside).tag == f"{W}commentRangeEnd"


def test_a_document_without_remarks_has_no_comments() -> None:
    assert "word/comments.xml" not in parts(write(QUOTED, Theme()).data)


def held(data: bytes) -> etree._Element:
    return etree.fromstring(parts(data)["customXml/item1.xml"])


def carrying(data: bytes) -> bytes:
    return write(QUOTED, Theme(), Attachment("a.json", data, "application/json", "All")).data


def test_the_record_is_in_the_file_word_for_word() -> None:
    record = b'{"a": "]]> <b> & \xc3\xa9\\r\n"}\n'
    data = carrying(record)
    root = held(data)
    assert root.tag == "{urn:briefgen:attachment}attachment"
    assert dict(root.attrib) == {"name": "a.json", "type": "application/json"}
    assert root.text.encode() == record
    assert relationships(data)["evidence"] == "../customXml/item1.xml"


def test_what_xml_cannot_hold_is_in_base_64() -> None:
    from base64 import b64decode

    for record in (b"\xff\x00", b"a\r\n", "\ufffe".encode()):
        root = held(carrying(record))
        assert root.get("encoding") == "base64"
        assert b64decode(root.text) == record
