"""Sources find what lies there now by name, and by hash where several share one."""

from hypothesis import given
from hypothesis import strategies as st

from briefgen.verifying.pairing import paired


def pairs(sources, *lying):
    """Which of ``lying``, "name hash" each, each of ``sources``, "letter name hash" each, is."""
    told = [tuple(each.split()) for each in sources]
    here = [(each.split()[0], each) for each in lying]
    return paired(told, here, lambda each: each.split()[1])


def test_a_source_is_what_has_its_name_whatever_that_holds():
    assert pairs(["A x 1", "B y 2"], "y 3", "x 1") == {"A": "x 1", "B": "y 3"}


def test_of_one_name_each_is_what_has_its_hash():
    assert pairs(["A x 1", "B x 2"], "x 2", "x 1") == {"A": "x 1", "B": "x 2"}


def test_what_was_edited_is_what_is_left_of_its_name():
    assert pairs(["A x 1", "B x 2"], "x 2", "x 3") == {"A": "x 3", "B": "x 2"}


def test_what_is_gone_takes_no_place_of_another():
    assert pairs(["A x 1", "B x 2"], "x 2") == {"B": "x 2"}
    assert pairs(["A x 1", "B y 1"], "z 1") == {}


def test_a_copy_below_is_no_source():
    assert pairs(["A x 1"], "x 2", "x 1") == {"A": "x 1"}


NAMES, HASHES = st.sampled_from("xy"), st.sampled_from("123")
FILES = st.lists(st.tuples(NAMES, HASHES), max_size=5)


@given(FILES, FILES)
def test_nothing_is_two_sources_and_no_name_is_another(told, lying):
    sources = [(f"{n}", name, sha256) for n, (name, sha256) in enumerate(told)]
    here = [(name, (n, sha256)) for n, (name, sha256) in enumerate(lying)]
    found = paired(sources, here, lambda each: each[1])
    numbers = [number for number, _ in found.values()]
    assert len(numbers) == len(set(numbers))
    assert all(told[int(at)][0] == lying[number][0] for at, (number, _) in found.items())
    shared = sum(min(sum(f[0] == n for f in told), sum(f[0] == n for f in lying)) for n in "xy")
    assert len(found) == shared
