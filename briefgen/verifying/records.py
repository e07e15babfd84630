"""Find the record of a build, in the file or beside it, and read how the brief was made."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from briefgen.editions import Edition, edition_of
from briefgen.editions.loading import BAD
from briefgen.errors import ReadError
from briefgen.opening import load
from briefgen.settings.marks import Given
from briefgen.theme import PageSize, Profile


class Told(NamedTuple):
    """What a record says of how its brief was made; empty where it says nothing."""

    build: str = ""
    generator: str = ""
    template: str = ""
    template_sha256: str = ""
    page: PageSize = PageSize.A4
    profile: Profile | None = None
    date: date | None = None
    settings: str = ""
    """Hash of what brief.toml said."""
    sources: tuple[tuple[str, str, str], ...] = ()
    """(letter, file, sha256) of each."""
    unread: tuple[str, ...] = ()
    """Files that were left out."""
    given: Given = Given()
    """Marks that were given in place of brief.toml's."""
    annex: bool = False
    """True where the evidence stands behind the brief."""
    since: Edition | None = None
    """The earlier edition since which it tells what has changed."""
    files: tuple[tuple[str, str], ...] = ()
    """(file, sha256) of what was written, in the record that lies beside them."""
    footnotes: bool = False
    """The DOCX has a footnote to each quotation."""
    decisions: str = ""
    """Hash of what a claims file decided; "" where none decided anything."""


def told(text: str) -> Told | None:
    """What the JSON ``text`` says; None for what is no record."""
    try:
        data = json.loads(text)
        return _told(data) if isinstance(data, dict) and "build" in data else None
    except BAD:
        return None


def _told(data: dict[str, Any]) -> Told:
    template = data.get("template") or {}
    return Told(
        build=str(data["build"]),
        generator=str(data.get("generator", "")),
        template=str(template.get("name", "")),
        template_sha256=str(template.get("sha256", "")),
        page=PageSize(data.get("page", "a4")),
        profile=Profile(data["profile"]) if "profile" in data else None,
        date=date.fromisoformat(data["date"]) if data.get("date") else None,
        settings=str(data.get("settings", "")),
        sources=tuple(
            (str(each["id"]), str(each["file"]), str(each["sha256"]))
            for each in data.get("sources", ())
        ),
        given=_given(data.get("given", {})),
        annex=data.get("annex") is True,
        since=edition_of(data["since"], "the record") if "since" in data else None,
        unread=tuple(str(each["file"]) for each in data.get("unread", ())),
        footnotes=data.get("footnotes") is True,
        decisions=str(data.get("editor", {}).get("decisions", "")),
        files=tuple(sorted((str(n), str(h)) for n, h in data.get("files", {}).items())),
    )


def _given(said: dict[str, Any]) -> Given:
    """The marks that ``said`` names; raises TypeError for what can be none."""
    given = Given(**said)
    if not all(isinstance(mark, bool if name == "draft" else str) for name, mark in said.items()):
        raise TypeError("marks are texts")
    return given


def beside(path: Path) -> str:
    """The text of the record beside the file at ``path``, or ""."""
    try:
        return load(path.with_suffix(".json")).decode("utf-8", "replace")
    except ReadError:
        return ""


def siblings(path: Path, formats: Iterable[str]) -> list[Path]:
    """The other files of the same name that a build may have written beside ``path``."""
    others = (path.with_suffix(f".{format}") for format in formats)
    return [other for other in others if other.name != path.name and other.is_file()]
