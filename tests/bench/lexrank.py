"""``python -m tests.bench.lexrank FOLDER``: sumy's LexRank on each text of a folder.

Prints the ten sentences of each that it ranks first. Sentences end at a mark and a space: sumy's
own splitter wants a model that is fetched from the network.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.stemmers import Stemmer
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.utils import get_stop_words

COUNT = 10


class Words:
    """sumy's words without NLTK's models."""

    @staticmethod
    def to_words(text: str) -> tuple[str, ...]:
        return tuple(re.findall(r"\w+", text))


def main(folder: Path) -> None:
    """Summarize and print."""
    summarize = LexRankSummarizer(Stemmer("english"))
    summarize.stop_words = get_stop_words("english")
    for path in sorted(folder.iterdir()):
        said = re.split(r"(?<=[.!?])\s+", path.read_text(encoding="utf-8"))
        document = ObjectDocumentModel([Paragraph([Sentence(text, Words) for text in said])])
        print(*summarize(document, COUNT), sep="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
