from pathlib import Path

import pytest


@pytest.fixture
def seeds() -> Path:
    return Path(__file__).parent.parent.parent / "seeds"
