"""Match each source of a brief with a file of the folder.

Files go by their names. Where several have one name, as in folders below each other, what they hold
decides.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

Lying = TypeVar("Lying")


def paired(
    sources: Iterable[tuple[str, str, str]],
    lying: Iterable[tuple[str, Lying]],
    hash_of: Callable[[Lying], str],
) -> dict[str, Lying]:
    """What is each of ``sources``, (letter, name, SHA-256), by its letter; nothing for one that is
    gone.

    ``lying`` has names too. Where several share one, each source takes what has its hash, and
    those that find none take what is left, in its order. ``hash_of`` is asked only then.
    """
    here: defaultdict[str, list[Lying]] = defaultdict(list)
    for name, each in lying:
        here[name].append(each)
    wanted: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for letter, name, sha256 in sources:
        wanted[name].append((letter, sha256))
    found: dict[str, Lying] = {}
    for name, sharing in wanted.items():
        found |= _shared_out(sharing, here.get(name, ()), hash_of)
    return found


def _shared_out(
    sharing: Sequence[tuple[str, str]], here: Sequence[Lying], hash_of: Callable[[Lying], str]
) -> dict[str, Lying]:
    """The same of one name, for letters with their hashes."""
    if len(sharing) == len(here) == 1:
        return {sharing[0][0]: here[0]}
    found: dict[str, Lying] = {}
    left = [(hash_of(each), each) for each in here]
    for letter, sha256 in sharing:
        at = next((n for n, (own, _) in enumerate(left) if own == sha256), None)
        if at is not None:
            found[letter] = left.pop(at)[1]
    others = (letter for letter, _ in sharing if letter not in found)
    return found | {letter: each for letter, (_, each) in zip(others, left, strict=False)}
