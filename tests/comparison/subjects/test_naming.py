"""The subject of a folder without brief.toml."""

from briefgen.comparison.subjects.naming import name_subject
from briefgen.comparison.subjects.prominence import spoken_of
from briefgen.source import Profile
from briefgen.subject import Subject
from tests.making import text


def named(*texts, title="On what was done"):
    sources = [
        text("ABC"[n], words)._replace(profile=Profile(title=title))
        for n, words in enumerate(texts)
    ]
    return name_subject(sources, Subject())


def test_the_phrase_of_a_title_that_the_texts_share_is_the_subject_with_its_abbreviation():
    assert named(
        "The Clean Rivers Plan (CRP) began in 2019. Many liked the Clean Rivers Plan.",
        "CRP is late. The Clean Rivers Plan cost more. Mayor Ann Low spoke. Ann Low left.",
        title="The Clean Rivers Plan at five",
    ) == Subject("Clean Rivers Plan", aliases=("CRP",))


def test_a_year_belongs_to_a_name():
    texts = "Vision Zero 2030 is on track. Vision Zero 2030 saves lives."
    assert named(texts, title="Opinion – What Vision Zero 2030 did").name == "Vision Zero 2030"


def test_a_word_of_a_title_that_the_texts_share_will_do():
    assert named("We like Farlink. They like Farlink.", title="Farlink: an audit").name == "Farlink"


def test_else_the_first_title_up_to_its_colon_stands_in():
    assert named("it rains.", title="Rain in spring: a review").name == "Rain in spring"


def test_without_any_title_the_brief_is_just_a_brief():
    assert named("it rains.", title=None).name == "Brief"


def test_what_a_title_sets_before_a_word_for_a_document_is_the_subject():
    title = "Ex-post review of the Coffee Trade (Open Gate) Act: extract"
    assert named("it rains.", title=title).name == "Coffee Trade (Open Gate) Act"
    title = "The Rent Act in its fourth year (extract laid before Parliament)"
    assert named("it rains.", title=title).name == "Rent Act"


def test_the_first_line_serves_where_no_title_is_stated():
    assert named("Second Look: an evaluation\nit rains.", title=None).name == "Second Look"


def test_a_name_in_capitals_is_set_in_small_letters_and_found_by_its_capitals():
    text = "CLEAN RIVERS POOL is dear."
    assert named(text, title="CLEAN RIVERS POOL – SUMMARY") == Subject(
        "Clean Rivers Pool", aliases=("CLEAN RIVERS POOL",)
    )


def test_an_address_names_an_occasion_and_not_the_subject():
    words = "The Clean Rivers Plan is late. Many like the Clean Rivers Plan."
    assert named(words, words, title="Address by Mayor Ann Low").name == "Clean Rivers Plan"


def entitled(*titles, words="it rains."):
    sources = [
        text("ABC"[n], words)._replace(profile=Profile(title=title))
        for n, title in enumerate(titles)
    ]
    return name_subject(sources, Subject()).name


def test_the_words_that_most_titles_share_are_the_subject_whatever_their_case():
    titles = (
        "Charter schools reveal little",
        "No more charter schools",
        "Charter School no surprise",
    )
    assert entitled(*titles) == "Charter schools"


def test_one_word_will_do_where_three_titles_share_it():
    assert entitled(
        "Universities welcome more", "A bad day for universities", "University pay"
    ) == ("Universities")


def test_a_title_s_common_word_is_no_name():
    words = "We like Arts. They like Arts. The arts are fine."
    assert entitled("Arts: half way", "Rain in spring: a talk", words=words) == "Arts"
    assert entitled("Rain in spring: Arts", "Of boats", words=words) == "Rain in spring"


def test_a_name_in_a_notice_is_not_the_subject():
    notice = "Visit the Ethical Paywall of Holm today."
    rain = "It rained in the town again all last night, and in the night before that as well."
    sources = [text(id, f"{rain} {id}\n{notice}") for id in "ABC"]
    assert name_subject(sources, Subject()).name == "Brief"


def test_a_title_that_denies_something_states_it_and_names_nothing():
    assert (
        entitled("Ferry fares not a pretty sight: report", "Late: the ferry fares") == "Ferry fares"
    )


def shared(*titles_and_words, author=None):
    """The subject of texts with these titles and words."""
    sources = [
        text("ABC"[n], words)._replace(profile=Profile(title=title, author=author))
        for n, (title, words) in enumerate(titles_and_words)
    ]
    return name_subject(sources, Subject())


def test_a_lone_text_s_own_title_is_better_than_a_phrase_it_repeats():
    words = "We met at Port Holm. At Port Holm it rains."
    assert shared(("Fewer ferries: three cases", words)).name == "Fewer ferries"


def test_an_author_is_not_the_subject():
    words = "It was Ann Low who wrote it. As Ann Low says."
    texts = ("Of rain", words), ("Of wind", words)
    assert shared(*texts).name == "Ann Low"
    assert shared(*texts, author="Ann Low").name == "Of rain"


def test_a_name_that_a_text_hardly_mentions_is_not_the_subject():
    much = "In Port Holm. Of Port Holm. By Port Holm. To Port Holm."
    little = "In Lee Bay. Of Lee Bay. By Lee Bay. To Lee Bay. Near Port Holm. At Port Holm."
    assert shared(("Of rain", much), ("Of wind", much.replace(".", ","))).name == "Port Holm"
    assert shared(("Of rain", little), ("Of wind", much + " In Lee Bay.")).name != "Lee Bay"


def test_two_names_that_all_titles_hold_are_the_subject_together():
    words = "The sea by Norland and by Sudland is deep. In Norland and in Sudland they fish."
    titles = "What Sudland owes Norland", "How Norland sees Sudland"
    assert shared(*((title, words) for title in titles)).name == "Norland and Sudland"


def test_a_name_goes_without_the_place_where_the_texts_say_it_so():
    words = "Second Look is new. We like Second Look."
    assert shared(("Second Look in Holm: an evaluation", words)).name == "Second Look"


def test_the_shared_words_of_titles_may_begin_with_a_common_adjective():
    assert entitled("More public transport", "Public transport pays") == "Public transport"


def test_a_word_that_one_title_says_twice_is_not_shared():
    assert entitled("Knock, knock", "Three years of rain", "Of boats") == "Three years of rain"


def test_without_a_shared_name_the_title_stands_in_whose_words_the_texts_use():
    words = "All boats are late. Few boats come. Our boats rust."
    assert shared(("Request for comments", words), ("Boats", words)).name == "Boats"


def test_a_word_that_the_page_broke_ends_a_title():
    assert entitled("School structure for Educa\ufffdon") == "School structure"


def test_a_common_word_in_capitals_is_no_abbreviation():
    words = "The Trade Plan (THE) is late. We like the Trade Plan (TP)."
    assert shared(("The Trade Plan at five", words)).aliases == ("TP",)


def test_a_text_without_a_telling_word_chooses_no_title():
    titles = ["Ferries of Holm", "Bridges of Holm"]
    assert spoken_of(titles, [text("A", "…"), text("B", "It is so.")]) == "Ferries of Holm"


def test_where_a_thing_is_done_is_no_subject():
    found = named(
        "Deposits in Holm work. In Holm they pay.",
        "The shops in Holm like deposits.",
        "Deposits are dear in Holm.",
        title="Deposits in Holm and what they did",
    )
    assert found.name != "Holm"


def test_a_date_and_a_place_that_titles_set_things_in_are_no_subject():
    titles = "Ferry fares in Holm: May 2025", "Holm is cheap", "What Holm did, May 2025"
    assert entitled(*titles, words="In May 2025 the ferry fares fell.") == "Ferry fares in Holm"


def test_a_body_that_minutes_are_of_is_not_their_subject():
    titles = "Ferry Committee, Holm: minutes of 8 July", "A fare answer"
    assert entitled(*titles) == "A fare answer"


def test_what_stands_behind_a_word_for_a_document_is_the_subject():
    assert entitled("Review of the Ferry Fares Reform", "A fare answer") == "Ferry Fares Reform"
    titles = "Statistics release: ferry fares, May 2025", "A late answer"
    assert entitled(*titles) == "Ferry fares"
    assert entitled("Review of 2025: what we did", "A late answer") == "Review of 2025"


def test_a_phrase_in_capitals_is_written_as_the_texts_write_it():
    words = "We like the ferry pass. So we go to Holm, and by the ferry to the town of Holm."
    assert entitled("THE FERRY PASS IN HOLM: RESULTS", words=words) == "Ferry pass in Holm"


def test_a_word_that_titles_share_takes_the_one_before_it_that_the_texts_say_too():
    titles = "Surgery hubs and queues", "The hubs work", "Of a late answer"
    assert entitled(*titles, words="The surgery hubs are new.") == "Surgery hubs"


def test_an_abbreviation_that_stands_small_in_addresses_alone_keeps_its_capitals():
    titles = "We use HTTPS", "HTTPS for all", "Moving to HTTPS"
    words = "See https://a.example for HTTPS. We like HTTPS."
    assert entitled(*titles, words=words) == "HTTPS"


def test_a_body_names_a_subject_only_where_no_other_words_of_titles_do():
    titles = "Ferry Party likes the fares", "A word on ferry fares", "Late ferry fares"
    words = "The Ferry Party spoke. So did we of the Ferry Party."
    assert entitled(*titles, words=words) == "Ferry fares"
    assert entitled(*titles[:1], "Of the Ferry Party", words=words) == "Ferry Party"


def test_a_word_for_a_document_is_no_subject():
    body = "The Holm Ferry Agency sails."
    titles = "Holm Ferry Agency: on the Late Review", "Late Review of the Holm Ferry Agency"
    assert shared(*((title, f"{body} The Late Review asks.") for title in titles)).name == (
        "Holm Ferry Agency"
    )


def test_a_title_goes_without_what_says_when():
    assert shared(("Three years after the flood: a town", "it rains.")).name == "Flood"
    assert shared(("Note: the ferry after eighteen months", "it rains.")).name == "Ferry"


def test_a_name_of_which_the_texts_say_the_last_word_alone_is_the_subject():
    words = "The Lee Accord holds. Few say that the Accord pays. They praise the Accord."
    texts = (("Of rain", words), ("Of wind", f"{words} 2"), ("Of the sea", f"{words} 3"))
    assert shared(*texts).name == "Lee Accord"
    elsewhere = words.replace("Lee Accord", "Lee Committee").replace("the Accord", "the Committee")
    texts = tuple((title, elsewhere + title) for title, _ in texts)
    assert shared(*texts).name != "Lee Committee"


def test_the_one_word_that_titles_share_takes_the_one_that_most_titles_say():
    titles = "The dental contract now", "On dental care after the contract", "A dental contract"
    words = "The contract is new."
    assert shared(*((title, words) for title in titles)).name == "Dental contract"


def test_a_body_of_which_half_of_the_texts_speak_is_not_the_subject():
    titles = "Late ferries to schools", "Minutes of Elm School", "First at the Elm School Panel"
    texts = ("Ferries are late.", "Elm School met.", "Elm School asked.")
    assert shared(*zip(titles, texts, strict=True)).name == "Late ferries to schools"


def test_how_a_person_is_addressed_is_no_subject():
    spoken = (
        "We saw Professor Lee. We heard Professor Lee of Farlink. It was Professor Ek of Farlink."
    )
    assert named(spoken, spoken, title="3. Professor Ann Lee").name != "Professor"


def test_words_that_say_nothing_part_a_title_in_capitals_throughout():
    words = "We like Sea Ferries. They like Sea Ferries."
    assert entitled("Actually, Sea Ferries Are Great", words=words) == "Sea Ferries"
    lone = "Holm Ferry Pact After the Harbour Court and Mayor Low Debacle"
    assert entitled(lone, lone, words=f"{words} {lone}") != "Court and Mayor Low Debacle"


def test_what_titles_quote_is_the_subject():
    titles = 'Evaluation 1 of "Safe Seas: a trial"', 'Evaluation Summary: "Safe Seas: a trial"'
    assert entitled(*titles) == "Safe Seas"


def test_kinds_of_document_and_persons_are_no_subject():
    assert entitled("Evaluation Summary and Metrics: report", "Of boats") == "Of boats"
    assert entitled("3. Professor Ann Low", "5. Professor Bo Hall") == "Brief"
    titles = "Statement by Low", "Minute for Cabinet by Low", "Letter from Low to Hall"
    assert entitled(*titles, words="It was Low. As Low says.") != "Low"
    assert entitled("Policy Brief Draft — Sea ferries (Holm)") == "Sea ferries"
    assert entitled("Beyond Ferries:") == "Beyond Ferries"


def test_the_one_word_that_titles_share_is_widened_by_what_a_document_is_on():
    titles = "Schools without marks", "Outline: ending marks in schools", "No marks"
    assert entitled(*titles) == "Ending marks in schools"


def test_two_that_an_and_joins_are_shared_together():
    titles = "Boats & Nets", "A faculty of boats and nets", "Boats, Art"
    assert entitled(*titles) == "Boats and Nets"


def test_a_country_of_which_the_texts_speak_is_no_subject():
    words = "In the Blue Isles it rains. It snows in the Blue Isles."
    assert shared(("Of rain", words), ("Of wind", words)).name == "Of rain"


def test_what_an_untitled_text_opens_with_is_the_subject_where_all_others_say_it():
    opening = "The four-day week introduced by Holm is liked. it rains."
    other = "it was not the four-day week."
    assert shared((None, opening), ("We wait: a talk", other)).name == "Four-day week"
    assert shared((None, opening), ("We wait: a talk", "it rains.")).name == "We wait"
