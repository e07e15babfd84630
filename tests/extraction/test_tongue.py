"""Which language a text is in."""

import pytest

from briefgen.extraction.tongue import language
from tests.quality.subjects import SUBJECTS

FRENCH = (
    "Le plan a permis de réduire les délais dans la plupart des régions, mais les coûts de la "
    "maintenance ont augmenté et une partie des objectifs du programme n'est pas atteinte."
)
GERMAN = (
    "Der Plan hat die Wartezeiten in den meisten Regionen verkürzt, doch die Kosten für den "
    "Betrieb sind gestiegen und ein Teil der Ziele ist mit dem Programm nicht erreicht worden."
)
CHINESE = "中国制造二〇二五计划在许多领域取得了显著进展但是在先进半导体方面仍然落后于全球领先者"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (FRENCH, "French"),
        (GERMAN, "German"),
        (CHINESE, "a language not in Latin script"),
        ("Costs rose. Jobs fell.", "English"),
        ("Rates: 4.1, 4.2, 4.3 and 4.4. " * 9, "English"),
    ],
)
def test_the_commonest_words_tell_the_language(text, name):
    assert language(text) == name


def test_every_source_of_the_labelled_subjects_is_english():
    files = [f for folder in SUBJECTS for f in folder.iterdir() if f.suffix in (".txt", ".md")]
    assert files
    assert {language(file.read_text(encoding="utf-8")) for file in files} == {"English"}
