"""A large content held in portions is what it would be in one."""

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen import bulk
from briefgen.bulk import Bulk, digest, ending, held, portions


@pytest.fixture(autouse=True)
def small_portions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk, "PORTION", 8)


def test_a_small_content_is_held_as_it_is_and_a_large_one_in_whole_pieces() -> None:
    assert held([b"one", b" two"]) == b"one two"
    assert held([]) == b""
    large = held([b"one ", b"two three", b"four", b"five six"])
    assert isinstance(large, Bulk)
    assert list(large) == [b"one two three", b"fourfive six"]
    assert len(large) == 25


@given(st.lists(st.binary(max_size=20)))
def test_portions_hash_and_length_are_those_of_the_whole(pieces: list[bytes]) -> None:
    content, whole = held(pieces), b"".join(pieces)
    assert (b"".join(portions(content)), len(content)) == (whole, len(whole))
    assert digest(content) == sha256(whole).hexdigest()


@given(st.lists(st.binary(max_size=20)))
def test_an_end_is_another_wherever_it_stands(pieces: list[bytes]) -> None:
    content = ending(held([*pieces, b"12345678", b"\n}\n"]), b"\n}\n", b",\n 1\n}\n")
    assert b"".join(portions(content)) == b"".join((*pieces, b"12345678,\n 1\n}\n"))
