"""Runs a program under the shim as the interpreter would run it: arguments, exit status, tracebacks.

The processes that the program starts are under the shim, too, whether they are forks or interpreters of their own.
"""

from __future__ import annotations

import builtins
import os
import runpy
import sys
from collections.abc import Sequence
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType, TracebackType
from typing import Final
from zipfile import is_zipfile

from shim.adapters.hook import install
from shim.adapters.policy import Policy

_INTERRUPTED: Final = 130
_STARTED: Final = str(Path(__file__).with_name("started"))
"""The folder with what interpreters run that the program starts."""


def run(target: str, arguments: Sequence[str], *, module: bool = False, policy: Policy | None = None) -> int:
    """Run a script, or a module by its name, and return its exit status.

    `SystemExit` passes; other exceptions are printed without the frames that led into the program.
    """
    chosen = Policy.from_environment() if policy is None else policy
    install(chosen)
    given = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = f"{_STARTED}{os.pathsep}{given}" if given else _STARTED
    os.environ.update(chosen.environment())
    sys.argv = [target, *arguments]
    if not sys.flags.safe_path:
        sys.path[0] = os.getcwd() if module else os.path.dirname(os.path.abspath(target))
    try:
        if module:
            runpy.run_module(target, run_name="__main__", alter_sys=True)
        elif os.path.isfile(target) and not is_zipfile(target):
            _run_script(os.path.abspath(target))
        else:
            runpy.run_path(target, run_name="__main__")
    except SystemExit:
        raise
    except BaseException as error:
        at = _within(error.__traceback__)
        if at is None:  # the program has not begun, and what led there is no affair of its author
            error.__cause__, error.__suppress_context__ = None, True
        sys.excepthook(type(error), error.with_traceback(at), at)
        return _INTERRUPTED if isinstance(error, KeyboardInterrupt) else 1
    return 0


def _run_script(path: str) -> None:
    """Run a file as ``__main__``, which it stays: what runs at exit and what is pickled looks for it there."""
    main = ModuleType("__main__")
    main.__file__ = path
    main.__loader__ = SourceFileLoader("__main__", path)
    vars(main)["__builtins__"] = builtins
    sys.modules["__main__"] = main
    with open(path, "rb") as file:
        code = compile(file.read(), path, "exec", dont_inherit=True)
    exec(code, vars(main))


def _within(at: TracebackType | None) -> TracebackType | None:
    """The part of a traceback that is the program's own."""
    ours = {__file__, runpy.__file__, "<frozen runpy>"}
    inner = at
    while inner is not None and inner.tb_frame.f_code.co_filename in ours:
        inner = inner.tb_next
    return inner
