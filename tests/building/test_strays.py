"""Settings and claims files that nothing goes by are told of, with where they lie."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefgen.building.gathering import survey
from briefgen.checking import check


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder ``desk`` in the working folder, with a text in ``desk/sources``."""
    monkeypatch.chdir(tmp_path)
    Path("desk/sources").mkdir(parents=True)
    Path("desk/sources/report.txt").write_text("The Rail Link has cut travel times by a third.\n")
    return Path("desk")


def strays(*paths: Path, claims: Path | None = None) -> list[tuple[str, str]]:
    return [(str(over.path), over.why) for over in survey(paths, claims).passed_over]


def test_files_beside_the_sources_are_gone_by_and_not_told(desk):
    for name in ("brief.toml", "claims.toml"):
        (desk / name).touch()
    assert strays(desk) == []


@pytest.mark.parametrize("name", ["brief.toml", "claims.toml"])
def test_a_file_below_is_told_with_where_to_move_it(desk, name):
    (desk / "sources" / name).touch()
    told = [(f"desk/sources/{name}", "it lies in desk/sources; move it to desk")]
    assert strays(desk) == told
    if name == "brief.toml":
        assert check([desk]).warnings == (f"{name}: passed over: {told[0][1]}",)


@pytest.mark.parametrize("name", ["brief.toml", "claims.toml"])
@pytest.mark.parametrize("named", ["desk/sources", "desk/sources/report.txt"])
def test_a_file_above_is_told_with_what_to_name(desk, name, named):
    (desk / name).touch()
    why = "it lies in desk, above what was named; name desk to go by it"
    assert strays(Path(named)) == [(f"desk/{name}", why)]


def test_of_two_files_the_one_that_is_gone_by_is_named(desk):
    for place in (desk, desk / "sources"):
        (place / "brief.toml").touch()
    told = [("desk/sources/brief.toml", "it lies in desk/sources; desk/brief.toml is gone by")]
    assert strays(desk) == told


def test_a_claims_file_that_was_named_is_no_stray(desk):
    named = desk / "sources" / "claims.toml"
    named.touch()
    assert strays(desk, claims=named) == []
