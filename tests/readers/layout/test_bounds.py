"""Lines that say where a text begins and where it ends."""

from tests.readers.layouts import layout

LICENCE = "You may copy this file or give it away."
STORY = "The ferry was late, and the mayor said nothing of it."


def test_what_stands_around_the_text_is_no_part_of_it() -> None:
    raw = (
        f"{LICENCE}\n\n*** START OF THE BOOK ***\n\n{STORY}\n\n*** END OF THE BOOK ***\n\n{LICENCE}"
    )
    assert [line for line in layout(raw) if not line.startswith("notice")][-1] == f"p {STORY}"
    assert layout(raw)[-1] == f"notice {LICENCE}"


def test_without_such_lines_all_of_it_is() -> None:
    assert layout(f"{STORY}\n\n{LICENCE}") == [f"p {STORY}", f"p {LICENCE}"]
