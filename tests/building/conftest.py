from pathlib import Path

import pytest

from tests.desk import Desk, made


@pytest.fixture
def seeds() -> Path:
    return Path(__file__).parent.parent.parent / "seeds"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return made(tmp_path / "texts")
