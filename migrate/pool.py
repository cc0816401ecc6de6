"""Runs a function over paths, in order: in this process, or in several where there is enough to do."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TypeVar

T = TypeVar("T")

WORTH_A_PROCESS = 12
"""Files per process that pay for starting it."""


def processes(jobs: int | None, files: int) -> int:
    """How many processes to use for ``files`` files; 1 means none beside this one."""
    if jobs is not None:
        return max(1, min(jobs, files))
    available = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(available, files // WORTH_A_PROCESS))


def in_order(
    function: Callable[[str], T],
    paths: Sequence[str],
    jobs: int | None,
    *,
    on_loss: Callable[[str, Exception], T],
) -> Iterator[T]:
    """``function(path)`` for every path, in order.

    ``function`` must be picklable. ``on_loss(path, error)`` is the result of a path whose own result never
    arrived, because its process died or the result could not be sent; the other paths are not lost with it.
    Leaving the iterator early stops the processes at once.
    """
    count = processes(jobs, len(paths))
    if count == 1:
        yield from map(function, paths)
        return
    done = 0
    with _pool(count) as pool:
        for path, future in zip(paths, [pool.submit(function, path) for path in paths], strict=True):
            try:
                result = future.result()
            except BrokenProcessPool:
                break
            except Exception as error:
                result = on_loss(path, error)
            yield result
            done += 1
    for path in paths[done:]:  # a process died, and the pool with it: find out which file it was, one by one
        with _pool(1) as pool:
            try:
                result = pool.submit(function, path).result()
            except Exception as error:
                result = on_loss(path, error)
        yield result


@contextlib.contextmanager
def _pool(count: int) -> Iterator[ProcessPoolExecutor]:
    before = set(multiprocessing.active_children())
    # Forking is cheap and safe while this process has one thread; everywhere else a fresh interpreter is.
    fork = sys.platform == "linux" and threading.active_count() == 1
    context = multiprocessing.get_context("fork" if fork else "spawn")
    pool = ProcessPoolExecutor(count, mp_context=context, initializer=_quiet)
    try:
        yield pool
        pool.shutdown()
    except BaseException:
        # Ctrl-C, or the caller has seen enough: whatever still runs is not wanted any more.
        for child in set(multiprocessing.active_children()) - before:
            child.terminate()
        pool.shutdown(cancel_futures=True)
        raise


def _quiet() -> None:
    """In a worker: Ctrl-C, which reaches the whole process group, ends it without a traceback."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
