"""The table of writers."""

from __future__ import annotations

import subprocess
import sys

import pytest

from briefgen.errors import WriteError
from briefgen.theme import Theme
from briefgen.writers import write
from tests.blocks import document, p


def test_an_unknown_format_names_the_known_ones() -> None:
    with pytest.raises(WriteError) as caught:
        write(document(p("a")), Theme(), "odt")
    assert str(caught.value) == "there is no writer for odt; choose docx, pdf or html."


def printed_by(code: str) -> str:
    """What ``code`` prints in a process of its own, which has imported nothing before."""
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return shown.stdout


def test_a_pdf_is_written_without_reportlab_s_own_layout_which_is_slow_to_import() -> None:
    code = (
        "import sys\n"
        "from briefgen.theme import Theme\n"
        "from briefgen.writers import write\n"
        "from tests.blocks import EVERY_BLOCK\n"
        "write(EVERY_BLOCK, Theme(), 'pdf')\n"
        "print('reportlab.pdfgen' in sys.modules, 'reportlab.platypus' in sys.modules)"
    )
    assert printed_by(code) == "True False\n"


def test_a_pdf_is_written_without_the_library_for_pictures_which_is_there_when_asked_for() -> None:
    code = (
        "import sys\n"
        "from briefgen.theme import Theme\n"
        "from briefgen.writers import measure, write\n"
        "from tests.blocks import EVERY_BLOCK\n"
        "measure(EVERY_BLOCK, Theme()), write(EVERY_BLOCK, Theme(), 'pdf')\n"
        "print('PIL._imaging' in sys.modules)\n"
        "from PIL import Image\n"
        "print(Image.new('RGB', (2, 3)).size, 'PIL._imaging' in sys.modules)"
    )
    assert printed_by(code) == "False\n(2, 3) True\n"


def test_importing_the_writers_loads_no_heavy_library() -> None:
    code = (
        "import sys, briefgen.writers, briefgen.writers.pdf, briefgen.writers.html\n"
        "print(sorted({'reportlab', 'docx', 'lxml', 'PIL'} & set(sys.modules)))"
    )
    assert printed_by(code) == "[]\n"
