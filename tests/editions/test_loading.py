"""The record of a build is found wherever it lies; what is none is told in one line."""

import json
import shutil
from pathlib import Path

import pytest

from briefgen.building import Request, build
from briefgen.building.record import SCHEMA
from briefgen.editions import difference, edition, loading
from briefgen.errors import ReadError, VerifyError
from briefgen.readers.printed import Printed

TEXT = """The harbour has doubled its traffic. However, cranes still depend on imported parts.
"""


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("desk")
    (folder / "a.txt").write_text(TEXT)
    build(Request((folder / "a.txt",), folder / "out"))
    return folder / "out"


@pytest.fixture
def out(built, tmp_path) -> Path:
    return Path(shutil.copytree(built, tmp_path / "out"))


def test_json_folder_and_files_tell_of_the_same_build(built):
    found = [edition(built / f"brief.{ending}") for ending in ("json", "pdf", "docx")]
    assert len({each.build for each in found}) == 1
    assert all(difference(edition(built), each).none for each in found)
    assert len(found[0].claims) == len(json.loads((built / "brief.json").read_text())["claims"])


def test_a_pdf_alone_is_enough(out):
    for path in (out / "brief.json", out / "brief.docx"):
        path.unlink()
    assert edition(out / "brief.pdf").build == edition(out).build


def test_a_file_without_a_record_goes_by_the_one_beside_it_if_that_is_of_its_build(
    out, monkeypatch
):
    record = json.loads((out / "brief.json").read_text())
    bare = Printed((), (), None, record["build"], "")
    monkeypatch.setattr("briefgen.readers.printed.read_printed", lambda path: ("docx", bare))
    assert edition(out / "brief.docx").build == record["build"]
    (out / "brief.json").write_text(json.dumps({**record, "build": "another"}))
    with pytest.raises(VerifyError, match=r"brief\.docx carries no record of its build; name"):
        edition(out / "brief.docx")


def test_several_builds_in_a_folder_are_named(out):
    record = json.loads((out / "brief.json").read_text())
    (out / "other.json").write_text(json.dumps({**record, "build": "another"}))
    with pytest.raises(VerifyError, match=r"holds several builds: brief\.json, other\.json; name"):
        edition(out)


NO_RECORD = {
    "no JSON": b"{",
    "another JSON": b"{}",
    "a list": b'{"schema": []}',
    "too deep": b"{" + b'"a":[' * 100_000,
    "no end of lines": b'{"schema": 1, "title": "x", "build": 1, "sources": [], "topics": [], '
    b'"claims": [{"id": 1, "file": "a", "line": Infinity, "text": "", "role": ""}]}',
    "fields of another kind": b'{"schema": 1, "title": "x", "build": 1, "sources": 3}',
}


@pytest.mark.parametrize("data", NO_RECORD.values(), ids=list(NO_RECORD))
def test_what_is_no_record_is_told(tmp_path, data):
    (tmp_path / "x.json").write_bytes(data)
    with pytest.raises(VerifyError, match=r"x\.json is no record of a build; name a JSON that"):
        edition(tmp_path / "x.json")


def test_a_claim_set_beside_one_that_is_not_there_makes_no_record(out):
    record = json.loads((out / "brief.json").read_text())
    record["claims"][0]["same"] = [99]
    (out / "brief.json").write_text(json.dumps(record))
    with pytest.raises(VerifyError, match="is no record of a build"):
        edition(out / "brief.json")


def test_a_record_of_a_later_form_is_told(tmp_path):
    assert loading.SCHEMA == SCHEMA
    (tmp_path / "x.json").write_text(json.dumps({"schema": SCHEMA + 1}))
    with pytest.raises(VerifyError, match=r"x\.json was written by a later briefgen"):
        edition(tmp_path / "x.json")


def test_what_holds_no_record_is_told(tmp_path):
    with pytest.raises(VerifyError, match="holds no record of a build"):
        edition(tmp_path)
    with pytest.raises(VerifyError, match="does not exist"):
        edition(tmp_path / "nowhere")
    (tmp_path / "x.txt").write_text(TEXT)
    with pytest.raises(VerifyError, match="is no brief"):
        edition(tmp_path / "x.txt")
    (tmp_path / "x.pdf").write_bytes(b"%PDF-1.7\n")
    with pytest.raises(ReadError):
        edition(tmp_path / "x.pdf")
