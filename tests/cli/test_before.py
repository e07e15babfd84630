"""A second look at the same files says the same at once, and never what no longer holds."""

import pytest

from briefgen.cli import before
from briefgen.cli.before import FILES


@pytest.fixture
def cache(tmp_path, monkeypatch):
    folder = tmp_path / "cache"
    monkeypatch.setenv("BRIEFGEN_CACHE", str(folder))
    return folder


@pytest.fixture
def idle(cache, monkeypatch):
    """Makes sure from its call on that nothing is read or compared."""

    def fail(*_):
        raise AssertionError("it was worked out again")

    def stop():
        monkeypatch.setattr("briefgen.building.gather", fail)
        monkeypatch.setattr("briefgen.checking.check", fail)

    return stop


LOOKS = [("check",), ("check", "--json"), ("claims",), ("claims", "--json")]


@pytest.mark.parametrize("look", LOOKS)
def test_a_second_look_says_the_same_without_work(briefgen, texts, idle, look):
    command, *options = look
    first = briefgen(command, texts, *options)
    idle()
    assert briefgen(command, texts, *options) == first
    assert first.status == 0


@pytest.mark.parametrize("look", LOOKS)
def test_without_a_cache_the_same_is_said(briefgen, texts, cache, monkeypatch, look):
    command, *options = look
    kept = [briefgen(command, texts, *options) for _ in range(2)]
    monkeypatch.setenv("BRIEFGEN_CACHE", "")
    assert [briefgen(command, texts, *options)] * 2 == kept


def test_each_look_has_its_own_words(briefgen, texts, cache):
    assert len({briefgen(*look, texts).out for look in LOOKS * 2}) == len(LOOKS)


def test_an_edit_a_setting_and_a_new_source_are_seen(briefgen, texts, cache):
    said = [briefgen("check", texts).out]
    (texts / "report.txt").write_text("The Rail Link has opened nine stations.\n")
    said.append(briefgen("check", texts).out)
    (texts / "brief.toml").write_text('[subject]\nname = "The Link"\n')
    said.append(briefgen("check", texts).out)
    (texts / "new.txt").write_text("The Rail Link has closed two stations in the north.\n")
    said.append(briefgen("check", texts).out)
    assert len(set(said)) == 4


def test_settings_beside_a_file_that_is_named_alone_are_seen(briefgen, texts, cache):
    first = briefgen("check", texts / "report.txt").out
    (texts / "brief.toml").write_text('[subject]\nname = "The Link"\n')
    assert "Subject: The Link" in briefgen("check", texts / "report.txt").out
    assert "Subject: The Link" not in first


def test_what_was_wrong_is_looked_at_again(briefgen, texts, cache):
    (texts / "empty.txt").write_text("")
    assert [briefgen("claims", texts).status for _ in range(2)] == [3, 3]
    (texts / "brief.toml").write_text("naem = 1")
    assert [briefgen("check", texts).status for _ in range(2)] == [1, 1]


def test_warnings_are_repeated(briefgen, texts, cache):
    (texts / "copy.txt").write_bytes((texts / "report.txt").read_bytes())
    first, second = briefgen("claims", texts), briefgen("claims", texts)
    assert first == second
    assert "left out: it has the same words" in second.err


def test_another_state_of_the_program_looks_again(briefgen, texts, idle, monkeypatch):
    briefgen("check", texts)
    idle()
    monkeypatch.setattr(before, "_state", lambda: "the next version")
    assert briefgen("check", texts).status == 1


def test_a_file_edited_while_it_was_read_is_not_taken_for_what_it_was(
    briefgen, texts, cache, monkeypatch
):
    from briefgen import building

    gather, report = building.gather, texts / "report.txt"
    first = report.read_text()

    def late(*words):
        report.write_text("The Rail Link has opened nine stations.\n")
        return gather(*words)

    monkeypatch.setattr("briefgen.building.gather", late)
    briefgen("claims", texts)
    monkeypatch.setattr("briefgen.building.gather", gather)
    report.write_text(first)
    assert "largely met its goals" in briefgen("claims", texts).out


def test_many_files_are_not_remembered_here(briefgen, texts, cache):
    for number in range(FILES):
        (texts / f"{number}.txt").write_text(f"The Rail Link has opened {number} stations.\n")
    assert briefgen("claims", texts).status == 0
    assert not list(cache.glob("*.sqlite"))


def test_a_house_s_document_is_looked_at_each_time(briefgen, texts, cache, tmp_path):
    house = tmp_path / "house.docx"
    (texts / "brief.toml").write_text('docx_base = "../house.docx"\n')
    briefgen("house", "new", house)
    said = briefgen("check", texts)
    assert (said.status, f"House's document: {texts}/../house.docx\n" in said.out) == (0, True)
    house.unlink()
    again = briefgen("check", texts)
    assert (again.status, "house.docx does not exist" in again.out) == (1, True)
