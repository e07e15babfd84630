"""Which of the addresses in a text is its own."""

from pathlib import Path

import pytest

from briefgen.readers import read

PROSE = "The ferries have run late since March, and nobody at the harbour office says why. "
PAGE = f"Late ferries\n\n{PROSE * 10}\n\n{PROSE * 10}\n"
OWN = "https://harbour.example/late-ferries"


def address(folder: Path, raw: str, suffix: str = ".txt") -> str | None:
    path = folder / f"a{suffix}"
    path.write_text(raw)
    return read(path, "A").profile.url


@pytest.mark.parametrize("raw", [f"{OWN}\n\n{PAGE}", f"{PAGE}\n{OWN}\n"])
def test_an_address_above_or_below_the_text_is_its_own(tmp_path: Path, raw: str) -> None:
    assert address(tmp_path, raw) == OWN


def test_an_address_in_the_midst_of_a_text_leads_elsewhere(tmp_path: Path) -> None:
    assert address(tmp_path, f"{PAGE}\nWebsite: {OWN}\n\n{PROSE * 10}\n") is None


def test_where_a_link_of_a_markdown_text_leads_is_not_where_the_text_stands(
    tmp_path: Path,
) -> None:
    raw = f"# Late ferries\n\n{PROSE * 3}[The timetable][1] is older.\n\n[1]: {OWN}\n"
    assert address(tmp_path, raw, ".md") is None


def test_an_address_that_a_list_of_sources_goes_on_with_belongs_to_it(tmp_path: Path) -> None:
    raw = f"{PAGE}\nReferences\n\nLee, A. (2020). Ferries. Desk Press.\n{OWN}\n"
    assert address(tmp_path, raw) is None


@pytest.mark.parametrize(
    ("link", "own"),
    [
        ("https://www.facebook.com/HolmHarbour", False),
        ("https://www.linkedin.com/company/holm-harbour/", False),
        ("https://www.facebook.com/HolmHarbour/posts/1234", True),
        ("https://x.com/holm/status/1234", True),
        ("https://www.youtube.com/watch?v=abc", True),
    ],
)
def test_a_page_of_somebody_on_a_platform_is_no_posts_own(
    tmp_path: Path, link: str, own: bool
) -> None:
    assert address(tmp_path, f"{link}\n\n{PAGE}") == (link if own else None)
