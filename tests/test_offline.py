"""Nothing is fetched: a build opens no connection, whatever addresses its sources hold."""

import subprocess
import sys
from pathlib import Path

WATCH = """
import sys
def refuse(event, _):
    if event.startswith("socket."):
        print(event, file=sys.stderr)
        raise SystemExit(70)
sys.addaudithook(refuse)
from pathlib import Path
from briefgen.cli import main
from briefgen.readers import reader
page = Path(sys.argv[2], "c.html")
reader("html")(page.read_bytes(), page, "A")
main(sys.argv[1:])
"""
LINK = "http://127.0.0.1:9/x"


def test_a_build_opens_no_connection(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(f"The plan met two goals. ![x]({LINK}) [y]({LINK})\n\n{LINK}\n")
    head = f'<base href="{LINK}"><link rel=stylesheet href="{LINK}"><img src="{LINK}">'
    (tmp_path / "c.html").write_text(f"<html><body>{head}<p>The plan has cut travel times.</p>")
    words = ["build", str(tmp_path), "-o", str(tmp_path / "out")]
    ran = subprocess.run([sys.executable, "-c", WATCH, *words], capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr


def test_a_connection_would_be_seen() -> None:
    words = WATCH.split("from pathlib")[0] + "import socket; socket.create_connection(('::1', 9))"
    ran = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True)
    assert (ran.returncode, ran.stderr.startswith("socket.")) == (70, True)
