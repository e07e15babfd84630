"""A package of parts as one zip that is the same, byte for byte, whenever it is made."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

if TYPE_CHECKING:
    from briefgen.bulk import Bulk

_FIRST = ("[Content_Types].xml", "_rels/.rels")
"""Some readers look for these at the start."""
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest date a zip can hold."""
_UNIX = 3
_PLAIN_FILE = 0o100644 << 16


def pack(parts: Mapping[str, bytes | Bulk], compress: bool = True) -> bytes:
    """A zip of ``parts`` by name, in fixed order, with fixed dates and a fixed maker."""
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        for name in sorted(parts, key=lambda name: (name not in _FIRST, name)):
            entry = ZipInfo(name, _EPOCH)
            entry.create_system = _UNIX
            entry.external_attr = _PLAIN_FILE
            entry.compress_type = ZIP_DEFLATED if compress else ZIP_STORED
            part = parts[name]
            if isinstance(part, bytes):
                archive.writestr(entry, part)
            else:
                with archive.open(entry, "w") as file:
                    for portion in part:
                        file.write(portion)
    return buffer.getvalue()
