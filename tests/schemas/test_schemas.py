"""The published schemas against what is really read and written."""

import json
import tomllib
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest
from jsonschema import Draft7Validator

from briefgen.building import Request, build, gather
from briefgen.building.rows import claim_rows
from briefgen.cli.deciding import write
from briefgen.deciding.model import INCLUDES, SECTIONS, STATUSES
from briefgen.editions import edition
from briefgen.schemas import names, text
from briefgen.settings import parse
from briefgen.settings.marks import Given
from briefgen.starting.wording import Answers, brief_toml
from tests.cli.conftest import OPINION, REPORT

SEEDS = Path(__file__).parents[2] / "seeds"


def validator(name):
    return Draft7Validator(json.loads(text(name)), format_checker=Draft7Validator.FORMAT_CHECKER)


def wrong(name, value):
    """What the schema of ``name`` finds wrong with ``value``."""
    return [f"{error.json_path}: {error.message}" for error in validator(name).iter_errors(value)]


def described(schema, at=""):
    """Every key that ``schema`` describes, as a path; what an owner names stands as "*"."""
    for key, inner in schema.get("properties", {}).items():
        yield f"{at}{key}"
        yield from described(inner, f"{at}{key}.")
    for inner in (schema.get("items"), schema.get("additionalProperties")):
        if isinstance(inner, dict):
            yield from described(inner, f"{at}*.")


def keys(value, at=""):
    """Every key in ``value``, as ``described`` tells them."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield f"{at}{key}"
            yield from keys(inner, f"{at}{key}.")
    elif isinstance(value, list):
        for inner in value:
            yield from keys(inner, f"{at}*.")


@pytest.mark.parametrize("name", names())
def test_each_is_a_sound_schema_that_explains_every_key(name):
    schema = json.loads(text(name))
    Draft7Validator.check_schema(schema)

    def explained(part):
        for key, inner in part.get("properties", {}).items():
            assert inner["description"].rstrip(), key
            explained(inner)
        for inner in (part.get("items"), part.get("additionalProperties")):
            if isinstance(inner, dict):
                explained(inner)

    explained(schema)


def every_setting():
    """The brief.toml of a new folder with every setting in it set."""
    lines = brief_toml(Answers()).splitlines()
    plain = [line[1:] if line[:1] == "#" and line[:2] != "# " else line for line in lines]
    return tomllib.loads("\n".join(plain))


def test_every_setting_that_a_new_folder_explains_is_in_the_schema_and_no_other():
    found = every_setting()
    assert wrong("brief.toml", found) == []
    found["profiles"] = {"*": next(iter(found["profiles"].values()))}
    found["sectors"] = found["themes"] = {}
    assert set(described(json.loads(text("brief.toml")))) == set(keys(found)) - {"profiles.*"}


def examples(schema):
    """The example of every setting, in the place where it stands."""
    if "properties" not in schema and isinstance(schema.get("additionalProperties"), dict):
        inner = schema["additionalProperties"]
        return schema["examples"][0] if "examples" in schema else {"a.txt": examples(inner)}
    if "properties" in schema:
        return {key: examples(inner) for key, inner in schema["properties"].items()}
    return schema["examples"][0]


def test_every_example_of_a_setting_is_accepted():
    found = examples(json.loads(text("brief.toml")))
    assert wrong("brief.toml", found) == []
    assert parse(_toml(found).encode(), "brief.toml").slips == ()


def _toml(table, at=""):
    """``table`` as TOML; JSON's texts and lists are TOML's too."""
    plain = {k: v for k, v in table.items() if not isinstance(v, dict) and not _tables(v)}
    lines = [f"{json.dumps(key)} = {json.dumps(value)}" for key, value in plain.items()]
    for key, value in table.items():
        for inner in value if _tables(value) else ():
            lines += [f"[[{at}{json.dumps(key)}]]", _toml(inner)]
        if isinstance(value, dict):
            path = f"{at}{json.dumps(key)}"
            lines += [f"[{path}]", _toml(value, f"{path}.")]
    return "\n".join(lines)


def _tables(value):
    return isinstance(value, list) and isinstance(value[0], dict)


def test_the_seeds_settings_are_valid():
    assert wrong("brief.toml", tomllib.loads((SEEDS / "brief.toml").read_text("utf-8"))) == []


@pytest.mark.parametrize(
    "slip",
    [
        'naem = "x"',
        "name = 1",
        'name = "a/b"',
        'topic_noun = ["sector"]',
        'order = "a.txt"',
        "[subject]\nnmae = 'x'",
        "[sectors]\nWater = 'water'",
        "[sectors]\nWater = [' ']",
        "[standings]\nlead = 'x'",
        "[issuer]\nname = 'x'",
        "[profiles.'a.txt']\nkind = 'novel'",
        "[profiles.'a.txt']\npublished = 'May 2025'",
        "[profiles]\n'a.txt' = 'x'",
        "[issuer]\nversion = 'as agreed by the whole board'",
        "[marks]\ndraft = 'yes'",
        "[[figures]]\nkind = 'pie'\ntitle = 'x'\nsource = 'A'\ntable = 1",
        "[[figures]]\nkind = 'bar'\ntitle = 'x'\nsource = 'A'",
    ],
)
def test_what_settings_refuse_the_schema_refuses(slip):
    assert parse(slip.encode(), "brief.toml").slips
    assert len(wrong("brief.toml", tomllib.loads(slip))) == 1


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("texts")
    (folder / "opinion.md").write_text(OPINION)
    (folder / "report.txt").write_text(REPORT)
    (folder / "empty.txt").touch()
    return folder


@pytest.mark.parametrize("template", ["policy", "annex"])
@pytest.mark.parametrize("place", ["seeds", "texts"])
def test_the_record_is_valid_and_each_of_its_keys_described(folder, tmp_path, place, template):
    sources = SEEDS if place == "seeds" else folder
    built = build(Request((sources,), tmp_path, ("docx",), template))
    record = json.loads(built.files[-1].read_bytes())
    assert wrong("brief.json", record) == []
    record["files"] = {}
    assert set(keys(record)) <= set(described(json.loads(text("brief.json"))))


def test_marks_and_an_earlier_edition_are_in_the_record_as_described(folder, tmp_path):
    texts = tmp_path / "texts"
    copytree(folder, texts)
    marks = '[marks]\ndraft = true\nembargo = "2026-03-03 14:00 UTC+1"\n[issuer]\nversion = "2"\n'
    (texts / "brief.toml").write_text(marks)
    first = build(Request((texts,), tmp_path / "first", ("docx",)))
    given = Given(marking="Official")
    again = Request(
        (texts,), tmp_path / "next", ("docx",), given=given, since=edition(first.files[-1])
    )
    record = json.loads(build(again).files[-1].read_bytes())
    assert wrong("brief.json", record) == []
    assert {"marks", "given", "since"} <= set(record)
    record["files"], since = {}, record["since"]
    for rows in ("sources", "unread", "topics", "claims"):
        since.pop(rows)
    assert set(keys(record)) <= set(described(json.loads(text("brief.json"))))


def test_claims_are_valid_and_each_of_their_keys_described(folder):
    known = {key for key in described(json.loads(text("claims.json"))) if "editor" not in key}
    for row in claim_rows(gather((folder,)).comparison):
        assert wrong("claims.json", row) == []
        assert set(row) == known


@pytest.fixture
def reviewed(folder, tmp_path):
    """A folder with a claims file in which a person has decided on a claim and said something."""
    texts = tmp_path / "reviewed"
    copytree(folder, texts, ignore=ignore_patterns("empty.txt"))
    write((texts,), None, strict=False)
    path = texts / "claims.toml"
    said = path.read_text().replace('approved_by = ""', 'approved_by = "A. Editor"', 2)
    said = said.replace('role = "finding"\ntopics', 'role = "context"\ntopics', 1)
    path.write_text(f'{said}\n[[note]]\nsection = "findings"\ntext = "So."\nauthor = "A. Editor"\n')
    return texts


def test_a_claims_file_is_valid_and_each_of_its_keys_described(reviewed):
    found = tomllib.loads((reviewed / "claims.toml").read_text())
    assert wrong("claims.toml", found) == []
    known = set(described(json.loads(text("claims.toml"))))
    # A page where there are pages, a status after an update.
    assert known - set(keys(found)) == {"claim.*.page", "claim.*.status", "topic.*.status"}


def test_what_a_claims_file_must_not_say_is_refused(reviewed):
    found = tomllib.loads((reviewed / "claims.toml").read_text())
    found["claim"][0]["include"] = "perhaps"
    found["note"][0]["section"] = "nowhere"
    found["claim"][1]["roel"] = "mixed"
    assert [line.partition(":")[0] for line in wrong("claims.toml", found)] == [
        "$.claim[0].include",
        "$.claim[1]",
        "$.note[0].section",
    ]


def test_the_closed_lists_of_a_claims_file_are_those_that_it_is_read_by():
    schema = json.loads(text("claims.toml"))["properties"]
    claim, note = schema["claim"]["items"], schema["note"]["items"]
    assert claim["properties"]["include"]["enum"] == list(INCLUDES)
    assert claim["properties"]["status"]["enum"] == list(STATUSES)
    assert note["properties"]["section"]["enum"] == list(SECTIONS)


def test_what_a_person_decided_is_in_the_record_as_described(reviewed, tmp_path):
    record = json.loads(
        build(Request((reviewed,), tmp_path / "out", ("docx",))).files[-1].read_bytes()
    )
    assert wrong("brief.json", record) == []
    names = {key.partition("editor.")[2] for key in keys(record) if "editor." in key}
    assert names >= {"decisions", "changed", "approved", "notes.*.text", "approved_by"}


def test_a_record_that_was_altered_is_refused(folder, tmp_path):
    record = json.loads(build(Request((folder,), tmp_path, ("docx",))).files[-1].read_bytes())
    record["claims"][0]["role"] = "rumour"
    del record["sources"][1]["sha256"]
    assert wrong("brief.json", record) == [
        "$.sources[1]: 'sha256' is a required property",
        "$.claims[0].role: 'rumour' is not one of "
        "['finding', 'mixed', 'outlook', 'response', 'context']",
    ]
