"""Small sources and claims for tests: ``claim(text("A", "It grew."), "It grew")``."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Any

from briefgen.claim import Claim, Polarity, Role
from briefgen.source import Block, BlockKind, Profile, Source, Span


def text(id: str, words: str, profile: Profile = Profile(), name: str = "") -> Source:  # noqa: B008
    """A source whose every line is a paragraph."""
    blocks = (Block(BlockKind.PARAGRAPH, m.start(), m.end()) for m in re.finditer(r"[^\n]+", words))
    digest = hashlib.sha256(words.encode()).hexdigest()
    return Source(id, Path(name or f"{id}.txt"), digest, words, tuple(blocks), profile)


def span(source: Source, words: str) -> Span:
    """Where ``words`` stand in ``source``."""
    start = source.text.index(words)
    return Span(source, start, start + len(words))


def claim(source: Source, words: str, role: Role = Role.FINDING, **known: Any) -> Claim:
    """A claim on ``words``; ``core`` may be given as text, everything else as it is."""
    where = span(source, words)
    core = known.pop("core", None)
    plain: dict[str, Any] = {
        "topics": (),
        "polarity": Polarity.NEUTRAL,
        "hedges": (),
        "quantities": (),
        "cue": "",
        "rule": "test",
        "score": 0.5,
        "core": span(source, core) if core else where,
    }
    return Claim(span=where, role=role, **{**plain, **known})
