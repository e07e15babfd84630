"""The writers' tests print with the fonts that come along, whatever the machine has."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from briefgen.writers.pdf import fallback


@pytest.fixture(scope="package", autouse=True)
def no_installed_fonts() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fallback, "folders", lambda: ())
        yield
