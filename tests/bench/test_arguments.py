"""What the benchmark is asked for."""

import pytest

from tests.bench.arguments import Asked, asked


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ([], Asked("", [], False)),
        (["15"], Asked("", [15], False)),
        (["--brief", "3"], Asked("", [3], True)),
        (["pace"], Asked("pace", [], False)),
        (["long", "10", "20"], Asked("long", [10, 20], False)),
        (["worker"], Asked("worker", [], False)),
    ],
)
def test_words_ask_for_a_measure_and_its_sizes(words, found):
    assert asked(words, "") == found


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["pase"], '"pase" is neither a number from 1 on nor one of pace, many, long, worker'),
        (["pace", "-1"], '"-1" is neither a number from 1 on nor one of pace, many, long, worker'),
        (["many", "0"], '"0" is neither a number from 1 on nor one of pace, many, long, worker'),
        (["5", "6"], "6 is one number too many"),
        (["worker", "2"], "2 is one number too many"),
        (["--brief", "pace"], "--brief does not go with pace"),
        (["--fast"], "unrecognized arguments: --fast"),
    ],
)
def test_what_cannot_be_asked_is_told_in_one_line(words, why, capsys):
    with pytest.raises(SystemExit, match="2"):
        asked(words, "")
    told = f"python -m tests.bench: {why}; --help says what can be asked for\n"
    assert capsys.readouterr().err == told


def test_help_says_what_there_is(capsys):
    with pytest.raises(SystemExit, match="0"):
        asked(["--help"], "It measures.")
    told = capsys.readouterr().out
    assert told.startswith("usage: python -m tests.bench [--brief] [ROUNDS]\n")
    assert "It measures." in told
