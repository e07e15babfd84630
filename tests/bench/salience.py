"""``python -m tests.bench.salience FILE``: which one sentence of a text says what it comes to.

FILE is a part of SciTLDR-A: a JSON object a line, with the sentences of an abstract and one-line
summaries that people wrote of it. See README.md in this folder.
"""

from __future__ import annotations

import json
import random
import sys
from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

from briefgen.extraction import extract
from briefgen.source import Block, BlockKind, Source
from tests.bench.rouge import best

Chooser = Callable[[Sequence[str]], int]
"""The index of the sentence to be printed, of the sentences of a text."""


class Abstract(NamedTuple):
    """One text and what people made of it."""

    sentences: tuple[str, ...]
    summaries: tuple[str, ...]


def main(path: Path) -> None:
    abstracts = read(path)
    print(f"{path.name}: {len(abstracts)} abstracts\n")
    print(f"{'one sentence chosen by':24}{'ROUGE-1':>9}{'stemmed':>9}   95 % of resamples")
    for name, chosen in choices(abstracts).items():
        scores = [best(said, a.summaries) for said, a in zip(chosen, abstracts, strict=True)]
        low, high = spread(scores)
        stem = _stemmed(chosen, abstracts)
        mean = 100 * sum(scores) / len(scores)
        print(f"{name:24}{mean:9.2f}{stem:>9}   {100 * low:.2f}–{100 * high:.2f}")


def read(path: Path) -> list[Abstract]:
    """The abstracts in ``path`` that have a sentence."""
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [Abstract(tuple(row["source"]), tuple(row["target"])) for row in rows if row["source"]]


def choices(abstracts: Sequence[Abstract]) -> dict[str, list[str]]:
    """The sentence of each abstract by each way of choosing; sumy's where it is installed."""
    choosers: dict[str, Chooser] = {"briefgen": by_score, "first sentence": lambda _: 0, **_sumy()}
    found = {
        name: [a.sentences[choose(a.sentences)] for a in abstracts]
        for name, choose in choosers.items()
    }
    found["best there is"] = [
        max(a.sentences, key=lambda said: best(said, a.summaries)) for a in abstracts
    ]
    return found


def by_score(sentences: Sequence[str]) -> int:
    """The sentence that holds the claim with the highest score: the product's own."""
    text = " ".join(sentences)
    source = Source(
        "A", Path("abstract.txt"), "", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),)
    )
    claims = extract(source)
    if not claims:
        return 0
    top = max(claims, key=lambda claim: claim.score)
    starts = [0, *accumulate(len(sentence) + 1 for sentence in sentences[:-1])]
    return bisect_right(starts, top.span.start) - 1


def spread(scores: Sequence[float], rounds: int = 1000) -> tuple[float, float]:
    """Between which means 95 of 100 resamples of ``scores`` lie; the same on every run."""
    draw = random.Random(0)
    means = sorted(sum(draw.choices(scores, k=len(scores))) / len(scores) for _ in range(rounds))
    return means[rounds * 25 // 1000], means[rounds * 975 // 1000 - 1]


def _sumy() -> dict[str, Chooser]:
    """LexRank and TextRank on the same sentences; sumy's own splitter is left out."""
    try:
        from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
        from sumy.nlp.stemmers import Stemmer
        from sumy.summarizers.lex_rank import LexRankSummarizer
        from sumy.summarizers.text_rank import TextRankSummarizer
        from sumy.utils import get_stop_words
    except ImportError:
        print("sumy is not installed: LexRank and TextRank are not measured\n")
        return {}

    class Words:
        """sumy's words without NLTK's models."""

        @staticmethod
        def to_words(text: str) -> tuple[str, ...]:
            return tuple("".join(ch if ch.isalnum() else " " for ch in text).split())

    def chooser(summarizer: object) -> Chooser:
        summarizer.stop_words = get_stop_words("english")  # type: ignore[attr-defined]

        def choose(sentences: Sequence[str]) -> int:
            parts = [Sentence(text, Words) for text in sentences]
            document = ObjectDocumentModel([Paragraph(parts)])
            (top,) = summarizer(document, 1) or (parts[0],)  # type: ignore[operator]
            return next(n for n, part in enumerate(parts) if part is top)

        return choose

    stemmer = Stemmer("english")
    return {
        "sumy LexRank": chooser(LexRankSummarizer(stemmer)),
        "sumy TextRank": chooser(TextRankSummarizer(stemmer)),
    }


def _stemmed(chosen: Sequence[str], abstracts: Sequence[Abstract]) -> str:
    """The mean with words cut to their stems, by the package rouge-score where it is installed."""
    try:
        from rouge_score.rouge_scorer import RougeScorer
    except ImportError:
        return "–"
    scorer = RougeScorer(["rouge1"], use_stemmer=True)
    pairs = zip(chosen, abstracts, strict=True)
    total = sum(
        max(scorer.score(target, said)["rouge1"].fmeasure for target in a.summaries)
        for said, a in pairs
    )
    return f"{100 * total / len(chosen):.2f}"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
