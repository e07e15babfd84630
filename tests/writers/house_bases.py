"""Five documents that a house may have, made by five hands."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.shared import Mm

from briefgen.writers.docx.package import pack
from tests.writers.docx_reading import parts

_KEPT: dict[str, bytes] = {}
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def letterhead() -> bytes:
    """As python-docx makes one, on its own template."""
    made = docx.Document()
    section = made.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin = section.bottom_margin = Mm(18)
    made.styles["Normal"].font.name = "Carlito"
    section.header.paragraphs[0].text = "Ministry of Ferries"
    section.footer.paragraphs[0].text = "1 Quay Street"
    made.add_paragraph("Dear reader, this text goes.")
    return saved(made)


def saved(made: docx.document.Document) -> bytes:
    buffer = BytesIO()
    made.save(buffer)
    return buffer.getvalue()


def office(folder: Path, file: Path, format: str) -> Path:
    """``file`` as LibreOffice writes it in ``format``, "docx" or "pdf" with a filter after it."""
    if not shutil.which("soffice"):
        if os.environ.get("CI"):
            pytest.fail("LibreOffice is not installed, and CI must not go without it")
        pytest.skip("needs LibreOffice")
    out = folder / "office"
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", format, "--outdir", out, file]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return out / f"{file.stem}.{format.partition(':')[0]}"


def resaved(folder: Path) -> bytes:
    """The letterhead as LibreOffice saves it; once, for it takes seconds."""
    if "resaved" in _KEPT:
        return _KEPT["resaved"]
    (folder / "letterhead.docx").write_bytes(letterhead())
    _KEPT["resaved"] = office(folder, folder / "letterhead.docx", "docx").read_bytes()
    return _KEPT["resaved"]


def reference(folder: Path) -> bytes:
    """What pandoc takes for its styles; older ones than pypandoc's have faults of their own."""
    try:
        from pypandoc import get_pandoc_path
    except ImportError:
        if os.environ.get("CI"):
            pytest.fail("pypandoc_binary is not installed, and CI must not go without it")
        pytest.skip("needs pandoc (pip install pypandoc_binary)")
    pandoc = get_pandoc_path()
    command = [pandoc, "--print-default-data-file", "reference.docx"]
    return subprocess.run(command, check=True, capture_output=True).stdout


def template() -> bytes:
    """The letterhead as a template of Word's, with a place for the brief."""
    made = docx.Document(BytesIO(letterhead()))
    made.paragraphs[0].text = "To the Council"
    made.add_paragraph("{{ brief }}")
    made.add_paragraph("Signed: the Harbour Master")
    held = parts(saved(made))
    types = held["[Content_Types].xml"]
    held["[Content_Types].xml"] = types.replace(b".document.main+xml", b".template.main+xml")
    return pack(held)


def minimum() -> bytes:
    """Four styles and nothing else."""
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{id}"{mark}><w:name w:val="{name}"/></w:style>'
        for id, name, mark in (
            ("Standard", "Normal", ' w:default="1"'),
            ("Titel", "Title", ""),
            ("berschrift1", "Heading 1", ""),
            ("TextBody", "body text", ""),
        )
    )
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_MAIN}.document.main+xml"/>'
        f'<Override PartName="/word/styles.xml" ContentType="{_MAIN}.styles+xml"/></Types>',
        "_rels/.rels": _links(("officeDocument", "word/document.xml")),
        "word/document.xml": f'<w:document xmlns:w="{_W}"><w:body><w:p/></w:body></w:document>',
        "word/_rels/document.xml.rels": _links(("styles", "styles.xml")),
        "word/styles.xml": f'<w:styles xmlns:w="{_W}">{styles}</w:styles>',
    }
    return pack({name: part.encode() for name, part in parts.items()})


def _links(*links: tuple[str, str]) -> str:
    made = "".join(
        f'<Relationship Id="rId{n}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(links, 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{made}</Relationships>'


BASES: dict[str, Callable[[Path], bytes]] = {
    "letterhead": lambda _: letterhead(),
    "resaved": resaved,
    "reference": reference,
    "template": lambda _: template(),
    "minimum": lambda _: minimum(),
}
