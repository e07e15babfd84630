"""The linter finds what it is there to find."""

from __future__ import annotations

import pytest

from briefgen.theme import Theme
from briefgen.writers.docx import write
from briefgen.writers.docx.package import pack
from tests.blocks import EVERY_BLOCK
from tests.writers.docx_lint import lint
from tests.writers.docx_reading import parts


def test_one_of_every_block_is_without_fault() -> None:
    assert lint(write(EVERY_BLOCK, Theme()).data) == []


@pytest.mark.parametrize(
    ("part", "was", "becomes", "fault"),
    [
        ("word/document.xml", '"BGFinding"', '"Finding"', "style Finding is not defined"),
        ("word/styles.xml", '"BGFine"', '"BGNote"', "BGNote is defined twice"),
        ("word/footer2.xml", '"end"', '"begin"', "footer2: a field is not closed"),
        ("word/document.xml", 'r:id="link1"', 'r:id="link9"', "relationship link9 is not there"),
        ("word/document.xml", 'numId w:val="3"', 'numId w:val="9"', "list 9 is not defined"),
        ("word/document.xml", '"A01"', '"source_A"', "two bookmarks have one name"),
        ("word/document.xml", 'anchor="source_A"', 'anchor="S"', "nothing is called S"),
        (
            "word/document.xml",
            '<w:bookmarkEnd w:id="0"/>',
            "",
            "a bookmark has no end, or two have one number",
        ),
        (
            "word/document.xml",
            "</w:p>",
            '<w:r><w:commentReference w:id="0"/></w:r></w:p>',
            "comments and what they are on do not match",
        ),
        ("word/document.xml", "<w:tblHeader/>", "", "a table has no header row"),
        ("word/document.xml", "<w:cantSplit/>", "", "a row may be parted"),
        (
            "word/document.xml",
            "Line; Standing; Log (A); Post (B)",
            "",
            "a table has no alternative text",
        ),
        ("word/document.xml", "crews</w:t>", "</w:t>", "document: an empty paragraph"),
        ("word/document.xml", "<w:pPr>", "<w:pPr><w:jc/>", "a paragraph carries jc"),
        ("word/document.xml", '"BGEvidence"', '"BGBoxes"', "a table that only lays out"),
        (
            "word/document.xml",
            "<w:pPr>",
            '<w:pPr><w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs>',
            "a paragraph carries a tab stop",
        ),
        ("word/document.xml", "<w:rPr>", "<w:rPr><w:i/>", "a run carries i rStyle"),
        (
            "docProps/app.xml",
            "briefgen",
            "python-docx",
            "docProps/app.xml: left over from a template",
        ),
    ],
)
def test_a_broken_file_is_told(part: str, was: str, becomes: str, fault: str) -> None:
    broken = parts(write(EVERY_BLOCK, Theme()).data)
    text = broken[part].decode()
    assert was in text
    broken[part] = text.replace(was, becomes).encode()
    assert fault in lint(pack(broken))
