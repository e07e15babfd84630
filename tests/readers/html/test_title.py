"""Which line of a web page is the title of its article."""

from pathlib import Path

from briefgen.readers import read

LONG = "The ferry has been late since March, and nobody in the harbour office says why it is. " * 4


def title(folder: Path, body: str) -> str | None:
    path = folder / "a.html"
    path.write_text(f"<html><body><article>{body}</article></body></html>")
    return read(path, "A").profile.title


def test_a_heading_of_the_first_level_below_the_article_is_of_what_stands_beside_it(
    tmp_path: Path,
) -> None:
    body = f"<h2>Late ferries</h2><p>{LONG}</p><p>{LONG}</p><h1>Our review</h1><p>Buses too.</p>"
    assert title(tmp_path, body) == "Late ferries"


def test_the_first_heading_of_the_first_level_heads_what_stands_below_it(tmp_path: Path) -> None:
    body = f"<h2>The harbour</h2><h1>Late ferries</h1><p>{LONG}</p><p>{LONG}</p>"
    assert title(tmp_path, body) == "Late ferries"
