"""Where a topic that the texts made stands, and when that is left unsaid."""

from briefgen.claim import EDITOR, Polarity, Role
from briefgen.comparison.relating.rating import rated, rated_apart
from briefgen.finding import Standing
from briefgen.subject import Topic
from tests.making import claim, span, text

FERRIES = Topic("Ferries", ("Ferry",))
UP, DOWN, FLAT, BOTH = Polarity.POSITIVE, Polarity.NEGATIVE, Polarity.NEUTRAL, Polarity.BOTH


def result(id, words, role=Role.FINDING, polarity=UP, score=0.7, **known):
    """The only claim of a text."""
    return claim(text(id, words), words, role, polarity=polarity, score=score, **known)


def standing(*claims, opposed=False, linked=(), texts=2, akin=lambda one, other: False):
    """Where the ferries stand by ``claims``."""
    return rated(FERRIES, claims, linked, texts, opposed, akin)[0]


UP_A = result("A", "Ferries grew in number.")
UP_B = result("B", "The ferry is full.")
DOWN_B = result("B", "Ferries lack crews.", Role.MIXED, DOWN)
FLAT_B = result("B", "Ferries run late.", Role.MIXED, FLAT)


def test_two_texts_that_report_the_same_rate_a_topic():
    assert standing(UP_A, UP_B) is Standing.PROGRESS


def test_one_text_of_two_rates_nothing():
    assert standing(UP_A) is None


def test_a_lone_text_rates_a_topic_by_two_claims_whose_words_show_it():
    source = text("A", "Ferries grew.\nFerries are better.\nFerries sail.")
    lines = source.text.splitlines()
    two = [claim(source, line, polarity=UP) for line in lines[:2]]
    flat = claim(source, lines[2])
    assert standing(*two, texts=1) is Standing.PROGRESS
    assert standing(two[0], flat, texts=1) is None


def test_texts_that_lean_apart_leave_it_unsaid_unless_they_do_on_one_thing():
    assert standing(UP_A, DOWN_B) is None
    assert standing(UP_A, DOWN_B, opposed=True) is Standing.CONTESTED


def test_a_side_that_no_words_show_makes_nothing_contested():
    assert standing(UP_A, FLAT_B, opposed=True) is None


def test_roles_alone_without_words_that_lean_rate_nothing():
    flat_a = result("A", "Ferries come at noon.", Role.MIXED, FLAT)
    assert standing(flat_a, FLAT_B) is None
    cued = result("A", "Ferries come at noon.", Role.MIXED, FLAT, rule="cue", cue="noon")
    assert standing(cued, FLAT_B) is Standing.SHORTFALL


def test_a_cue_that_is_the_topic_s_own_name_shows_nothing():
    named = result("A", "Ferries come at noon.", Role.MIXED, FLAT, rule="cue", cue="Ferries")
    assert standing(named, FLAT_B) is None


def test_words_that_lean_against_their_role_do_not_count():
    against = result("A", "Ferries are no longer a loss.", Role.FINDING, DOWN)
    assert standing(against, UP_B) is None
    assert standing(result("A", "Ferries gain.", Role.MIXED, UP), DOWN_B) is None


def test_what_others_did_rates_nothing():
    hostile = result("A", "Ferries were banned by Holm.", Role.RESPONSE, DOWN)
    assert standing(hostile, DOWN_B) is None


def test_a_claim_that_comes_to_the_topic_late_does_not_count():
    late = "Nobody in the whole old town of Holm has ever once heard of the ferries."
    assert standing(result("A", late, Role.MIXED, DOWN), DOWN_B) is None


def test_a_claim_under_the_topic_as_its_label_counts():
    source = text("A", "Ferries: they grew.")
    labelled = claim(source, "they grew.", polarity=UP, label=span(source, "Ferries"))
    assert standing(labelled, UP_B) is Standing.PROGRESS


def test_a_doubtful_claim_counts_only_where_another_text_has_it_too():
    doubtful = result("A", "Ferries grew in number.", score=0.45)
    assert standing(doubtful, UP_B) is None
    assert standing(doubtful, UP_B, linked=[doubtful]) is Standing.PROGRESS


def test_a_text_s_weaker_claims_do_not_decide():
    source = text("A", "Ferries grew.\nFerries lack crews.")
    strong = claim(source, "Ferries grew.", polarity=UP, score=0.9)
    weak = claim(source, "Ferries lack crews.", Role.MIXED, polarity=DOWN, score=0.6)
    assert standing(strong, weak, UP_B) is Standing.PROGRESS


def test_what_a_person_decided_needs_no_words_to_show_it():
    decided = result("A", "Ferries sail.", Role.FINDING, FLAT, score=0.1, rule=EDITOR)
    assert standing(decided, result("B", "A ferry came.", polarity=FLAT)) is Standing.PROGRESS


def test_a_claim_that_reports_both_leaves_it_unsaid():
    assert standing(result("A", "Ferries grew but fail.", Role.MIXED, BOTH), DOWN_B) is None


def test_what_holds_where_something_does_tells_of_no_case():
    supposed = result("B", "Where a ferry leaks, the town pays.", Role.MIXED, DOWN)
    assert standing(result("A", "Ferries leak.", Role.MIXED, DOWN), supposed) is None


def test_what_is_said_of_something_else_does_not_rate_the_topic():
    beside = result("B", "Towns sold the ferries at a gain.")
    assert standing(UP_A, beside) is None
    assert standing(UP_A, beside, linked=(beside,)) is Standing.PROGRESS


def test_what_would_be_and_what_did_not_change_rate_nothing():
    assert standing(UP_A, result("B", "Ferries would grow in number.")) is None
    same = {"rule": "change", "cue": "have not risen"}
    down_a = result("A", "Ferries lack berths.", Role.MIXED, DOWN)
    unmoved = result("B", "Ferries have not risen in price.", Role.MIXED, DOWN, **same)
    assert standing(down_a, DOWN_B) is Standing.SHORTFALL
    assert standing(down_a, unmoved) is None


def test_a_body_that_acts_is_not_rated():
    board = Topic("Board", ())
    claims = (result("A", "The board did well."), result("B", "The board is doing well."))
    assert rated(board, claims, (), 2, False) == (None, ())


def test_beside_a_sound_result_one_on_the_same_thing_will_do():
    beside = result("B", "Towns sold the ferries at a gain.")
    assert standing(UP_A, beside, akin=lambda one, other: True) is Standing.PROGRESS
    other_way = result("B", "Towns shut the ferries down.", Role.MIXED, DOWN)
    assert standing(UP_A, other_way, akin=lambda one, other: True) is None
    alone = result("A", "Towns sold the ferries at a gain.")
    assert standing(alone, beside, akin=lambda one, other: True) is None


def test_beside_a_sound_result_one_that_says_the_same_will_do_whatever_its_words():
    against = result("B", "Ferries lost their crews.", Role.FINDING, DOWN)
    down_a = result("A", "Ferries lack crews.", Role.MIXED, DOWN)
    assert standing(down_a, against, linked=[down_a, against]) is Standing.SHORTFALL
    assert standing(down_a, against, akin=lambda one, other: True) is None


def test_two_results_that_lean_by_their_words_alone_rate_nothing():
    fewer = [result(id, "Ferries were cut down.", Role.FINDING, DOWN) for id in "AB"]
    assert standing(*fewer, linked=fewer) is None


def test_three_texts_that_report_the_same_need_no_words_to_show_it():
    flat = [result(id, "Ferries come at noon.", Role.MIXED, FLAT) for id in "ABC"]
    assert standing(*flat, texts=3) is Standing.SHORTFALL
    assert standing(*flat[:2], texts=3) is None


def test_of_a_text_that_says_what_another_says_this_alone_decides():
    source = text("A", "Ferries grew.\nFerries lack crews.")
    grew = claim(source, "Ferries grew.", polarity=UP, score=0.7)
    lack = claim(source, "Ferries lack crews.", Role.MIXED, polarity=DOWN, score=0.7)
    assert standing(grew, lack, UP_B) is None
    assert standing(grew, lack, UP_B, linked=[grew, UP_B]) is Standing.PROGRESS


def test_what_is_only_counted_is_not_rated():
    counted = result("A", "Films on 60 ferries gain."), result("B", "The 60 ferries gain.")
    assert standing(*counted) is None
    assert standing(counted[0], UP_B) is Standing.PROGRESS
    assert standing(*counted, result("C", "Ferries grew too."), texts=3) is None
    in_words = result("A", "In six ferries work gains."), result("B", "Ten ferries gain much.")
    assert standing(*in_words) is None
    by_figures = [c._replace(polarity=Polarity.NEUTRAL, rule="figure") for c in in_words]
    assert rated_apart(FERRIES, by_figures) == (None, ())


def test_a_topic_s_name_is_no_gain():
    support = Topic("State support", ())
    claims = [result(id, f"State support fails {id}.", Role.MIXED, UP, rule="cue") for id in "AB"]
    assert rated(support, claims, (), 2, False)[0] is Standing.SHORTFALL


def test_two_texts_that_bear_it_out_need_not_speak_of_one_thing():
    assert rated_apart(FERRIES, (UP_A, UP_B)) == (Standing.PROGRESS, (UP_A, UP_B))
    flat = result("B", "Ferries come at noon.", polarity=FLAT)
    weak = result("B", "Ferries grew in length.", score=0.55)
    for claims in ((UP_A,), (UP_A, flat), (UP_A, weak), (UP_A, UP_B, DOWN_B)):
        assert rated_apart(FERRIES, claims) == (None, ())


def test_texts_of_which_one_denies_the_other_do_not_stand_alike():
    assert standing(UP_A, UP_B, opposed=True) is None


def test_that_something_rose_or_how_much_there_is_rates_nothing_by_itself():
    for rule in ("change", "figure"):
        rose = [result(id, f"Ferries cost 9 in {id}.", polarity=FLAT, rule=rule) for id in "ABC"]
        assert standing(*rose[:2]) is None
        assert standing(*rose, texts=3) is None
        assert standing(*(c._replace(polarity=UP) for c in rose[:2])) is Standing.PROGRESS


def test_a_topic_that_is_a_loss_by_name_is_none_by_that():
    losses = Topic("Losses", ("Loss",))
    found = [result(id, f"Losses in {id} are many.", Role.MIXED, DOWN) for id in "AB"]
    assert rated(losses, found, (), 2, False)[0] is None
    cued = [c._replace(rule="cue", cue="many") for c in found]
    assert rated(losses, cued, (), 2, False)[0] is Standing.SHORTFALL


def test_what_explains_something_is_no_result_of_its_own():
    fuel = result("A", "Ferries account for half of the overrun.", Role.MIXED, DOWN)
    assert standing(fuel, DOWN_B) is None
    also = result("A", "The ferries lack piers.", Role.MIXED, DOWN)
    assert standing(also, DOWN_B) is Standing.SHORTFALL
    assert standing(fuel._replace(rule=EDITOR), DOWN_B) is Standing.SHORTFALL


def test_a_gain_of_less_than_was_planned_is_no_progress():
    short = result("A", "Ferries earned 2 million, less than the 3 million first projected.")
    third = result("C", "Ferries grew too.")
    assert standing(UP_B, third, texts=3) is Standing.PROGRESS
    assert standing(short, UP_B, third, texts=3) is None
    assert rated_apart(FERRIES, (short, UP_B, third)) == (None, ())


def test_a_document_is_not_rated():
    lee = Topic("Lee report", ())
    found = [result(id, f"The Lee report fails in {id}.", Role.MIXED, DOWN) for id in "AB"]
    assert rated(lee, found, (), 2, False)[0] is None
