from tests.readers.layouts import layout

WRAPPED = """The scheme has reached most of those for whom it was
meant, and it has cost less than was feared. In all
Sweden nobody has found a better one. Others have
tried and have given up on it.
A new line begins a new paragraph when the last
one was not full."""


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    assert layout(WRAPPED) == [
        "p " + WRAPPED[: WRAPPED.index("\nA new")],
        "p " + WRAPPED[WRAPPED.index("A new") :],
    ]


def test_where_every_line_is_a_paragraph_each_is_a_block() -> None:
    raw = "The scheme has reached most whom it was meant for.\nIt has cost less.\nIt is late."
    assert [line[0] for line in layout(raw)] == ["p", "p", "p"]
    assert len(layout(raw)) == 3


def test_a_quotation_of_several_lines_is_one_block() -> None:
    assert layout("# T\n\n> One line of it,\n> And another.", True) == [
        "h1 T",
        "p One line of it,\nAnd another.",
    ]


def test_code_is_noise() -> None:
    assert layout("# T\n\n```\nx = 1\ny = 2\n```", True) == ["h1 T", "code x = 1\ny = 2"]


def test_a_line_that_ends_before_its_figure_goes_on_on_the_next() -> None:
    raw = "The sum that was held in bonds at the end of March was\n£696 billion.\nIt has grown."
    assert layout(raw) == [
        "p The sum that was held in bonds at the end of March was\n£696 billion.",
        "p It has grown.",
    ]
