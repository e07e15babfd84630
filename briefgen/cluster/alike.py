"""What must be the same on all machines for the same bytes to come out."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from importlib import metadata

from briefgen import __version__
from briefgen.store import of_code

LIBRARIES = ("lxml", "pypdfium2", "distributed")
"""Those that read sources, and the one that carries them."""


def versions() -> dict[str, str]:
    """The version of everything that decides what is read and found; of briefgen, its code too.

    Python's last number counts: its parser of HTML has changed with it.
    """
    return {
        "briefgen": f"{__version__} (code {of_code()[:12]})",
        "Python": platform.python_version(),
        **{library: _of(library) for library in LIBRARIES},
    }


def differences(there: Mapping[str, str], here: Mapping[str, str]) -> str:
    """What differs, in words: "Python 3.12.1 and not 3.11.7 as here"."""
    told = (
        f"{name} {there.get(name, 'not at all')} and not {version} as here"
        for name, version in here.items()
        if there.get(name) != version
    )
    return ", ".join(told)


def _of(library: str) -> str:
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        return "none"
