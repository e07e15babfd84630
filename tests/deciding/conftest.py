"""A folder of two sources with its claims file, and how a build refuses it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desk import Desk, made


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return made(tmp_path / "texts")


@pytest.fixture
def faults(desk: Desk) -> Callable[[], list[str]]:
    """The lines with which a build would refuse the claims file, without their folder."""
    from briefgen.errors import DecisionError

    def told() -> list[str]:
        with pytest.raises(DecisionError) as raised:
            desk.gathered()
        return [line.removeprefix(f"{desk.folder}/") for line in raised.value.lines]

    return told
