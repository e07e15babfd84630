"""A hostile text beside a good one: the brief of the good one, and a line on the other."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hostile.running import GOOD, Ran, forked, record, sound, spoilt, whole
from tests.hostile.text import CASES, SAID

pytestmark = pytest.mark.skipif("not hasattr(os, 'fork')", reason="needs processes that fork")


def build(folder: Path, name: str, data: bytes) -> Ran:
    texts = folder / "texts"
    texts.mkdir()
    (texts / "good.txt").write_text(f"{GOOD} However, it has cost more than planned.\n")
    (texts / name).write_bytes(data)
    return forked(["build", texts, "-o", folder / "out"], folder)


@pytest.mark.parametrize("name", CASES)
def test_a_hostile_text_is_read_or_told_and_the_good_one_makes_a_brief(
    name: str, tmp_path: Path
) -> None:
    case = CASES[name]
    ran = build(tmp_path, case.file, case.data)
    sound(ran)
    assert whole(tmp_path / "out"), ran
    made = record(tmp_path / "out")
    said = [claim["text"] for claim in made["claims"]]
    assert any(GOOD.startswith(words) or words in GOOD for words in said)
    assert ran.status == (3 if case.refused else 0), ran
    assert spoilt(ran) == ({case.file} if case.refused else set())
    assert [row["file"] for row in made["unread"]] == [case.file] * bool(case.refused)
    if case.refused:
        assert case.refused in ran.err
    else:
        assert case.warned in ran.err
        assert not case.found or any(SAID[:-1] in words for words in said), said[:9]


def test_there_are_files_enough() -> None:
    assert len(CASES) >= 45
