"""Same inputs, same bytes: on another day, in another place, in another folder."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
FORMATS = "docx,pdf,html"


def built(folder: Path, **environment: str) -> dict[str, str]:
    """Digests of what a build of the seeds, in its own process, writes into ``folder``."""
    folder.mkdir()
    shutil.copytree(ROOT / "seeds", folder / "texts")
    known = {k: v for k, v in os.environ.items() if k != "SOURCE_DATE_EPOCH"}
    subprocess.run(
        [sys.executable, "-m", "briefgen", "build", "texts", "-o", "made", "--format", FORMATS],
        cwd=folder,
        env={**known, "PYTHONPATH": str(ROOT), **environment},
        check=True,
        capture_output=True,
    )
    made = sorted((folder / "made").iterdir())
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in made}


def test_folder_time_zone_locale_and_hash_seed_change_nothing(tmp_path):
    here = built(tmp_path / "one", TZ="UTC", LC_ALL="C", PYTHONHASHSEED="1")
    there = built(tmp_path / "two", TZ="Asia/Tokyo", LC_ALL="C.UTF-8", PYTHONHASHSEED="2")
    assert len(here) == 4
    assert here == there
