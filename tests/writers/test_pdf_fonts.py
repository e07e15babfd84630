"""A font is opened, or it is said why not."""

from pathlib import Path

import pytest
from reportlab.pdfbase.ttfonts import TTFError

from briefgen.writers.pdf import fonts


@pytest.mark.parametrize("reason", [KeyboardInterrupt, OSError])
def test_a_signal_while_a_font_is_read_is_no_fault_of_the_font(
    monkeypatch: pytest.MonkeyPatch, reason: type[BaseException]
) -> None:
    def opened(*_: object) -> None:
        try:
            raise reason
        except reason:
            raise TTFError("Can't open file")  # noqa: B904

    monkeypatch.setattr(fonts, "Quick", opened)
    expected = KeyboardInterrupt if reason is KeyboardInterrupt else TTFError
    with pytest.raises(expected):
        fonts.open_font("Some", Path("some.ttf"))
