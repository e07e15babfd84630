"""A brief in the house's own document: its page, its running matter, its styles."""

from __future__ import annotations

from briefgen.writers.docx.house.adopting import House
from briefgen.writers.docx.house.checking import Role, roles

__all__ = ["House", "Role", "roles"]
