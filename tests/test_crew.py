"""Jobs are shared out among processes, and none is left over."""

import os

from briefgen.crew import Crew, cores

JOBS = "tests.jobs:"


def test_every_call_gets_its_result() -> None:
    with Crew(2) as crew:
        found = dict(crew.run(f"{JOBS}double", [(n,) for n in range(9)]))
    assert found == {n: 2 * n for n in range(9)}


def test_a_call_that_breaks_its_process_gets_none_and_the_others_theirs() -> None:
    with Crew(1) as crew:
        assert dict(crew.run(f"{JOBS}die", [(), ()])) == {0: None, 1: None}
        assert dict(crew.run(f"{JOBS}refuse", [("a.pdf",)])) == {0: None}
        assert dict(crew.run(f"{JOBS}double", [(4,)])) == {0: 8}


def test_who_stops_listening_leaves_no_process_behind() -> None:
    crew = Crew(2)
    results = crew.run(f"{JOBS}process_id", [(), ()])
    ids = [next(results)[1] for _ in range(2)]
    results = crew.run(f"{JOBS}sleep", [(60,), (60,)])
    waiting = crew.run(f"{JOBS}double", [(1,)])
    results.close()
    waiting.close()
    crew.close()
    assert not any(map(_lives, ids))


def test_an_interruption_stops_jobs_that_run(monkeypatch) -> None:  # type: ignore[no-untyped-def]
    from briefgen import crew as module

    def interrupted(done: object) -> tuple[int, object]:
        raise KeyboardInterrupt

    crew = Crew(2)
    ids = [found for _, found in crew.run(f"{JOBS}process_id", [(), ()])]
    monkeypatch.setattr(module, "_next", interrupted)
    try:
        list(crew.run(f"{JOBS}sleep", [(60,), (60,)]))
    except KeyboardInterrupt:
        crew.close()
    assert not any(map(_lives, ids))


def test_there_is_a_core() -> None:
    assert cores() >= 1


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True
