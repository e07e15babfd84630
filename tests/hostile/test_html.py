"""Broken, odd and malicious pages: a source or one line, soon, and nothing that was not seen."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from briefgen.errors import ReadError
from briefgen.readers import reader
from briefgen.readers.formats import format_of
from briefgen.source import Source
from tests.hostile import html

SOON = 20
"""Seconds."""
READABLE, HIDING, REFUSED = html.readable(), html.hiding(), html.refused()


def read(name: str) -> Source:
    """The page called ``name``, by the reader for what it holds; here and not in a worker, whose
    limits would hide what the reader does."""
    path = Path(f"{name}.html")
    return reader(format_of(html.FILES[name], path))(html.FILES[name], path, "A")


@pytest.mark.parametrize("name", [*READABLE, *HIDING])
def test_the_article_is_read_and_what_is_hidden_is_not(name: str) -> None:
    began = time.process_time()
    text = read(name).text
    assert time.process_time() - began < SOON
    assert html.GOOD in text
    assert html.SECRET not in text


@pytest.mark.parametrize("name", REFUSED)
def test_what_has_no_text_is_refused_in_one_line(name: str) -> None:
    began = time.process_time()
    with pytest.raises(ReadError) as refused:
        read(name)
    assert time.process_time() - began < SOON
    assert "\n" not in str(refused.value)
    assert f"{name}.html" in str(refused.value)
