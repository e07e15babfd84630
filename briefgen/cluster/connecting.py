"""The way to a Dask scheduler, or one line that says why there is none."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from briefgen.errors import ClusterError

ANSWER = 10.0
"""Seconds in which a scheduler is to answer."""


def connected(address: str) -> Any:
    """A client of the scheduler at ``address``: "tcp://host:8786", "tls://host:8786".

    Certificates and the like are Dask's own settings. Raises ClusterError where Dask is not
    installed, or no scheduler answers.
    """
    with quiet():
        try:
            from distributed import Client
        except ImportError as error:
            raise ClusterError(
                "--scheduler needs Dask's distributed, which is not installed",
                "pip install 'briefgen[cluster]'",
            ) from error
        _hush()
        try:
            return _client(Client, address)
        except (OSError, ValueError, RuntimeError, AssertionError) as error:
            why = "" if isinstance(error, OSError) else f" ({error})"
            raise ClusterError(
                f"no Dask scheduler answers at {address}{why}",
                "name the address that it prints when it starts, or leave out --scheduler",
            ) from error


def _client(client: Any, address: str) -> Any:
    """A client by its class. Dask trips over the loop of an earlier one that is just ending; by the
    second time it has ended."""
    try:
        return client(address, timeout=ANSWER, set_as_default=False)
    except AssertionError:
        return client(address, timeout=ANSWER, set_as_default=False)


@contextmanager
def quiet() -> Iterator[None]:
    """Dask's warnings are for who programs with it; what matters here is told in our own words."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _hush() -> None:
    """Keep Dask's log from the terminal: a lost worker is no news, it costs a retry."""
    for name in list(logging.root.manager.loggerDict):
        if name.partition(".")[0] == "distributed":
            logging.getLogger(name).setLevel(logging.CRITICAL + 1)
