"""Widths of letters, for estimating how much room words take where no type is set."""

from __future__ import annotations

_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_THOUSANDTHS = (
    *(494, 537, 418, 537, 503, 316, 474, 537, 246, 255, 480, 246, 813),
    *(537, 538, 537, 537, 355, 399, 347, 537, 473, 745, 459, 474, 397),
    *(606, 561, 529, 630, 488, 459, 637, 631, 267, 331, 547, 423, 874),
    *(659, 676, 532, 686, 563, 473, 495, 653, 591, 906, 551, 520, 478),
)
ADVANCES = dict(zip(_LETTERS, _THOUSANDTHS, strict=True)) | {" ": 226}
"""Advances of Calibri's and Carlito's bold letters and space, in thousandths of the size."""
EM, WIDEST = 540, 910
"""That of any other character, about, and of the widest letter."""
