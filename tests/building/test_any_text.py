"""Whatever a source holds, a build ends in a brief or in one of our own errors."""

from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.building import Request, build
from briefgen.errors import BriefgenError

PIECES = (
    *("The plan has cut costs by 12%.", "It may expand in 2030.", "Costs rose, but jobs grew."),
    *("Results:", "# Rail", "- Ferries have improved", "Label: trade fell by a third."),
    *(":::", "::: note", "{{ x }}", "{% raw %}", "**", "`", "<b>bold", "AT&T", "| a | b |"),
    *("“quoted", 'it\'s "so"', "—", "…", "1.", "(a)", "(", "]", "\\", "|", "[x](javascript:y)"),
    *("\u202eabc", "\u200b", "e\u0301", "中国", "😀", "\t", "Q: Why?", "MARLOW: No."),
    *("70-80%", "$1.2m", "https://e.org/?utm_a=1", "By Ana Ruiz, 3 May 2031"),
)
TEXT = st.lists(
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=6).map(" ".join), min_size=1, max_size=9
).map("\n".join)


@settings(max_examples=120)
@given(texts=st.lists(TEXT, min_size=1, max_size=3))
def test_any_text_ends_in_a_brief_or_in_an_error_of_ours(texts, tmp_path_factory):
    folder = tmp_path_factory.mktemp("any")
    for number, text in enumerate(texts):
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    with suppress(BriefgenError):
        assert build(Request((folder,), folder / "out")).pages <= 4
