import pytest

from briefgen.comparison.standalone.pointing import points_inside


@pytest.mark.parametrize(
    "words",
    [
        "To do this, firms need time",
        "Until that is fixed, no plan will succeed",
        "If that happens, firms leave",
        "the council deserves credit for that",
        "We got most of them",
        "In 2020 they fell",
        "For many families they went up, not down",
        "My street alone has eleven",
        "Mr Low said it would finish the fleet",
        "Dr Low warned that it may close",
        "one in four was refused",
        "Two thirds had no answer",
        "1 in 4 was refused",
        "Three were closed",
    ],
)
def test_words_point_out_of_a_quotation(words: str) -> None:
    assert points_inside(words)


@pytest.mark.parametrize(
    "words",
    [
        "This year firms need time",
        "If that plan fails, firms leave",
        "Employers who train apprentices keep them",
        "One in four claims was refused",
        "Two thirds of farms had no answer",
        "A third bridge has opened",
        "2024 was the worst year",
        "In four years one was lost",
        "Tenants say that they pay more",
        "In rural areas farmers say they pay more",
        "The county counts eleven streets",
        "The agency said it would pay",
        "Mr Low said the port would pay for it",
        "",
    ],
)
def test_words_say_what_they_speak_of(words: str) -> None:
    assert not points_inside(words)


@pytest.mark.parametrize(
    "words",
    [
        "Holm, unfortunately, did not",
        "70% were from the north",
        "53,000 were pending",
        "Experts have testified that these are all late",
    ],
)
def test_so_do_a_verb_and_a_number_that_others_make_whole(words: str) -> None:
    assert points_inside(words)


@pytest.mark.parametrize(
    "words",
    [
        "Rents rose faster than wages did",
        "36.3% of ferries were late",
        "If fares rise, crews say that this will hurt",
    ],
)
def test_with_what_makes_them_whole_they_do_not(words: str) -> None:
    assert not points_inside(words)
