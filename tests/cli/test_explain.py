"""``briefgen explain``: why one claim is what it is, for a person and for a program."""

import json


def test_an_id_and_words_of_the_quotation_name_one_claim(briefgen, texts):
    by_words = briefgen("explain", "by a third", texts)
    assert (by_words.status, by_words.err) == (0, "")
    assert by_words.out.startswith("A01  opinion.md, line 5\n")
    assert briefgen("explain", "a1", texts).out == by_words.out


def test_a_person_reads_context_role_score_topics_partners_and_place(briefgen, texts):
    out = briefgen("explain", "cost more than planned", texts).out
    assert "[[However, the Rail Link has cost more than planned.]]" in " ".join(out.split())
    starts = ("Role: mixed ", "Leaning: ", "Hedges kept: ", "Quantities: ", "Score: ", "Topics")
    for start in (*starts, "Beside other claims", "In the brief: ", "Worth to a list: "):
        assert any(line.startswith(start) for line in out.splitlines()), start


def test_a_role_that_grammar_settles_against_the_votes_says_so(briefgen, texts):
    (texts / "report.txt").write_text("The wards have cut their losses of bed-days by a third.\n")
    told = briefgen("explain", "cut their losses", texts).out
    assert "\nRole: finding, which its grammar settles; by the votes mixed 0." in told
    assert "decided by something that rises or falls: “cut their losses”" in told


def test_hedges_and_figures_are_told_with_how_they_were_read(briefgen, texts):
    out = briefgen("explain", "second line could open", texts).out
    assert "Hedges kept: “could”, “if”" in out
    (texts / "report.txt").write_text("Costs have risen by 30 to 40 % since 2020.\n")
    out = briefgen("explain", "since 2020", texts).out
    assert "Quantities: “" in out
    assert "read as" in out


def test_json_is_one_object_that_agrees_with_the_list_of_claims(briefgen, texts):
    rows = [json.loads(line) for line in briefgen("claims", texts, "--json").out.splitlines()]
    (line,) = briefgen("explain", "B02", texts, "--json").out.splitlines()
    found = json.loads(line)
    (row,) = [row for row in rows if row["text"] == found["place"]["text"]]
    same = ("file", "line", "page", "start", "end", "text")
    assert [found["place"][key] for key in same] == [row[key] for key in same]
    assert (found["reading"]["role"], found["reading"]["cue"]) == (row["role"], row["cue"])
    assert round(found["score"], 4) == row["score"]


def test_words_that_several_claims_hold_are_listed_with_their_ids(briefgen, texts):
    ran = briefgen("explain", "Rail Link", texts)
    assert (ran.status, ran.out) == (2, "")
    assert "A01  “The Rail Link has cut travel times by a third.”\n" in ran.err
    assert ran.err.endswith('Error: 3 claims hold "Rail Link"; name one by its id\n')


def test_words_outside_every_claim_are_told_with_their_line(briefgen, texts):
    ran = briefgen("explain", "Ana Ruiz", texts)
    assert (ran.status, ran.out) == (2, "")
    assert "opinion.md has these words on line 3, outside its claims" in ran.err


def test_what_stands_nowhere_is_told_with_the_way_out(briefgen, texts):
    ran = briefgen("explain", "Z9\x1b[31m", texts)
    assert (ran.status, ran.out) == (2, "")
    assert "no claim is called or holds" in ran.err
    assert "briefgen claims lists them" in ran.err
    assert "\x1b" not in ran.err


def test_a_source_left_out_is_told_and_sets_the_status(briefgen, texts):
    (texts / "empty.txt").write_text("")
    ran = briefgen("explain", "by a third", texts)
    assert ran.status == 3
    assert "empty.txt: not read" in ran.err
    assert ran.out.startswith("A01  ")


def test_who_names_the_folder_first_is_told_what_comes_first(briefgen, texts):
    ran = briefgen("explain", texts, "A01")
    assert ran.status == 2
    assert f"the claim comes first: briefgen explain A01 {texts}" in " ".join(ran.err.split())
