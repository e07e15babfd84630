"""Claims cut at a joint of their sentence."""

import pytest

from briefgen.comparison.standalone.joints import begins_at_joint
from tests.making import claim, span, text


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ("It names the debt and ", "the threat it poses to Holm."),
        ("It tells of trams and ", "the role a bridge called Old may play in spring."),
        ("They fear fares and ", "a ban on crews deemed unfit for work."),
        ("It has a hundred doctors and ", "other people concerned about the fares."),
        ("The board has bought trams, and ", "uses them for schools."),
        ("The rule shut the school and ", "the whole thing hushed up by the mayor,” Ann Lee says."),
        ("The rules of Holm and ", "Lee are late."),
        ("The laws of Holm and ", "Old Orders issued as a result."),
        ("One thing we hear of Holm and ", "Lee is that the fare is high."),
        ("It held a million or ", "more sailors began in Holm."),
        ("It has grown, ", "in part because the fares fell."),
        ("It shuts two docks, ", "all of which will lead to fewer ferries."),
        ("She called it “the rule and ", "the old way of the towns,” Ann Lee said."),
        ("She called it ", "the old way of the towns,” Ann Lee said."),
        ("It does more, ", "while being one of many boats."),
        ("She told the Boats and ", "Docks board that there is no need of trams."),
        ("He told the Boat and ", "Dock select committee that there is no need of trams."),
        (
            "We urge Holm and ",
            "all the towns to openly commit to what the board has asked of them.",
        ),
        ("We urge the board and ", "all the towns to openly commit to a lower fare."),
        ("Use: ", "Whether the trams can be used by all."),
        ("Use. ", "Whether the trams are late."),
        ("It is done by rats - ", "a kind of mouse found on ferries."),
        ("It is part of the Docks plan and ", "the Ferries plan and is working on it."),
        ("There are better roads for all N – ", "S trams than are there now."),
        ("", "confirms how crews value their trams"),
        ("It told the mayor and ", "other towns about the harbour issues [42]."),
        ("", "in fact lost to the trams by a third"),
        ("The ferries were to win, ", "but in fact lost to the trams by a third"),
        ("The way from Ek and ", "Lee into Holm is slow."),
    ],
)
def test_what_begins_at_a_joint_is_no_statement(before: str, words: str) -> None:
    assert begins_at_joint(claim(text("A", before + words), words))


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ("The ferry is late and ", "the crews are tired."),
        ("The ferry is late and ", "the board needs a new one."),
        ("The ferry is late, and ", "firms pay more for it."),
        ("The ferry is late, and ", "crews have to sleep on it."),
        ("The ferry is late and ", "nobody knew why."),
        ("The ferry is late, and ", "Holm has closed its dock."),
        ("The ferry is late, and ", "costs of crews have grown."),
        ("Holm sank the Boats and ", "Sailors left in spring."),
        ("The ferries came and ", "more sailors travelled."),
        ("Ferries sink. ", "The role a tram may play."),
        ("", "Whether ferries sink is not known."),
        ("It is known – ", "A tram is late."),
        ("", "asks the town to run trams"),
        ("", "in fact the trams lost by a third"),
        ("It is late and ", "Lee is slow."),
        ("It was late: ", "not only crews were tired."),
    ],
)
def test_a_statement_may_begin_at_a_joint(before: str, words: str) -> None:
    assert not begins_at_joint(claim(text("A", before + words), words))


def test_a_label_says_of_what_the_last_of_several_verbs_is_said() -> None:
    source = text("A", "Trams: Holm builds trams and is glad of them.")
    label = span(source, "Trams")
    assert not begins_at_joint(claim(source, "is glad of them.", label=label))


def test_a_label_makes_no_statement_of_the_last_of_several_things() -> None:
    source = text("A", "Board: It has doctors and other people concerned about fares.")
    people = claim(source, "other people concerned about fares.", label=span(source, "Board"))
    assert begins_at_joint(people)
