"""Broken, odd and malicious PDFs: a source or one line, soon, and nothing that was not seen."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from briefgen.errors import ReadError
from briefgen.readers.pdf import read
from tests.hostile import pdf
from tests.hostile.pdf_making import GOOD, SECRET

SOON = 20
"""Seconds."""
READABLE, HIDING, REFUSED = pdf.readable(), pdf.hiding(), pdf.refused()


@pytest.mark.parametrize("name", [*READABLE, *HIDING])
def test_the_text_is_read_and_what_is_hidden_is_not(name: str) -> None:
    data = (READABLE | HIDING)[name]()
    began = time.process_time()
    text = read(data, Path(f"{name}.pdf"), "A").text
    assert time.process_time() - began < SOON
    assert GOOD in " ".join(text.split())
    assert SECRET not in text


@pytest.mark.parametrize("name", REFUSED)
def test_what_has_no_text_is_refused_in_one_line(name: str) -> None:
    data = REFUSED[name]()
    began = time.process_time()
    with pytest.raises(ReadError) as refused:
        read(data, Path(f"{name}.pdf"), "A")
    assert time.process_time() - began < SOON
    assert "\n" not in str(refused.value)
    assert f"{name}.pdf" in str(refused.value)


def test_forms_without_end_are_found_however_far_apart_their_numbers_stand() -> None:
    data = pdf.form_chain(30, 10).replace(b" 0 obj", b" " * 60 + b"0 obj")
    with pytest.raises(ReadError, match="draws forms within forms past all measure"):
        read(data, Path("a.pdf"), "A")
