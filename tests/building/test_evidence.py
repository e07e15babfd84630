"""The record of a build stands beside the PDF and inside it."""

from __future__ import annotations

import hashlib
import json
import shutil
from datetime import date
from zipfile import ZipFile

import pikepdf
import pytest
from lxml import etree

from briefgen.building import Request, build
from briefgen.templating import find
from briefgen.theme import PageSize, Profile

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


def test_the_docx_carries_the_same_record_as_the_pdf(tmp_path):
    source = tmp_path / "harbour.txt"
    source.write_text(TEXT, encoding="utf-8")
    files = {path.suffix: path for path in build(Request((source,), tmp_path / "out")).files}
    with ZipFile(files[".docx"]) as word, pikepdf.open(files[".pdf"]) as pdf:
        (name,) = pdf.attachments
        in_pdf = pdf.attachments[name].get_file().read_bytes()
        in_word = etree.fromstring(word.read("customXml/item1.xml"))
    assert (in_word.get("name"), in_word.text.encode()) == (name, in_pdf)


W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture
def reviewed(seeds, tmp_path):
    build(Request((seeds,), tmp_path, ("docx",), review=True))
    with ZipFile(tmp_path / "made-in-china-2025.docx") as word:
        names = ("word/document.xml", "word/comments.xml", "customXml/item1.xml")
        return [etree.fromstring(word.read(name)) for name in names]


def test_every_quotation_in_the_docx_is_bookmarked_with_its_claim(reviewed):
    document, _, held = reviewed
    used = {claim["id"]: claim for claim in json.loads(held.text)["claims"] if claim["used"]}
    marked = {
        mark.get(f"{W}name").partition("_")[0]: "".join(mark.getnext().itertext())
        for mark in document.iter(f"{W}bookmarkStart")
    }
    claims = {name: words for name, words in marked.items() if name in used}
    assert claims.keys() == used.keys()
    for name, words in claims.items():
        assert any(word in used[name]["text"] for word in words.split("’"))


def test_a_review_has_a_comment_on_every_standing_relation_and_kind(reviewed):
    document, comments, _ = reviewed
    marked = [mark.get(f"{W}name") for mark in document.iter(f"{W}bookmarkStart")]
    labels = [name for name in marked if name.startswith(("standing_", "relation_", "kind_"))]
    told = ["".join(comment.itertext()) for comment in comments]
    assert len(told) == len(labels) > 10
    assert all(text.startswith("To approve: ") and " Rule: " in text for text in told)


def test_the_record_is_the_same_whichever_files_are_asked_for(tmp_path):
    source = tmp_path / "harbour.txt"
    source.write_text(TEXT, encoding="utf-8")
    records = set()
    for formats in (("docx",), ("pdf",), ("docx", "pdf")):
        build(Request((source,), tmp_path / "out", formats))
        (path,) = (tmp_path / "out").glob("*.json")
        records.add(path.read_bytes().partition(b',\n "files":')[0])
    assert len(records) == 1


def test_the_record_says_what_else_decides_the_words(tmp_path):
    source = tmp_path / "harbour.txt"
    source.write_text(TEXT, encoding="utf-8")
    request = Request((source,), tmp_path / "out", ("docx",), date=date(2026, 1, 31))
    made = json.loads(build(request).files[-1].read_bytes())
    said = {key: made[key] for key in ("template", "page", "profile", "date")}
    policy = {"name": "policy", "sha256": find("policy").sha256}
    decided = {"page": "a4", "profile": "standard", "date": "2026-01-31"}
    assert said == {"template": policy} | decided


def test_builds_that_differ_in_anything_that_decides_words_differ_in_id(tmp_path):
    source = tmp_path / "harbour.txt"
    source.write_text(TEXT, encoding="utf-8")
    request = Request((source,), tmp_path / "out", ("docx",))
    template = tmp_path / "policy"
    shutil.copytree(find("policy").path.parent, template)
    with (template / "template.toml").open("a", encoding="utf-8") as file:
        file.write("# another\n")
    others = {"date": date(2026, 1, 31), "size": PageSize.LETTER, "template": str(template)}
    others["profile"] = Profile.ACCESSIBLE
    requests = [request, *(request._replace(**{key: value}) for key, value in others.items())]
    records = [json.loads(build(each).files[-1].read_bytes()) for each in requests]
    assert len({each["build"] for each in records}) == len(records)
