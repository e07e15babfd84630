"""Rows, regression and vectors, on numbers small enough to reckon by hand (the extra ``train``)."""

from __future__ import annotations

from pathlib import Path

import pytest

np = pytest.importorskip("numpy")
pytest.importorskip("scipy")

from tests.quality.regression import regression, votes  # noqa: E402
from tests.quality.rows import Rows  # noqa: E402
from tests.quality.vectors import Vectors  # noqa: E402

SEEN = [["tax", "rise"], ["tax"], ["tax", "fall"], ["rise"], []]
GROUPS = ["a", "a", "b", "b", "b"]


def test_a_sight_of_one_group_alone_is_not_learnt_from() -> None:
    rows = Rows(SEEN, GROUPS)
    assert list(rows.known(np.arange(5), least=1).columns) == [0, 1]
    assert list(rows.known(np.array([0, 1]), least=1).columns) == []


def test_a_sight_is_the_more_telling_the_rarer_it_is() -> None:
    assert list(Rows(SEEN, GROUPS).known(np.arange(5), least=2).telling) == [0.5, 0.9]


def test_each_row_has_length_one_or_shows_nothing_known() -> None:
    rows = Rows(SEEN, GROUPS)
    matrix = rows.matrix(np.array([3, 4]), rows.known(np.arange(5), least=2))
    assert matrix.toarray().tolist() == [[0, 1], [0, 0]]


def test_blocks_side_by_side_are_one_matrix() -> None:
    rows = Rows(SEEN, GROUPS)
    known = rows.known(np.arange(5), least=2)
    sparse, dense = rows.matrix(np.arange(5), known), np.array([[1.0], [2], [3], [4], [5]])
    truth, counts = np.eye(2)[[0, 1, 0, 1, 1]], np.ones(5)
    apart = regression([sparse, dense], truth, counts, 0.5, 100)
    whole = regression([np.hstack([sparse.toarray(), dense])], truth, counts, 0.5, 100)
    assert np.allclose(apart[0], whole[0], atol=1e-4)
    assert votes([sparse, dense], *apart).sum(axis=1) == pytest.approx(1)


def test_vectors_are_kept_by_the_sentence_and_a_missing_one_is_named(tmp_path: Path) -> None:
    path = tmp_path / "vectors.npz"
    vectors = Vectors(path)
    assert vectors.missing(["One.", "Two is long.", "One."]) == ["Two is long.", "One."]
    vectors.add(["One."], np.array([[1.0, 2.0]]))
    again = Vectors(path)
    assert again.of(["One.", "One."]).tolist() == [[1, 2], [1, 2]]
    with pytest.raises(SystemExit, match="no vectors for 1 sentences"):
        again.of(["One.", "Two is long."])
