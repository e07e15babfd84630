"""The package finds its templates from a checkout, an editable install and a wheel alike."""

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def run(*words: object, **environment: str) -> str:
    """Output of a command, run away from the checkout so that nothing of it is found by chance."""
    known = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    done = subprocess.run(
        [str(word) for word in words],
        cwd=Path(sys.executable).anchor,
        env={**known, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


ALL = ["policy", "handout", "note", "brief", "annex"]
LIBRARIES = sysconfig.get_paths()["purelib"]
"""Where this environment keeps its libraries, the build backend among them."""


def pip(*words: object, **environment: str) -> None:
    run(sys.executable, "-m", "pip", "-q", "--disable-pip-version-check", *words, **environment)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip("wheel", ROOT, "--no-deps", "--no-build-isolation", "-w", folder)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture
def python(tmp_path) -> Path:
    """An interpreter of a fresh environment, which sees the libraries of this one."""
    venv.create(tmp_path / "venv", with_pip=False)
    scripts = "Scripts" if os.name == "nt" else "bin"
    return tmp_path / "venv" / scripts / "python"


def templates_seen_by(python: Path) -> list[str]:
    # Behind the environment's own libraries, so that what was installed there comes first.
    code = f"import sys; sys.path.append({LIBRARIES!r}); from briefgen.cli import main; main()"
    seen = run(python, "-c", code, "templates")
    return [line.split()[0] for line in seen.partition("\n\n")[0].splitlines()]


def test_a_checkout_finds_its_templates():
    printed = run(sys.executable, "-m", "briefgen", "templates", PYTHONPATH=str(ROOT))
    assert printed.split()[0] == "policy"


def test_an_installed_wheel_finds_its_templates(wheel, python):
    pip("--python", python, "install", "--no-deps", wheel)
    assert templates_seen_by(python) == ALL


def test_an_editable_install_finds_its_templates(python):
    pip(
        "--python",
        python,
        "install",
        "--no-deps",
        "--no-build-isolation",
        "-e",
        ROOT,
        PYTHONPATH=LIBRARIES,
    )
    assert templates_seen_by(python) == ALL


def test_the_wheel_holds_templates_fonts_licences_and_types(wheel):
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {
        "briefgen/py.typed",
        "briefgen/templates/policy/brief.md.j2",
        "briefgen/templates/policy/template.toml",
        "briefgen/templates/shared/words.md.j2",
        "briefgen/fonts/Carlito-Regular.ttf",
        "briefgen/fonts/Carlito-LICENSE.txt",
        "briefgen/languages/en/cues.txt",
    } <= names
    assert not [name for name in names if name.startswith(("tests/", "seeds/", "out/"))]
