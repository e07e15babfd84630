"""Unpack a house's file with care: what is broken, locked or endless is refused in one line."""

from __future__ import annotations

import struct
import zipfile
import zlib
from io import BytesIO

from briefgen.errors import WriteError

MOST_PARTS = 2_000
LARGEST_PART = 32 * 1024 * 1024
LARGEST = 64 * 1024 * 1024
"""Bytes, unpacked, of one part and of all."""
LARGEST_TREE = 8 * 1024 * 1024
"""Bytes of a part that is read as XML."""

_OLE = b"\xd0\xcf\x11\xe0"
"""Begins a file with a password, and one of Word 2003 and before."""
_LOCKED = 0x1
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError),
    *(NotImplementedError, RuntimeError, OverflowError),
)
"""What zipfile raises where an archive is broken."""
WAY_OUT = "open it in Word and save it again as .docx"


def unpack(data: bytes, file: str) -> dict[str, bytes]:
    """The parts of ``data`` by name; raises WriteError, which calls it ``file``."""
    if data.startswith(_OLE):
        raise WriteError(f"{file} needs a password, or is of the old .doc format", WAY_OUT)
    if data.count(b"PK\x01\x02") > MOST_PARTS:
        raise WriteError(f"{file} holds more than {MOST_PARTS:,} parts", WAY_OUT)
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return _parts(archive, file)
    except _BROKEN as error:
        raise WriteError(f"{file} is damaged, or no Word file", WAY_OUT) from error


def _parts(archive: zipfile.ZipFile, file: str) -> dict[str, bytes]:
    parts: dict[str, bytes] = {}
    total = 0
    for entry in archive.infolist():
        name = entry.filename.replace("\\", "/").lstrip("/")
        if entry.is_dir():
            continue
        if name in parts or ".." in name.split("/"):
            raise WriteError(f"{file} holds a part twice, or one outside of it", WAY_OUT)
        if entry.flag_bits & _LOCKED:
            raise WriteError(f"{file} needs a password", "save it without one")
        with archive.open(entry) as part:
            parts[name] = part.read(LARGEST_PART + 1)
        total += len(parts[name])
        if len(parts[name]) > LARGEST_PART or total > LARGEST:
            raise WriteError(f"{file} unpacks to more than {LARGEST // 1048576} MB", WAY_OUT)
    return parts
