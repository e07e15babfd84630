"""What has room on the PDF's last page, and would have none in Word."""

import pytest

from briefgen.building.room import overflow
from briefgen.templating import find
from briefgen.writers import Extent
from briefgen.writers.written import PageFill
from tests.blocks import boxes, cell, document, p

NOTE = find("note")


@pytest.mark.parametrize(("texts", "fill"), [(1, 0.92), (2, 0.92), (3, 0.89), (4, 0.86)])
def test_boxes_that_word_stacks_keep_more_of_the_page_free(texts, fill):
    content = document(p("Words."), boxes(*(cell(f"{n}.", "Words.") for n in range(texts))))
    full = ("page 1 is so full that the DOCX may run to one more",)
    assert overflow(Extent(1, (PageFill(1, fill),)), content, NOTE) == ()
    assert overflow(Extent(1, (PageFill(1, fill + 0.02),)), content, NOTE) == full
