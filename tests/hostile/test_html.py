"""Broken, odd and malicious pages: a source or one line, soon, and nothing that was not seen."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from briefgen.errors import ReadError
from briefgen.readers import read
from tests.hostile import html

SOON = 20
"""Seconds."""
READABLE, HIDING, REFUSED = html.readable(), html.hiding(), html.refused()


@pytest.mark.parametrize("name", [*READABLE, *HIDING])
def test_the_article_is_read_and_what_is_hidden_is_not(name: str, tmp_path: Path) -> None:
    path = tmp_path / f"{name}.html"
    path.write_bytes((READABLE | HIDING)[name])
    began = time.process_time()
    text = read(path, "A").text
    assert time.process_time() - began < SOON
    assert html.GOOD in text
    assert html.SECRET not in text


@pytest.mark.parametrize("name", REFUSED)
def test_what_has_no_text_is_refused_in_one_line(name: str, tmp_path: Path) -> None:
    path = tmp_path / f"{name}.html"
    path.write_bytes(REFUSED[name])
    began = time.process_time()
    with pytest.raises(ReadError) as refused:
        read(path, "A")
    assert time.process_time() - began < SOON
    assert "\n" not in str(refused.value)
    assert path.name in str(refused.value)
