from collections.abc import Iterator

import pytest

from tests.hostile.desk import Desk, opened


@pytest.fixture
def desk() -> Iterator[Desk]:
    with opened() as made:
        yield made
