"""F: tables that stand by themselves, and no figure that only looks like data. C2's shapes."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any

import pikepdf

from tests.rubric.docx_passages import EVIDENCE, style_of
from tests.rubric.pdf_strokes import Stroke, strokes
from tests.rubric.printed import Passage, Printed, words
from tests.writers.docx_reading import GLANCE, W, parts, spoken, xml

BAR = 3
"""Points: a status cell's bar; a rule of a table is thinner."""
FRAME = 1.25
"""Points: the frame of a source's box."""


def tables(printed: Printed) -> list[list[Passage]]:
    """Each caption with its header, its rows and the note after them."""
    found: list[list[Passage]] = []
    open_ = False
    for passage in printed.passages:
        if passage.kind == "caption":
            found.append([])
            open_ = True
        if open_ and passage.kind != "repeated head":
            found[-1].append(passage)
        open_ = open_ and passage.kind in ("caption", "head", "row", "repeated head")
    return found


def evidence(docx: Printed) -> list[Any]:
    """The native tables, panels apart."""
    found = xml(docx.data).iter(f"{W}tbl")
    return [t for t in found if t.find(f"{W}tblPr/{W}tblStyle").get(f"{W}val") == EVIDENCE]


def test_f1_a_table_has_a_number_a_message_and_its_rule_below(printed: Printed) -> None:
    found = tables(printed)
    assert len(found) == 2
    for number, (caption, head, *rows, note) in enumerate(found, 1):
        told = re.fullmatch(rf"Table {number}\. (.+[^.])", caption.text)
        assert told
        assert len(words(told.group(1))) <= 14
        assert head.kind == "head"
        assert {row.kind for row in rows} == {"row"}
        assert note.kind == "note"
        assert "reading" in note.text


def test_f1_a_table_names_its_sources(printed: Printed) -> None:
    for _, head, *_ in tables(printed):
        letters = re.findall(r"\(([A-Z])\)", head.text)
        assert letters == [source.id for source in printed.sources]


def test_f1_every_class_in_a_table_is_defined_under_it(printed: Printed) -> None:
    for _, head, *rows, note in tables(printed):
        column = next(n for n, c in enumerate(head.cells) if c in ("Standing", "Relation"))
        for row in rows:
            name = row.cells[column].partition(" (")[0]
            assert f"{name}: " in note.text or f"{name} speaks" in note.text, name


def test_f2_no_cell_is_empty_and_every_row_is_whole(printed: Printed) -> None:
    for _, head, *rows, _ in tables(printed):
        for row in rows:
            assert len(row.cells) == len(head.cells), row.text
            assert all(row.cells), row.text


def test_f2_tables_are_native_and_simple(docx: Printed) -> None:
    found = evidence(docx)
    assert len(found) == 2
    for table in found:
        heads = [row.find(f"{W}trPr/{W}tblHeader") is not None for row in table.iter(f"{W}tr")]
        assert heads == [True] + [False] * (len(heads) - 1)
        assert not list(table.iter(f"{W}vMerge", f"{W}gridSpan", f"{W}hMerge"))
        assert not [nested for nested in table.iter(f"{W}tbl") if nested is not table]
        assert all(spoken(p).strip() for p in table.iter(f"{W}p"))
        assert not [jc for jc in table.iter(f"{W}jc") if jc.get(f"{W}val") not in ("left", "start")]


def test_f2_word_rules_no_columns(docx: Printed) -> None:
    """The bar of a status cell is no rule: it is thick and stands at one column only."""
    styles = xml(docx.data, "word/styles.xml")
    style = next(s for s in styles.iter(f"{W}style") if s.get(f"{W}styleId") == EVIDENCE)
    assert not list(style.iter(f"{W}insideV"))
    for table in evidence(docx):
        for border in table.iter(f"{W}left", f"{W}right", f"{W}insideV"):
            if border.get(f"{W}val") is not None:
                assert int(border.get(f"{W}sz")) >= 8 * BAR


def test_f2_the_pdf_rules_no_columns(pdf: Printed) -> None:
    upright = [stroke for stroke in strokes(pdf.data) if stroke.vertical]
    assert upright
    assert {stroke.width for stroke in upright} == {BAR}


def test_f3_there_is_no_picture_and_only_figures_are_drawn_and_described(printed: Printed) -> None:
    figures = [p for p in printed.of("caption") if p.text.startswith("Figure ")]
    if printed.format == "docx":
        names = " ".join(parts(printed.data))
        assert not re.search("media/|charts/|diagrams/", names)
        tree = xml(printed.data)
        assert not list(tree.iter("{*}pict", "{*}object", "{*}pic"))
        assert all(node.get("descr") for node in tree.iter("{*}docPr"))
        assert len(list(tree.iter("{*}drawing"))) == len(figures)
    else:
        pdf = pikepdf.open(BytesIO(printed.data))
        drawn = [
            thing for page in pdf.pages for thing in page.Resources.get("/XObject", {}).values()
        ]
        assert [thing for thing in drawn if thing.Subtype == "/Image"] == []


def test_f3_a_status_is_a_word_and_a_line_style_in_word(docx: Printed) -> None:
    looks: dict[str, set[str]] = {}
    for row in evidence(docx)[0].iter(f"{W}tr"):
        cell = row.findall(f"{W}tc")[1]
        bar = cell.find(f"{W}tcPr/{W}tcBorders/{W}left")
        if bar is not None:
            text = " ".join(map(spoken, cell.iter(f"{W}p"))).strip()
            looks.setdefault(text, set()).add(bar.get(f"{W}val"))
    assert sorted(map(tuple, looks.values())) == sorted(
        {tuple(styles) for styles in looks.values()}
    )
    assert all(len(styles) == 1 for styles in looks.values())
    assert looks


def test_f3_words_glance_panel_tells_its_standings_by_line_too(docx: Printed) -> None:
    styles = {s.get(f"{W}styleId"): s for s in xml(docx.data, "word/styles.xml").iter(f"{W}style")}
    used = {style_of(p) for p in xml(docx.data).iter(f"{W}p")}
    glance = [styles[style] for style in sorted(used) if style.startswith(GLANCE)]
    bars = [style.find(f"{W}pPr/{W}pBdr/{W}left").get(f"{W}val") for style in glance]
    assert sorted(bars) == ["dashed", "dotted", "single"]


def test_f3_the_pdfs_glance_panel_tells_its_standings_by_line_too(pdf: Printed) -> None:
    level = [s for s in strokes(pdf.data) if s.page == 1 and s.width == BAR and s.y0 == s.y1]
    assert len(level) == 3
    assert len({stroke.dash for stroke in level}) == 3


def boxes(pdf: Printed) -> list[Stroke]:
    return [s for s in strokes(pdf.data) if s.box and s.width == FRAME]


def test_c2_signed_and_unsigned_differ_in_shape_in_the_pdf(pdf: Printed) -> None:
    signed = [bool(source["author"]) for source in pdf.record["sources"]]
    assert [not box.dash for box in sorted(boxes(pdf), key=lambda box: box.x0)] == signed
    assert {box.page for box in boxes(pdf)} == {1}


def test_c2_signed_and_unsigned_differ_in_shape_in_word(docx: Printed) -> None:
    styles = {s.get(f"{W}styleId"): s for s in xml(docx.data, "word/styles.xml").iter(f"{W}style")}
    lines = {}
    for paragraph in xml(docx.data).iter(f"{W}p"):
        text = spoken(paragraph)
        if re.match(r"[A-Z]\. (?:Signed|Unsigned) ", text) and "Head" in style_of(paragraph):
            border = styles[style_of(paragraph)].find(f"{W}pPr/{W}pBdr/{W}left")
            lines[text.split()[1]] = border.get(f"{W}val")
    assert lines == {"Signed": "single", "Unsigned": "dashed"}
