"""The lock file that CI installs from goes with pyproject.toml, and names no host."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
LOCK = (ROOT / ".ci" / "requirements.lock").read_text(encoding="utf-8")
PINNED = dict(re.findall(r"^([a-z0-9-]+)==([^ ]+)", LOCK, re.MULTILINE))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS = PROJECT["optional-dependencies"]
WANTED = [*PROJECT["dependencies"], *EXTRAS["dev"], *EXTRAS["browser"], *EXTRAS["cluster"]]


@pytest.mark.parametrize("wanted", WANTED)
def test_each_requirement_is_pinned_to_a_version_that_it_allows(wanted: str) -> None:
    requirement = Requirement(wanted)
    assert requirement.specifier.contains(PINNED[canonicalize_name(requirement.name)])


def test_each_pin_has_its_hashes_and_no_address() -> None:
    for entry in re.split(r"\n(?=[a-z])", LOCK.strip()):
        assert re.fullmatch(r"\S+==\S+.*?(?: \\\n +--hash=sha256:[0-9a-f]{64})+", entry), entry[:60]
    assert "://" not in LOCK


def test_ci_installs_by_hashes_before_anything_else() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    installs = [line for line in script.splitlines() if "pip" in line and "install" in line]
    assert [("--require-hashes" in line) for line in installs] == [True, False, True, False]


def test_few_libraries_are_needed_at_run_time() -> None:
    assert len(PROJECT["dependencies"]) <= 7
