"""Page sizes and profiles that a request names, apart from ``theme``, which is slower to import."""

from __future__ import annotations

from enum import StrEnum

DEFAULT = "policy"
"""The template that is taken where none is named."""


class PageSize(StrEnum):
    """The paper of a brief."""

    A4 = "a4"
    LETTER = "letter"


class Profile(StrEnum):
    """For whom the type is set."""

    STANDARD = "standard"
    ACCESSIBLE = "accessible"
    """Large print: body 12 pt, nothing under 11."""
