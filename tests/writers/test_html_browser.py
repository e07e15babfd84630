"""The page in a browser: nothing for axe-core to object to, and all of it reached by keyboard.

This needs Chromium (Debian's ``chromium``, or where ``CHROMIUM`` says), playwright from PyPI and
axe-core from npm (in ``node_modules`` at the root, or the folder that ``AXE_CORE`` names).
``.ci/run`` installs them; elsewhere the tests are skipped where one is missing.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from briefgen.building import Request, build
from briefgen.spoken import lines
from briefgen.theme import Theme
from briefgen.writers import write
from briefgen.writers.html.exhibit import Exhibit
from tests.blocks import EVERY_BLOCK, document, h1, p
from tests.writers.exhibits import EXHIBIT, exhibited, sheet

ROOT = Path(__file__).parents[2]
AXE = Path(os.environ.get("AXE_CORE") or ROOT / "node_modules" / "axe-core") / "axe.min.js"
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium")
WANTED = {
    "Chromium": CHROMIUM,
    "playwright": find_spec("playwright"),
    "axe-core": AXE.is_file(),
}
MISSING = [name for name, found in WANTED.items() if not found]
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
WIDE, NARROW = (1400, 900), (320, 640)
"""In CSS pixels; 320 is what a window of 1280 has at 400 % zoom."""
ALL_SHOWN = (
    ".sheet { content-visibility: visible !important }",
    "body { height: auto !important }",
    ".pane { overflow: visible !important }",
)
"""Rules by which everything is drawn: no colour can be judged of what is cut off or waits."""
HOSTILE = "\n<script>document.title = 'run'</script> AT&T\n <b>bold</b> \u202eturned &lt; \xa0 end"


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    if MISSING:
        said = f"needs {', '.join(MISSING)}"
        pytest.fail(said) if os.environ.get("CI") else pytest.skip(said)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        chromium = play.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def brief(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of the seeds' brief."""
    out = tmp_path_factory.mktemp("page")
    return build(Request((ROOT / "seeds",), out, formats=("html",))).files[0]


@pytest.fixture
def opened(browser: Any) -> Iterator[Any]:
    """Opens a page; fails at the end if it asked for anything, or said anything."""
    heard: list[str] = []
    pages = []

    def opened(path: Path, size: tuple[int, int] = WIDE, at: str = "", **options: Any) -> Any:
        width, height = size
        page = browser.new_page(viewport={"width": width, "height": height}, **options)
        page.on("console", lambda message: heard.append(message.text))
        page.on("pageerror", lambda error: heard.append(str(error)))
        page.on("request", lambda request: heard.append(request.url))
        page.goto(f"{path.as_uri()}{at}")
        assert heard == [f"{path.as_uri()}{at}"]
        pages.append(page)
        heard.clear()
        return page

    yield opened
    for page in pages:
        page.close()
    assert heard == []


def violations(page: Any) -> list[tuple[str, str]]:
    """What axe-core objects to: (rule, the first element that breaks it)."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    for rule in ALL_SHOWN:
        page.evaluate("rule => document.styleSheets[0].insertRule(rule)", rule)
    found = page.evaluate("axe.run(document)")
    # Within a drawing axe finds no ground; the theme holds a figure's colours to theirs.
    unjudged = [
        node["html"]
        for one in found["incomplete"]
        if one["id"] == "color-contrast"
        for node in one["nodes"]
        if not node["html"].startswith("<tspan")
    ]
    assert unjudged == []
    return [(one["id"], one["nodes"][0]["html"]) for one in found["violations"]]


def focus(page: Any) -> str:
    """What has the focus: its address, else its id, else its tag."""
    return str(
        page.evaluate("(e => e.getAttribute('href') || e.id || e.tagName)(document.activeElement)")
    )


def written(folder: Path, *made: Any) -> Path:
    path = folder / "page.html"
    path.write_bytes(write(made[0], Theme(), "html", exhibit=made[1]).data)
    return path


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_axe_has_nothing_to_object_to_in_any_kind_of_block(
    opened: Any, tmp_path: Path, size: tuple[int, int], scheme: str
) -> None:
    page = opened(written(tmp_path, EVERY_BLOCK, EXHIBIT), size, color_scheme=scheme)
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    assert violations(page) == []


@pytest.mark.parametrize(("size", "scheme"), [(WIDE, "light"), (NARROW, "dark")])
def test_axe_has_nothing_to_object_to_in_a_whole_brief(
    opened: Any, brief: Path, size: tuple[int, int], scheme: str
) -> None:
    assert violations(opened(brief, size, color_scheme=scheme)) == []


def test_axe_says_so_when_there_is_something(opened: Any, tmp_path: Path) -> None:
    page = opened(written(tmp_path, EVERY_BLOCK, EXHIBIT), NARROW)
    page.evaluate("document.documentElement.removeAttribute('lang')")
    assert [rule for rule, _ in violations(page)] == ["html-has-lang"]


@pytest.mark.parametrize("width", [320, 400, 700, 1023, 1024, 1400])
def test_no_line_runs_out_of_the_window(opened: Any, brief: Path, width: int) -> None:
    page = opened(brief, (width, 800))
    wider = page.evaluate(
        "[...document.querySelectorAll('.pane')].filter(e => e.scrollWidth > e.clientWidth).length"
    )
    assert page.evaluate("document.documentElement.scrollWidth") == width
    # Side by side each half scrolls for itself, and the page does not.
    page.evaluate("location.hash = 'left-out'")
    assert (page.evaluate("scrollY") == 0) == (width >= 1024)
    assert wider == 0


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without"])
def test_the_keyboard_leads_from_the_brief_to_a_claim_and_back(
    opened: Any, brief: Path, script: bool
) -> None:
    page = opened(brief, java_script_enabled=script)
    read = page.main_frame
    page.keyboard.press("Tab")
    assert read.locator(":focus").get_attribute("href") == "#brief"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    quoted = read.locator(":focus").get_attribute("id")
    claim = str(read.locator(":focus").get_attribute("data-claim"))
    assert quoted == f"q-{claim}-1"
    page.keyboard.press("Enter")
    assert read.locator(":target").get_attribute("id") == f"c-{claim}"
    page.keyboard.press("Tab")
    assert read.locator(":focus").get_attribute("href") == f"#w-{claim}"
    page.keyboard.press("Enter")
    assert read.locator(f"#w-{claim}").is_visible()
    back = None
    for _ in range(8):
        page.keyboard.press("Tab")
        back = read.locator(":focus").get_attribute("href")
        if back == f"#{quoted}":
            break
    assert back == f"#{quoted}"
    page.keyboard.press("Enter")
    assert read.locator(":target").get_attribute("id") == quoted


def test_no_element_keeps_the_focus(opened: Any, tmp_path: Path) -> None:
    """From the first to the last and out again, each once."""
    page = opened(written(tmp_path, EVERY_BLOCK, EXHIBIT))
    seen = []
    for _ in range(100):
        page.keyboard.press("Tab")
        if (now := page.evaluate("document.activeElement.outerHTML")).startswith("<body"):
            break
        seen.append(now)
    reachable = page.locator("a[href], button, input, summary").evaluate_all(
        "found => found.filter(e => e.checkVisibility()).length"
    )
    assert len(set(seen)) == len(seen) == reachable


def test_a_link_in_the_brief_shows_its_claim_and_leaves_the_brief_where_it_is(
    opened: Any, brief: Path
) -> None:
    page = opened(brief)
    last = page.locator("#brief a.quoted").last
    last.scroll_into_view_if_needed()
    before = page.evaluate("document.querySelector('.left').scrollTop")
    last.click()
    mark = page.locator(f"#c-{last.get_attribute('data-claim')}")
    mark.wait_for()
    page.wait_for_function(
        "mark => { const {top, bottom} = mark.getBoundingClientRect();"
        " return top > 0 && bottom < innerHeight }",
        arg=mark.element_handle(),
    )
    assert before > 1000
    assert page.evaluate("document.querySelector('.left').scrollTop") == before


def test_roles_can_be_hidden_and_claims_gone_through(opened: Any, tmp_path: Path) -> None:
    page = opened(written(tmp_path, EVERY_BLOCK, EXHIBIT))
    page.locator("#next").click()
    assert focus(page) == "#w-A01"
    page.keyboard.press("j")
    assert focus(page) == "#w-A02"
    page.keyboard.press("k")
    assert focus(page) == "#w-A01"
    page.get_by_label("mixed").uncheck()
    assert page.locator(".card:visible b").all_text_contents() == ["A01", "B02"]
    page.locator("#c-A01 a").focus()
    page.keyboard.press("j")
    assert focus(page) == "#w-B02"
    page.get_by_label("claims not quoted").uncheck()
    assert page.locator(".card:visible b").all_text_contents() == ["A01"]


def test_a_browser_shows_what_was_written_character_for_character(
    opened: Any, tmp_path: Path
) -> None:
    shown = Exhibit((sheet("A", HOSTILE, exhibited(HOSTILE, "A01", "</script> AT&T")),))
    page = opened(written(tmp_path, document(h1(HOSTILE), p(HOSTILE)), shown))
    assert page.evaluate("document.querySelector('h1').textContent") == HOSTILE
    text = page.evaluate(
        "(e => (e.querySelectorAll('.cards').forEach(one => one.remove()), e.textContent))"
        "(document.querySelector('.text'))"
    )
    assert text == HOSTILE
    assert page.title() != "run"
    assert page.evaluate("document.getElementById('c-A01').textContent") == "</script> AT&T"


def test_on_paper_the_brief_comes_first_and_alone(opened: Any, brief: Path, tmp_path: Path) -> None:
    import pypdfium2

    page = opened(brief)
    page.pdf(path=tmp_path / "print.pdf", format="A4")
    with pypdfium2.PdfDocument(tmp_path / "print.pdf") as paper:
        said = [paper[n].get_textpage().get_text_bounded() for n in range(len(paper))]
    first = next(n for n, text in enumerate(said) if "The sources in full" in text)
    before = "\n".join(said[:first])
    assert "How this brief was made" in before
    assert "Show claims" not in "\n".join(said)
    assert "left out: byline" not in before
    assert "left out: byline" in "\n".join(said[first:])


def test_the_outline_that_a_screen_reader_hears(opened: Any, tmp_path: Path) -> None:
    """The landmarks and headings, as Chromium tells them to assistive programs."""
    page = opened(written(tmp_path, EVERY_BLOCK, EXHIBIT))
    told = page.locator("body").aria_snapshot()
    parts = [line.strip("- :'") for line in told.splitlines() if "heading" in line]
    assert parts[0] == f'heading "{next(lines(EVERY_BLOCK))}" [level=1]'
    assert 'heading "The sources in full" [level=2]' in parts
    assert 'heading "A. Signed log" [level=3]' in parts
    assert 'navigation "Parts of this page"' in told
    assert 'article "The brief"' in told
    assert "columnheader" in told
