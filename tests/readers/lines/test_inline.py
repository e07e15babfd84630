import pytest

from briefgen.readers.lines.stripped import read_lines


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("**bold** and *slanted* and _so_", "bold and slanted and so"),
        ("***both*** at **once *and* nested**", "both at once and nested"),
        ("*one* Streets & Squares*, issue 41.*", "one Streets & Squares*, issue 41.*"),
        ("2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"),
        ("`code_with_*marks*` stays", "code_with_*marks* stays"),
        ("[the _full_ text](https://a.example/x_(y)) here", "the full text here"),
        ("see <https://a.example/a_b_c>", "see https://a.example/a_b_c"),
        ("https://a.example/_a_?__t__=1 stays", "https://a.example/_a_?__t__=1 stays"),
        (r"\*not\* emphasis", "*not* emphasis"),
        ("a fact.[^1] More", "a fact. More"),
        ("two facts[^1]: one", "two facts: one"),
        ("[^1]: one", "[^1]: one"),
        ("![a picture](p.png) words", " words"),
        ("line<br/>break and 3 < 4", "linebreak and 3 < 4"),
        ("seen<!-- not seen --> again", "seen again"),
        ("~~struck~~ out", "struck out"),
        ("an asterisk* alone", "an asterisk* alone"),
        ('the [full text]({{ "/2016/x/" | url }}) here', "the full text here"),
        ('seen {% image "a.png" "The old road" %} again', "seen  again"),
        ('seen {{< figure src="a.png" >}} again', "seen  again"),
        ("a word{:.large} set large", "a word set large"),
        ("a word {#w1 .large} set large", "a word  set large"),
        (r"it cost \$3 in Ann\'s town", "it cost $3 in Ann's town"),
        ('<blockquote class="x">Roads</blockquote><excerpt/>', "Roads"),
        ('towns<sup id="r1"><a href="#n1">19</a></sup> and', "towns and"),
        ("{{ x }} and {x} and <x> stay", "{{ x }} and {x} and <x> stay"),
    ],
)
def test_only_marks_are_taken_out(raw: str, text: str) -> None:
    assert read_lines(raw, markdown=True)[0].text == text


def test_emphasis_may_run_over_a_line_end_but_not_into_the_next_item() -> None:
    assert read_lines("*one\ntwo* three", True)[0].text == "one\ntwo three"
    assert read_lines("- *one\n- two* three", True)[0].text == "*one\ntwo* three"


def test_a_comment_over_lines_keeps_their_ends() -> None:
    assert read_lines("a<!-- b\nc -->d", True)[0].text == "a\nd"


def test_plain_text_keeps_its_asterisks() -> None:
    assert read_lines("a *star* in **text**", False)[0].text == "a *star* in **text**"


def test_a_strong_opening_is_remembered() -> None:
    _, lines = read_lines("**Price.** It rose.\n\nNo **more**.", True)
    assert [(line.text, line.strong) for line in lines] == [("Price. It rose.", 6), ("No more.", 0)]
