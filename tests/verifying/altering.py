"""Delivered briefs with something done to them: what a proof must find."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from briefgen.building import Request, compose
from briefgen.building.record import record
from briefgen.document import Document, Run
from briefgen.writers import Attachment, write


def altered_docx(data: bytes, old: str, new: str) -> bytes:
    """The Word file ``data`` with the first ``old`` of its text edited to ``new``."""
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as before, zipfile.ZipFile(made, "w") as after:
        for name in before.namelist():
            part = before.read(name)
            if name == "word/document.xml":
                assert escape(old).encode() in part
                part = part.replace(escape(old).encode(), escape(new).encode(), 1)
            after.writestr(name, part)
    return made.getvalue()


def altered(document: Document, old: str, new: str) -> Document:
    """``document`` with the first ``old`` of its text changed to ``new``."""
    left = [1]

    def changed(value: Any) -> Any:
        if isinstance(value, str) and left[0] and old in value:
            left[0] = 0
            return value.replace(old, new, 1)
        if hasattr(value, "_replace"):
            names = ("text",) if isinstance(value, Run) else value._fields
            return value._replace(**{name: changed(getattr(value, name)) for name in names})
        if isinstance(value, tuple):
            return tuple(changed(each) for each in value)
        return value

    made = document._replace(blocks=changed(document.blocks))
    assert not left[0]
    return made


class Brief:
    """The brief on a folder, with its record, to be written as it is or altered."""

    def __init__(self, folder: Path, **request: Any) -> None:
        gathered, self.fitted = compose(Request((folder,), **request))
        self.record = record(gathered, self.fitted)

    def write(self, path: Path, *changes: tuple[str, str]) -> Path:
        """Write it to ``path`` with ``changes`` made, and the record beside it."""
        path.parent.mkdir(parents=True, exist_ok=True)
        document, theme, format = self.fitted.document, self.fitted.theme, path.suffix[1:]
        evidence = Attachment("brief.json", self.record, "application/json", "The record")
        if format == "docx":
            data = write(document, theme, format, evidence).data
            for old, new in changes:
                data = altered_docx(data, old, new)
        else:
            for old, new in changes:
                document = altered(document, old, new)
            data = write(document, theme, format, evidence).data
        path.write_bytes(data)
        path.with_suffix(".json").write_bytes(self.record)
        return path
