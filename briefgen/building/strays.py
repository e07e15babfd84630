"""Find settings and claims files that have no effect where they lie, so that it can be said."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from briefgen.readers import PassedOver
from briefgen.settings import CLAIMS, FILE_NAME


def strays(
    paths: Sequence[Path], files: Iterable[Path], settings: Path | None, claims: Path | None
) -> Iterator[PassedOver]:
    """Each brief.toml and claims.toml in the folders of ``paths`` and ``files``, or in the folder
    above, other than ``settings`` and ``claims``, which are gone by."""
    named = [path if path.is_dir() else path.parent for path in paths]
    folders = dict.fromkeys((*named, *(file.parent for file in files)))
    for name, used in ((FILE_NAME, settings), (CLAIMS, claims)):
        lying = (folder for folder in folders if os.path.lexists(folder / name))
        for folder in lying:
            if folder / name != used:
                way = f"{used} is gone by" if used else f"move it to {named[0]}"
                yield PassedOver(folder / name, f"it lies in {folder}; {way}", lost=False)
        above = Path(os.path.normpath(named[0] / os.pardir))
        if not used and above not in folders and os.path.lexists(above / name):
            why = f"it lies in {above}, above what was named; name {above} to go by it"
            yield PassedOver(above / name, why, lost=False)
