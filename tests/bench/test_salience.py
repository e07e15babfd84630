"""The tools of the salience bench; what they measure is not tested, for the data is not here."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.bench.rouge import best, rouge1
from tests.bench.salience import Abstract, by_score, choices, read, spread


@pytest.mark.parametrize(
    ("said", "reference", "score"),
    [
        ("The cat sat.", "the cat, SAT", 1.0),
        ("the cat", "the dog ran off", 1 / 3),
        ("the the cat", "the cat", 0.8),
        ("state-of-the-art", "state of the art", 1.0),
        ("cats", "cat", 0.0),
        ("", "cat", 0.0),
    ],
)
def test_rouge_counts_shared_words(said: str, reference: str, score: float) -> None:
    assert rouge1(said, reference) == pytest.approx(score)
    assert rouge1(reference, said) == pytest.approx(score)


def test_of_several_references_the_nearest_counts() -> None:
    assert best("the cat", ["a dog", "the cat sat"]) == pytest.approx(0.8)


def test_the_sentence_with_the_best_claim_is_chosen() -> None:
    sentences = ["Sugar is cheap.", "Taxes on it vary.", "We propose a levy on sugar. It works."]
    assert by_score(sentences) == 2
    assert by_score(["Why?", "Who?"]) == 0


def test_every_way_of_choosing_takes_a_sentence_of_each_text() -> None:
    sentences = ("Sugar is cheap.", "This report finds that the levy on sugar has cut sales.")
    text = Abstract(sentences, ("A levy on sugar.",))
    found = choices([text])
    assert found["briefgen"] == found["best there is"] == [text.sentences[1]]
    assert found["first sentence"] == [text.sentences[0]]


def test_abstracts_are_read_as_the_data_set_has_them(tmp_path: Path) -> None:
    rows = [{"source": ["One.", "Two."], "target": ["Both."]}, {"source": [], "target": ["None."]}]
    (tmp_path / "test.jsonl").write_text("\n".join(map(json.dumps, rows)))
    assert read(tmp_path / "test.jsonl") == [Abstract(("One.", "Two."), ("Both.",))]


def test_the_spread_of_a_mean_holds_it_and_is_the_same_every_time() -> None:
    scores = [0.1, 0.2, 0.6, 0.9] * 20
    low, high = spread(scores)
    assert low < sum(scores) / len(scores) < high
    assert spread(scores) == (low, high)
