"""``python -m shim.simulator.worker``: loads the SDK once, then forks a child for each program.

A job is a line of JSON on standard input: ``folder`` (holds ``main.py``), ``env``, ``args`` and ``timeout``
in seconds. The child's output goes to ``<folder>.out`` and ``<folder>.err``; a line with ``returncode`` answers
each job.
"""

from __future__ import annotations

import atexit
import contextlib
import gc
import importlib
import io
import json
import os
import select
import signal
import sys
import threading
import types
from collections.abc import Callable
from typing import Any, NoReturn

_MAIN = "main.py"
_LAZY = (
    "anyio._backends._asyncio",
    "google.genai._automatic_function_calling_util",
    "shim.adapters.exchange",
    "shim.adapters.hook",
    "shim.adapters.loops",
    "shim.adapters.sdk",
    "shim.adapters.state.turn",
    "shim.core.stream",
)
"""What many programs load at first use."""


def main() -> None:
    """Serve jobs until standard input ends."""
    answers = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)
    _load_sdk()
    # What is loaded by now stays; not looking at it again keeps the memory shared with the children.
    gc.freeze()
    answers.write(b"{}\n")
    for line in sys.stdin.buffer:
        job = json.loads(line)
        answers.write(json.dumps({"returncode": _run(job)}).encode() + b"\n")


def _load_sdk() -> None:
    """Import the SDK and have it build what it builds at first use, by asking the simulator."""
    try:
        from google import genai
        from google.genai import types as genai_types
    except ImportError:
        return
    for name in _LAZY:
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    for one in vars(genai_types).values():
        if isinstance(one, type) and hasattr(one, "model_rebuild"):
            one.model_rebuild()
    _build_once()
    with genai.Client() as client:
        client.models.generate_content(
            model="gemini-2.5-flash",
            contents="warm up",
            config=genai_types.GenerateContentConfig(temperature=0),
        )
        for _ in client.models.generate_content_stream(model="gemini-2.5-flash", contents="warm up"):
            pass
        if not hasattr(client, "interactions"):
            return
        client.interactions.create(model="gemini-2.5-flash", input="warm up", store=False)
        for _ in client.interactions.create(
            model="gemini-2.5-flash", input="warm up", store=False, stream=True
        ):
            pass


def _build_once() -> None:
    """Have the SDK keep the class that it makes around a type to read or write it.

    It makes one at each call, which takes longer than the call.
    """
    try:
        from google.genai._gaos.utils import serializers
    except ImportError:
        return
    create: Callable[..., Any] | None = getattr(serializers, "create_model", None)
    if create is None:
        return
    made: dict[tuple[str, int], tuple[Any, Any]] = {}

    def create_once(name: str, **more: Any) -> Any:
        body = more.get("body")
        key = (name, id(body[0]) if isinstance(body, tuple) else 0)
        if not key[1] or more.keys() != {"body", "__config__"}:
            return create(name, **more)
        if key not in made:
            # The type is kept, so that no other gets its id.
            made[key] = (body, create(name, **more))
        return made[key][1]

    vars(serializers)["create_model"] = create_once


def _run(job: dict[str, Any]) -> int:
    ended, child_end = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(ended)
        _be_program(job)
    os.close(child_end)
    try:
        # The pipe closes when the last process that the program has started is gone, or at latest now.
        if not select.select([ended], [], [], job["timeout"])[0]:
            os.killpg(process, signal.SIGKILL)
    finally:
        os.close(ended)
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


def _be_program(job: dict[str, Any]) -> NoReturn:
    """Turn this process into an interpreter that has just been started on the program."""
    os.setsid()
    os.environ.clear()
    os.environ.update(job["env"])
    folder = job["folder"]
    os.chdir(folder)
    for descriptor, name in enumerate((os.devnull, f"{folder}.out", f"{folder}.err")):
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC if descriptor else os.O_RDONLY
        opened = os.open(name, flags, 0o600)
        os.dup2(opened, descriptor)
        os.close(opened)
    sys.stdin = io.TextIOWrapper(io.FileIO(0, closefd=False), encoding="utf-8")
    sys.stdout = io.TextIOWrapper(io.BufferedWriter(io.FileIO(1, "w", closefd=False)), encoding="utf-8")
    sys.stderr = io.TextIOWrapper(
        io.BufferedWriter(io.FileIO(2, "w", closefd=False)),
        encoding="utf-8",
        errors="backslashreplace",
        line_buffering=True,
    )
    sys.__stdout__, sys.__stderr__ = sys.stdout, sys.stderr  # type: ignore[misc]
    path = os.path.join(folder, _MAIN)
    sys.argv = [_MAIN, *job["args"]]
    sys.path[0] = folder
    module = types.ModuleType("__main__")
    module.__file__ = path
    sys.modules["__main__"] = module
    status = _guarded(lambda: _execute(path, module))
    status = _guarded(_wind_down) or status
    _guarded(lambda: _forget(module))
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def _execute(path: str, module: types.ModuleType) -> None:
    with open(path, "rb") as file:
        code = compile(file.read(), path, "exec", dont_inherit=True)
    exec(code, vars(module))


def _wind_down() -> None:
    """What an interpreter does when the main program is through."""
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and not thread.daemon:
            thread.join()
    atexit._run_exitfuncs()


def _forget(module: types.ModuleType) -> None:
    vars(module).clear()
    gc.collect()


def _guarded(run: Callable[[], None]) -> int:
    """The exit status of ``run``, with its exception printed as an interpreter prints it."""
    try:
        run()
    except SystemExit as error:
        if error.code is None or isinstance(error.code, int):
            return error.code or 0
        print(error.code, file=sys.stderr)
        return 1
    except BaseException as error:
        at = error.__traceback__
        while at is not None and at.tb_frame.f_code.co_filename == __file__:
            at = at.tb_next
        sys.excepthook(type(error), error.with_traceback(at), at)
        return 1
    return 0


if __name__ == "__main__":
    main()
