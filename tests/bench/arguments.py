"""What ``python -m tests.bench`` is asked for."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import NamedTuple, NoReturn

ROUNDS = 5
MEASURES = ("pace", "many", "long", "worker")
"""What is measured besides the comparison with others; each but the last takes sizes."""


class Asked(NamedTuple):
    """What to measure."""

    measure: str
    """One of ``MEASURES``, or "" for the comparison with others."""
    numbers: list[int]
    """The rounds of the comparison, or the sizes of a measure; empty for its usual ones."""
    brief: bool
    """Of the comparison the brief alone."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}; --help says what can be asked for\n")


def asked(words: Sequence[str], about: str) -> Asked:
    """What ``words``, those of the command line, ask for.

    ``--help`` prints ``about`` and ends; for what cannot be asked SystemExit is raised, and one
    line says why.
    """
    parser = _Parser(
        prog="python -m tests.bench",
        usage="%(prog)s [--brief] [ROUNDS]\n"
        "       %(prog)s {pace,many,long} [SIZE ...]\n"
        "       %(prog)s worker",
        description=about,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("words", nargs="*", help=argparse.SUPPRESS)
    parser.add_argument("--brief", action="store_true", help="compare the brief alone")
    found = parser.parse_args(words)
    measure = found.words[0] if found.words and found.words[0] in MEASURES else ""
    numbers = [_number(word, parser) for word in found.words[bool(measure) :]]
    most = {"": 1, "worker": 0}.get(measure, len(numbers))
    if len(numbers) > most:
        parser.error(f"{numbers[most]} is one number too many")
    if measure and found.brief:
        parser.error(f"--brief does not go with {measure}")
    return Asked(measure, numbers, found.brief)


def _number(word: str, parser: _Parser) -> int:
    if not word.isdecimal() or not int(word):
        parser.error(f'"{word}" is neither a number from 1 on nor one of {", ".join(MEASURES)}')
    return int(word)
