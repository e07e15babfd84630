"""Labels of sentences meet the sentences that the tool itself makes of a text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.quality import examples
from tests.quality.subjects import SUBJECTS

TEXT = "# Title\n\nThe firm grew. It lost its market.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of texts with one text, of which two sentences and a mark are labelled."""
    rows = [
        {"file": "a.md", "start": 9, "end": 23, "role": "finding", "role_alt": []},
        {"file": "a.md", "start": 24, "end": 43, "role": "noise", "role_alt": []},
        {"file": "a.md", "start": 0, "end": 1, "role": "context", "role_alt": []},
    ]
    (tmp_path / "gold" / "real").mkdir(parents=True)
    (tmp_path / "gold" / "real" / "labels.json").write_text(json.dumps(rows), encoding="utf-8")
    (tmp_path / "a.md").write_text(TEXT, encoding="utf-8")
    monkeypatch.setattr(examples, "HERE", tmp_path)
    return tmp_path


def test_each_label_is_of_the_sentence_it_shares_most_with(folder: Path) -> None:
    (run,) = examples.real("real", folder)
    found = [
        (clause.text, label and label["role"])
        for clause, label in zip(run.clauses, run.labels, strict=True)
    ]
    assert found == [("The firm grew.", "finding"), ("It lost its market.", "aside")]


def test_a_label_on_what_is_not_read_is_kept_apart(folder: Path) -> None:
    (run,) = examples.real("real", folder)
    assert [label["role"] for label in run.unread] == ["context"]


def test_what_is_learnt_from_is_the_labelled_and_some_others_the_same_each_time(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "a.md").write_text(TEXT + "Prices rose. Wages fell. Rents rose.\n", encoding="utf-8")
    monkeypatch.setattr(examples, "OTHERS", 2)
    (once,), (again,) = (list(examples.chosen({"real": folder})) for _ in range(2))
    run, here = once
    assert once == again
    assert [at for at in here if run.labels[at]] == [0, 1]
    assert len(here) == 4


def test_no_labelled_subject_is_judged_by_the_vote_on_reports() -> None:
    """The subjects' held-out measures are of the rules' own vote: that must be what judges them."""
    found = [run.group for folder in SUBJECTS for run in examples.subject(folder) if run.dense]
    assert found == []
