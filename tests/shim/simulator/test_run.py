"""Programs run against the simulator: what they print, ask and end with, fresh and forked alike."""

from __future__ import annotations

import pytest

from shim.simulator import Simulator
from shim.simulator.run import Program, ProgramRunner, RunResult, run_program

ASK = """\
from google import genai
client = genai.Client()
print(client.models.generate_content(model="gemini-2.5-flash", contents={text!r}).text)
"""
INTERACT = """\
made = client.interactions.create(
    model="gemini-2.5-flash",
    input=[{"type": "user_input", "content": [{"type": "text", "text": "weather"}]}],
    tools=[{"type": "function", "name": "weather", "parameters": {"type": "object", "properties": {}}}],
    generation_config={"temperature": 0},
)
again = client.interactions.create(model="gemini-2.5-flash", input="again", previous_interaction_id=made.id)
print(made.model_dump_json(exclude={"id", "created", "updated"}), type(again), again.output_text)
for event in client.interactions.create(model="gemini-2.5-flash", input="more", stream=True):
    print(type(event), event.event_type)
try:
    client.interactions.create(model="gemini-2.5-flash", input=[{"type": "text", "text": 1}])
except Exception as error:
    print(type(error), error)
"""


def fresh(program: Program, simulator: Simulator) -> RunResult:
    return run_program(
        program.source, simulator, timeout=30, files=program.files, env=program.env, args=program.args
    )


@pytest.mark.parametrize(
    "program",
    [
        Program(ASK.format(text="naïve?") + INTERACT),
        Program(
            "import sys, os\nprint(sys.argv, __name__, __file__, os.environ['X'])",
            env={"X": "é"},
            args=("a",),
        ),
        Program(
            "print(open('data/a.txt').read())\nimport mine",
            {"data/a.txt": b"hi", "mine.py": b"print('mine')"},
        ),
        Program("import sys\nprint('out')\nprint('err', file=sys.stderr)\nsys.exit(3)"),
        Program("import sys\nsys.exit('why')"),
        Program("def f():\n    raise ValueError('é')\nf()"),
        Program(
            "import atexit, threading\natexit.register(print, 'end')\n"
            "threading.Thread(target=print, args=('t',)).start()"
        ),
        Program("import asyncio\nasync def f():\n    print('async')\nasyncio.run(f())"),
        Program("x: 'int' = 1\nprint(__annotations__)\nclass A:\n    y: undefined_name"),
        Program("print(input())"),
    ],
    ids=["ask", "start", "files", "exit", "exit text", "error", "end", "async", "annotations", "no input"],
)
def test_forked_is_as_fresh(program: Program, service: Simulator, programs: ProgramRunner) -> None:
    forked, alone = programs.run(program), fresh(program, service)
    assert (forked.stdout, forked.stderr, forked.returncode) == (alone.stdout, alone.stderr, alone.returncode)
    assert forked.requests == alone.requests


def test_programs_at_once_have_their_own_logs_and_stores(programs: ProgramRunner) -> None:
    sources = [ASK.format(text=f"question {number}") for number in range(8)]
    results = programs.run_all(sources)
    assert [f"question {number}" in result.stdout for number, result in enumerate(results)] == [True] * 8
    for number, result in enumerate(results):
        (request,) = result.requests
        assert request["turns"][0]["items"] == [{"text": f"question {number}"}]
        assert [record.api for record in result.records] == ["generate_content"]


def test_a_program_leaves_nothing_behind(programs: ProgramRunner) -> None:
    programs.run(
        "import builtins, os, google.genai\nbuiltins.left = os.environ['LEFT'] = google.genai.left = '1'"
    )
    result = programs.run(
        "import builtins, os, google.genai\n"
        "print(hasattr(builtins, 'left'), 'LEFT' in os.environ, hasattr(google.genai, 'left'))"
    )
    assert result.stdout == "False False False\n"


@pytest.mark.parametrize("source", ["import time\nprint('begun', flush=True)\ntime.sleep(60)"])
def test_a_program_that_takes_too_long_is_ended(
    source: str, service: Simulator, programs: ProgramRunner
) -> None:
    for result in (programs.run(source, timeout=0.5), run_program(source, service, timeout=0.5)):
        assert (result.returncode, result.stdout) == (-9, "begun\n")
    assert programs.run("print('next')").stdout == "next\n"
