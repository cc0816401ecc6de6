"""The programs of the corpus, as they were before their rewrite, print and ask the same under the shim and
through the gateway.

About one in 30 of them runs under the shim by default, and one in 60 through the gateway, the rest with ``-m slow``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from corpus import Case, cases
from same_answer import assert_answers_read_alike
from served import served

from shim.adapters.gateway import Settings
from shim.simulator.canonical import Reduced
from shim.simulator.run import Program, ProgramRunner, RunResult
from shim.simulator.server import Simulator

RUNNABLE = [case for case in cases() if case.run == "yes"]
WRAPPER = "import runpy\n{}runpy.run_path('program.py', run_name='__main__')\n"
INSTALL = "import shim\nshim.install()\n"
KEPT = "import shim\nshim.install(shim.Policy(store=True, state='server'))\n"

CHATS = [pytest.param(case, id=case.name) for case in RUNNABLE if "send_message" in case.before]

PRINT_THE_ID = {
    "rewrite/reads/model_version_and_id",
    "rewrite/reads/printed_whole",
    "rewrite/reads/serialized",
    "rewrite/scope/conditional_import",
    "rewrite/stream/chunk_dumped",
    "rewrite/stream/unpacked_into_arguments",
}
"""Print the id of a response, which what is not stored does not have, or the length of its body."""


def every(number: int) -> list[Any]:
    """All cases, of which one in ``number`` runs by default."""
    return [
        pytest.param(case, id=case.name, marks=() if case.in_sample(number) else pytest.mark.slow)
        for case in RUNNABLE
    ]


@pytest.fixture(scope="module")
def gateway(service: Simulator) -> Iterator[str]:
    with served(Settings(service.url)) as server:
        yield server.url


def run(programs: ProgramRunner, case: Case, before: str, through: str = "") -> RunResult:
    source, files = WRAPPER.format(before), {"program.py": case.before.encode()}
    return programs.run(Program(source, files, through=through))


def in_order(requests: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Requests in an order of their own: some programs send several at once."""
    return sorted(requests, key=lambda one: json.dumps(one, sort_keys=True))


def portable(requests: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What both APIs can say of the requests."""
    return in_order([{key: value for key, value in one.items() if key != "unportable"} for one in requests])


@pytest.mark.parametrize("case", every(30))
def test_a_program_behaves_the_same_under_the_shim(programs: ProgramRunner, case: Case) -> None:
    native, shimmed = run(programs, case, ""), run(programs, case, INSTALL)
    same(case, native, shimmed)
    if in_order(shimmed.requests) != in_order(native.requests):
        # Only generateContent can say it, it does not change what is answered, and the caller was told.
        assert any("unportable" in request for request in native.requests)
        assert shimmed.stderr.strip()
    for asked in native.requests:
        # Whatever a program asks for, each API's own answer reads like the other's, translated.
        assert_answers_read_alike(Reduced(asked, []))


@pytest.mark.parametrize("case", every(60))
def test_a_program_behaves_the_same_through_the_gateway(
    programs: ProgramRunner, gateway: str, case: Case
) -> None:
    same(case, run(programs, case, ""), run(programs, case, "", gateway))


@pytest.mark.slow
@pytest.mark.parametrize(
    "case", [case for case in RUNNABLE if "send_message" in case.before], ids=lambda case: case.name
)
def test_a_chat_is_the_same_with_the_service_keeping_it(programs: ProgramRunner, case: Case) -> None:
    same(case, run(programs, case, ""), run(programs, case, KEPT))


def same(case: Case, native: RunResult, other: RunResult) -> None:
    assert (other.returncode, native.returncode) == (0, 0), other.stderr
    if case.name in PRINT_THE_ID:
        assert other.stdout != native.stdout
    else:
        assert other.stdout == native.stdout
    assert portable(other.requests) == portable(native.requests)


def test_nearly_everything_goes_to_the_interactions_api(programs: ProgramRunner) -> None:
    """What stays is what cannot be expressed there."""
    sample = [case for case in RUNNABLE if case.changes and case.in_sample(10)]
    apis = [record.api for case in sample for record in run(programs, case, INSTALL).records]
    assert apis.count("interactions") > 10 * apis.count("generate_content")
