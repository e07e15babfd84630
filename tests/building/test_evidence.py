"""The record of a build stands beside the PDF and inside it."""

from __future__ import annotations

import hashlib
import json

import pikepdf

from briefgen.building import Request, build

TEXT = "Opinion: the harbour at ten\n\nThe harbour has doubled its traffic since 2014.\n"


def test_the_pdf_carries_the_record_that_stands_beside_it(tmp_path):
    source = tmp_path / "harbour.txt"
    source.write_text(TEXT, encoding="utf-8")
    files = {path.suffix: path for path in build(Request((source,), tmp_path / "out")).files}
    with pikepdf.open(files[".pdf"]) as pdf:
        (name,) = pdf.attachments
        held = pdf.attachments[name].get_file().read_bytes()
        title = str(pdf.Root.AF[0].Desc)
    assert name == files[".json"].name
    beside = json.loads(files[".json"].read_bytes())
    hashes = {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for suffix, path in files.items()
        if suffix != ".json"
    }
    assert beside == json.loads(held) | {"files": hashes}
    assert title.startswith("Every claim found")


def test_the_record_is_the_same_whichever_files_are_asked_for(tmp_path):
    source = tmp_path / "harbour.txt"
    source.write_text(TEXT, encoding="utf-8")
    records = set()
    for formats in (("docx",), ("pdf",), ("docx", "pdf")):
        build(Request((source,), tmp_path / "out", formats))
        (path,) = (tmp_path / "out").glob("*.json")
        records.add(path.read_bytes().partition(b',\n "files":')[0])
    assert len(records) == 1
