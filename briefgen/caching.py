"""Where results that are costly to work out, and can be worked out again, are kept between runs."""

from __future__ import annotations

import os
import sys
from pathlib import Path

VARIABLE = "BRIEFGEN_CACHE"
"""Environment variable: a folder to keep it in; empty for none."""


def folder() -> Path | None:
    """The user's own cache folder for briefgen, made if need be; None where there can be none.

    By the XDG Base Directory Specification, and its like on macOS and Windows. It is readable by
    its owner only, for what is in it is trusted.
    """
    given = os.environ.get(VARIABLE)
    if given == "":
        return None
    path = Path(given) if given else _of_user()
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except (OSError, RuntimeError):
        return None
    return path if os.access(path, os.W_OK) and _ours(path) else None


def _ours(path: Path) -> bool:
    """True when the folder belongs to who runs this, and no one else may write there."""
    if not hasattr(os, "getuid"):
        return True
    status = path.stat()
    return status.st_uid == os.getuid() and not status.st_mode & 0o022


def _of_user() -> Path:
    """Where this system keeps caches of the user who runs this."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or os.path.expanduser("~/AppData/Local")
    elif sys.platform == "darwin":
        base = os.path.expanduser("~/Library/Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return Path(base, "briefgen")
