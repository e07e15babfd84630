from pathlib import Path

import pytest

from tests.verifying.altering import Brief

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture(scope="session")
def brief() -> Brief:
    """The seeds' brief."""
    return Brief(SEEDS)
