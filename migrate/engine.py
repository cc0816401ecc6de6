"""The pipeline, named once: discover -> prefilter -> parse, bind and plan -> (the caller) print or apply.

Every file is on its own: whatever goes wrong with one becomes its `FilePlan`, and the rest goes on.
"""

from __future__ import annotations

import gc
import os
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor
from contextlib import contextmanager
from dataclasses import replace
from functools import partial

from migrate.deep import with_deep_stack
from migrate.edit.apply import rewrite
from migrate.failure import internal_error
from migrate.files.discover import MARKDOWN, NOTEBOOK, SOURCES, Entry, Exclude, Kind, discover
from migrate.files.prefilter import may_match
from migrate.files.text import SourceText, UndecodableError, decode
from migrate.options import Options
from migrate.plan import FilePlan, Position, Status
from migrate.pool import in_order

Planner = Callable[[SourceText, Options], FilePlan]
Progress = Callable[[int, int], None]

LARGEST = 20 * 1024 * 1024
"""Bytes; larger files are skipped, with a message."""
STDIN = "<stdin>"
NOT_ASKED_FOR = "Markdown is looked at with --markdown only"


def run(
    paths: Sequence[str],
    options: Options,
    *,
    excludes: Sequence[Exclude] = (),
    jobs: int | None = None,
    progress: Progress | None = None,
    planner: Planner | None = None,
) -> Iterator[FilePlan]:
    """One plan per file under ``paths``, in path order.

    ``jobs`` is the number of processes (``None``: as many as pay off); ``progress`` is told how many of how
    many files are done; ``planner`` stands in for `migrate.planner.plan_text`. Raises `PathError` before the
    first plan when a path does not exist.
    """
    entries = discover(paths, excludes, markdown=options.markdown)
    first = [(entry.path, triage(entry, options)) for entry in entries]
    hits = [path for path, plan in first if plan is None]
    options = replace(options, together=frozenset(map(os.path.abspath, hits)))
    if hits and planner is None:
        planner = _planner()  # before processes are forked, so that they share what it loads
    planned = in_order(partial(plan_file, options=options, planner=planner), hits, jobs, on_loss=_lost)
    for done, (_, plan) in enumerate(first, 1):
        yield next(planned) if plan is None else plan
        if progress is not None:
            progress(done, len(first))


def triage(entry: Entry, options: Options) -> FilePlan | None:
    """What can be said of a file without parsing it; ``None`` when it must be planned."""
    if entry.kind is Kind.UNREADABLE:
        return _failed(entry.path, f"cannot be read: {entry.problem}")
    data = _read(entry.path)
    if isinstance(data, FilePlan):
        return data
    if not may_match(data):
        return FilePlan(entry.path, Status.CLEAN)
    if entry.kind is Kind.MARKDOWN and not options.markdown:
        return FilePlan(entry.path, Status.SKIPPED, message=NOT_ASKED_FOR)
    return None


def plan_file(path: str, options: Options, planner: Planner | None = None) -> FilePlan:
    """The plan of the file at ``path``; never raises for what the file holds."""
    data = _read(path)
    return data if isinstance(data, FilePlan) else plan_bytes(data, path, options, planner)


def plan_stdin(data: bytes, options: Options, planner: Planner | None = None, *, name: str = "") -> FilePlan:
    """The plan of a source, notebook or Markdown file that was piped in; its ``name`` is a path, where it has one."""
    if not name:
        is_notebook = b'"nbformat"' in data and data.removeprefix(BOM_UTF8).lstrip().startswith(b"{")
        name = STDIN + NOTEBOOK if is_notebook else STDIN
    if not may_match(data):
        return FilePlan(name, Status.CLEAN)
    if name.lower().endswith(MARKDOWN) and not options.markdown:
        return FilePlan(name, Status.SKIPPED, message=NOT_ASKED_FOR)
    return plan_bytes(data, name, options, planner)


def plan_bytes(data: bytes, path: str, options: Options, planner: Planner | None = None) -> FilePlan:
    """The plan of a source given as bytes; a plan that would break the file comes back as a failure."""
    try:
        source = decode(data, path)
    except UndecodableError as error:
        return _failed(path, str(error), Position(error.line, 1) if error.line else None)
    try:
        with _no_collection():
            try:
                return _plan(source, options, planner)
            except RecursionError:
                return with_deep_stack(partial(_plan, source, options, planner))
    except (KeyboardInterrupt, GeneratorExit):
        raise
    except BaseException as error:  # a panic in LibCST's native parser is not an Exception
        return internal_error(path, error)


def _planner() -> Planner:
    from migrate.planner import plan_text  # takes longer to import than a tree without hits takes to check

    return plan_text


def _plan(source: SourceText, options: Options, planner: Planner | None) -> FilePlan:
    planner = planner or _planner()
    path = source.path.lower()
    if options.needs is not None and not _is_code(source):
        plan = FilePlan(source.path, Status.CLEAN)
    elif path.endswith((NOTEBOOK, *MARKDOWN)):
        from migrate.documents import markdown, notebook
        from migrate.documents.embedded import plan_embedded

        read = notebook.programs if path.endswith(NOTEBOOK) else markdown.programs
        plan = plan_embedded(source, read, options, planner)
    else:
        plan = planner(source, options)
        if plan.edits:
            rewrite(source, plan.edits)
    if options.needs is not None:
        from migrate.pins.plan import with_pins

        plan = with_pins(plan, source, options, options.needs)
    return replace(plan, path=source.path, sha256=source.sha256)


def _is_code(source: SourceText) -> bool:
    """Whether a file that is looked at for its pins is one to be planned as well."""
    if not source.path.lower().endswith((*SOURCES, NOTEBOOK, *MARKDOWN)):
        return False
    return may_match(source.encode(source.text))


@contextmanager
def _no_collection() -> Iterator[None]:
    """Keeps the garbage collector from walking a growing tree again and again; saves a third of the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _read(path: str) -> bytes | FilePlan:
    try:
        with open(path, "rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            if size > LARGEST:
                limit = f"{size / 1048576:.0f} MB is more than the {LARGEST // 1048576} MB this tool reads"
                return FilePlan(
                    path, Status.SKIPPED, message=f"{limit}; split the file or migrate it by hand"
                )
            return stream.read()
    except OSError as error:
        return _failed(path, f"cannot be read: {(error.strerror or type(error).__name__).lower()}")


def _failed(path: str, message: str, position: Position | None = None) -> FilePlan:
    return FilePlan(path, Status.FAILED, message=message, position=position)


def _lost(path: str, error: Exception) -> FilePlan:
    if isinstance(error, BrokenExecutor):
        return _failed(
            path, "the process that planned this file died (out of memory?); exclude it and please report it"
        )
    return internal_error(path, error)
