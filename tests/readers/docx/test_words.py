"""Which characters of a Word file are its text: those that a reader of the document saw."""

import pytest

from tests.readers.docx.making import box, field, item, notes, p, r, row, table
from tests.readers.docx.shown import shown, source

WHITE = '<w:color w:val="FFFFFF"/>'
SAID = "The scheme cut waiting times by a third in its first year, the review found."
OTHER = "It cost more than the ministry had planned, and the gap was met by loans."


def inserted(inner: str, kind: str = "ins") -> str:
    return f'<w:{kind} w:id="1" w:author="x">{inner}</w:{kind}>'


def raised(text: str) -> str:
    return r(text, '<w:vertAlign w:val="superscript"/>')


def deleted(text: str) -> str:
    return f'<w:del w:id="2"><w:r><w:delText>{text}</w:delText></w:r></w:del>'


EMPTY_BUT = "<w:r>{}</w:r>".format


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        (r("It was ") + inserted(r("not ")) + deleted("ever ") + r("met."), "It was not met."),
        (r("It ") + inserted(r("was "), "moveTo") + r("met."), "It was met."),
        (r("It was") + inserted(r(" very badly"), "moveFrom") + r(" met."), "It was met."),
        (r("It was ") + r("secretly ", "<w:vanish/>") + r("met."), "It was met."),
        (r("It was ") + r("not ", '<w:vanish w:val="0"/>') + r("met."), "It was not met."),
        (r("It was ") + r("secretly ", WHITE) + r("met."), "It was met."),
        (r("It was ") + r("barely ", '<w:sz w:val="2"/>') + r("met."), "It was met."),
        (
            r("It was ") + r("not ", f'{WHITE}<w:shd w:fill="000000"/>') + r("met."),
            "It was not met.",
        ),
        (
            r("It was ") + r("not ", f'{WHITE}<w:highlight w:val="red"/>') + r("met."),
            "It was not met.",
        ),
        (
            r("One") + EMPTY_BUT("<w:tab/>") + r("two") + EMPTY_BUT("<w:br/>") + r("three"),
            "One two three",
        ),
        (r("long") + EMPTY_BUT("<w:noBreakHyphen/>") + r("term"), "long-term"),
        (r("govern") + EMPTY_BUT("<w:softHyphen/>") + r("ment\xads"), "governments"),
        (r("about ") + EMPTY_BUT('<w:sym w:font="Symbol" w:char="F0A3"/>') + r(" 5"), "about ≤ 5"),
        (r("a ") + EMPTY_BUT('<w:sym w:font="Wingdings" w:char="F04A"/>') + r("b"), "a b"),
        (r("Costs rose") + raised("3") + r(" again."), "Costs rose again."),
        (r("Costs rose.") + raised("1, 2") + r(" Again."), "Costs rose. Again."),
        (r("about 10") + raised("6") + r(" and 5 km") + raised("2"), "about 10⁶ and 5 km²"),
        (r("the 20") + raised("th") + r(" time"), "the 20th time"),
        (r("See ") + field("REF a", r("part two")) + r("."), "See part two."),
        (r("Costs") + field(" NOTEREF _1 \\f", r("7")) + r(" rose."), "Costs rose."),
        (r("In ") + '<w:fldSimple w:instr="DATE">' + r("May") + "</w:fldSimple>", "In May"),
        (
            r("If ")
            + field("IF 1 = 1", field("REF b", r("yes")))
            + "<w:smartTag><w:hyperlink>"
            + r(" it is")
            + "</w:hyperlink></w:smartTag>",
            "If yes it is",
        ),
        (
            "<w:r><w:ruby><w:rt>" + r("dong jing") + "</w:rt><w:rubyBase>" + r("東京")
            + "</w:rubyBase></w:ruby></w:r>",
            "東京",
        ),
        (r("Let ") + "<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>" + r(" be"), "Let a+b be"),
        (
            r("Let ")
            + "<m:oMath><m:sSup><m:e><m:r><m:t>r</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r>"
            "</m:sup></m:sSup><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t>"
            "</m:r></m:den></m:f></m:oMath>",
            "Let r²a/b",
        ),
        (r("AT&T <b> {{ x }} ** [x](y)"), "AT&T <b> {{ x }} ** [x](y)"),
    ],
)  # fmt: skip
def test_a_paragraph_says_what_a_reader_saw(runs: str, text: str) -> None:
    assert shown(p(SAID) + p(runs) + p(OTHER))[1].partition(" ")[2] == text


def test_a_field_whose_code_never_ends_hides_nothing_after_its_paragraph() -> None:
    broken = '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>REF</w:instrText></w:r>'
    assert shown(p(broken + r("lost")) + p(SAID)) == [f"p {SAID}"]


@pytest.mark.parametrize(
    "hidden",
    [
        p("Never seen.", "Secret"),
        f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{p('Click.')}</w:sdtContent></w:sdt>",
        table(row("Deleted", "row", properties='<w:del w:id="1"/>')),
        p(inserted(r("Moved away."), "moveFrom")),
        p("<w:r><w:annotationRef/></w:r>"),
    ],
)
def test_what_nobody_saw_is_no_text(hidden: str) -> None:
    assert shown(p(SAID) + hidden) == [f"p {SAID}"]


def test_earlier_properties_kept_beside_a_change_do_not_count() -> None:
    was = '<w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange>'
    assert shown(p(r(SAID, was))) == [f"p {SAID}"]


def test_white_text_on_a_filled_cell_is_seen() -> None:
    white = r("Region", WHITE)
    filled = f'<w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr>{p(white)}'
    assert shown(table(row(filled, filled), row("North", "5"))) == [
        "table head Region | Region",
        "tr North | 5",
    ]


def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next() -> None:
    first = p(r("Costs rose "), properties='<w:rPr><w:del w:id="1"/></w:rPr>')
    assert shown(first + p("in every region but one, and nobody said why that was so.")) == [
        "p Costs rose in every region but one, and nobody said why that was so."
    ]


def test_a_large_initial_belongs_to_its_word() -> None:
    initial = p("T", properties='<w:framePr w:dropCap="drop"/>')
    assert shown(initial + p(SAID[1:])) == [f"p {SAID}"]


def test_of_a_text_box_written_down_twice_one_counts() -> None:
    assert shown(p(r(SAID) + box(p(OTHER)))) == [f"p {SAID}", f"p {OTHER}"]


def test_an_alternative_without_a_first_choice_is_read() -> None:
    only = "<mc:AlternateContent><mc:Fallback>" + r(SAID) + "</mc:Fallback></mc:AlternateContent>"
    assert shown(p(only)) == [f"p {SAID}"]


def test_notes_stand_below_the_text_and_leave_no_number_in_it() -> None:
    mark = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
    body = p(r("Costs") + mark.format(2) + r(" rose in all regions but one.") + mark.format(1))
    assert shown(body + p(OTHER), footnotes=notes("footnote", "One.", "Two.", "Not seen.")) == [
        "p Costs rose in all regions but one.",
        f"p {OTHER}",
        "footnote Two.",
        "footnote One.",
    ]


def test_a_heading_heads_the_text_below_it_although_it_has_a_note() -> None:
    mark = '<w:r><w:endnoteReference w:id="1"/></w:r>'
    found = shown(p(r("Results") + mark, "berschrift1") + p(SAID), endnotes=notes("endnote", "A."))
    assert found == ["h1 Results", f"p {SAID}", "footnote A."]


def test_a_mark_set_by_hand_is_no_text() -> None:
    mark = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>'
    found = shown(p(r("Costs") + mark + r(" rose.")) + p(OTHER), footnotes=notes("footnote", "A."))
    assert found[0] == "p Costs rose."


def test_headers_and_footers_are_noise_once() -> None:
    section = (
        '<w:sectPr><w:headerReference r:id="header1"/><w:headerReference r:id="header2"/>'
        '<w:footerReference r:id="footer1"/></w:sectPr>'
    )
    found = shown(
        p(SAID) + section, header1=p("The series"), header2=p("The series"), footer1=p("Page 1")
    )
    assert found == ["running title The series", f"p {SAID}", "running title Page 1"]


def test_a_table_of_contents_is_noise() -> None:
    by_style = p("Results 3", "TOC1")
    by_field = p(field("TOC \\o", r("Costs 4")))
    gallery = (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>'
        f"</w:docPartObj></w:sdtPr><w:sdtContent>{p('Contents')}</w:sdtContent></w:sdt>"
    )
    found = shown(gallery + by_style + by_field + p(SAID))
    assert found == ["contents Contents", "contents Results 3", "contents Costs 4", f"p {SAID}"]


@pytest.mark.parametrize(
    ("left_out", "what"),
    [
        ('<w:altChunk r:id="x"/>', "1 embedded document"),
        (p("<w:r><w:drawing><c:chart/></w:drawing></w:r>"), "1 chart"),
        (p("<w:r><w:object><o:OLEObject/></w:object></w:r>") * 2, "2 embedded objects"),
    ],
)
def test_what_is_left_out_is_told(left_out: str, what: str) -> None:
    warnings = (f"a.docx holds {what}; what they say was left out.",)
    assert source(p(SAID) + left_out).warnings == warnings
    assert source(p(SAID) + item("One thing.")).warnings == ()


def test_characters_that_xml_forbids_cost_a_warning_and_not_the_file() -> None:
    found = source(p(SAID + "\x0b") + p("<w:r><w:t>&#x1F;&#xD800;</w:t></w:r>"))
    assert found.text == SAID + "\n"
    assert found.warnings == ("a.docx holds characters that XML forbids; they were left out.",)


def test_that_changes_were_tracked_is_told_of():
    told = ("a.docx has tracked changes; it was read as if they were accepted.",)
    assert source(p(SAID) + f"<w:p>{deleted(OTHER)}</w:p>").warnings == told
    assert source(p(SAID) + f"<w:p>{inserted(r(OTHER), 'moveFrom')}</w:p>").warnings == told
    assert source(p(SAID) + f"<w:p>{inserted(r(OTHER))}</w:p>").warnings == ()
