"""Where there is no cluster to work on, one line says why."""

import socket
import sys
from types import SimpleNamespace

import pytest

from briefgen.cluster import connecting
from briefgen.cluster.connecting import connected
from briefgen.errors import ClusterError


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(ClusterError, match=r"not installed; pip install 'briefgen\[cluster\]'$"):
        connected("tcp://127.0.0.1:1")


@pytest.mark.usefixtures("dask")
def test_it_says_where_no_scheduler_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connecting, "ANSWER", 0.5)
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with pytest.raises(
        ClusterError, match=f"^no Dask scheduler answers at tcp://127.0.0.1:{port};"
    ):
        connected(f"tcp://127.0.0.1:{port}")


@pytest.mark.usefixtures("dask")
@pytest.mark.parametrize(
    ("address", "why"),
    [("nowhere", "missing port number"), ("smoke://signals:1", "unknown address scheme 'smoke'")],
)
def test_it_says_what_is_wrong_with_an_address(address: str, why: str) -> None:
    with pytest.raises(ClusterError, match=f"no Dask scheduler answers at {address} \\(.*{why}"):
        connected(address)


def test_a_loop_that_is_just_ending_costs_a_second_try(monkeypatch: pytest.MonkeyPatch) -> None:
    tries: list[str] = []

    def client(address: str, **_: object) -> str:
        tries.append(address)
        assert len(tries) > 1
        return "a client"

    monkeypatch.setitem(sys.modules, "distributed", SimpleNamespace(Client=client))
    assert connected("tcp://host:1") == "a client"
    assert len(tries) == 2


def test_writing_a_claims_file_takes_no_scheduler(briefgen, tmp_path) -> None:  # type: ignore[no-untyped-def]
    ran = briefgen("claims", tmp_path, "--write", "--scheduler", "tcp://127.0.0.1:1")
    assert (ran.status, ran.out) == (2, "")
    assert "--scheduler lists claims; leave it out with --write" in ran.err
