"""What all tests share: ``pytest --accept``, which rewrites golden files for a person to read."""

import os
import signal

import pytest
from hypothesis import settings

# The same examples on every run, so that a failure is a failure for everyone.
settings.register_profile("same", derandomize=True, deadline=None, max_examples=60)
# pytest --hypothesis-profile=long -k any: what no one waits for at a desk.
settings.register_profile("long", derandomize=False, deadline=None, max_examples=10_000)
settings.load_profile("same")


# No test finds what another, or the user, has kept; those of the cache name a folder of their own.
os.environ["BRIEFGEN_CACHE"] = ""
# A shell has what it does not wait for ignore Ctrl-C, and so would all that the tests start.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="rewrite golden files")


@pytest.fixture
def accept(request: pytest.FixtureRequest) -> bool:
    """True when golden files are to be rewritten; never in CI."""
    return bool(request.config.getoption("--accept")) and not os.environ.get("CI")
