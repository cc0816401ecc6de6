"""The programs of the corpus, as they were before their rewrite, print and ask the same under the shim.

A third of them run by default, the rest with ``-m slow``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from corpus import Case, cases

from shim.simulator.run import Program, ProgramRunner, RunResult
from shim.simulator.server import Simulator

RUNNABLE = [case for case in cases() if case.run == "yes"]
WRAPPER = "import runpy\n{}runpy.run_path('program.py', run_name='__main__')\n"
INSTALL = "import shim\nshim.install()\n"

PRINT_THE_ID = {
    "rewrite/reads/model_version_and_id",
    "rewrite/reads/printed_whole",
    "rewrite/reads/serialized",
    "rewrite/stream/chunk_dumped",
    "rewrite/stream/unpacked_into_arguments",
}
"""Print the id of a response, which what is not stored does not have."""

PARAMETERS = [
    pytest.param(case, id=case.name, marks=() if number % 3 == 0 else pytest.mark.slow)
    for number, case in enumerate(RUNNABLE)
]


@pytest.fixture(scope="module")
def runner() -> Iterator[ProgramRunner]:
    with Simulator() as simulator, ProgramRunner(simulator, workers=1) as running:
        yield running


def run(runner: ProgramRunner, case: Case, before: str) -> RunResult:
    return runner.run(Program(WRAPPER.format(before), {"program.py": case.before.encode()}))


def in_order(requests: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Requests in an order of their own: some programs send several at once."""
    return sorted(requests, key=lambda one: json.dumps(one, sort_keys=True))


def portable(requests: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What both APIs can say of the requests."""
    return in_order([{key: value for key, value in one.items() if key != "unportable"} for one in requests])


@pytest.mark.parametrize("case", PARAMETERS)
def test_a_program_behaves_the_same_under_the_shim(runner: ProgramRunner, case: Case) -> None:
    native, shimmed = run(runner, case, ""), run(runner, case, INSTALL)
    assert (shimmed.returncode, native.returncode) == (0, 0), shimmed.stderr
    if case.name in PRINT_THE_ID:
        assert shimmed.stdout != native.stdout
    else:
        assert shimmed.stdout == native.stdout
    assert portable(shimmed.requests) == portable(native.requests)
    if in_order(shimmed.requests) != in_order(native.requests):
        # Only generateContent can say it, it does not change what is answered, and the caller was told.
        assert any("unportable" in request for request in native.requests)
        assert shimmed.stderr.strip()


def test_nearly_everything_goes_to_the_interactions_api(runner: ProgramRunner) -> None:
    """What stays is what cannot be expressed there."""
    sample = [case for case in RUNNABLE if case.changes][::10]
    apis = [record.api for case in sample for record in run(runner, case, INSTALL).records]
    assert apis.count("interactions") > 10 * apis.count("generate_content")
