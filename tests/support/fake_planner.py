"""A planner that stands in for the real one: rewrites calls by pattern, and fails on request.

``models.generate_content(`` becomes ``interactions.create(``. Words of a comment on the line decide otherwise:
``left``, ``unsafe``, ``ignored``, ``method`` (its scope), ``chatty`` (a second change of behaviour). Comments for
the whole file: ``# raise NAME`` raises that builtin exception, ``# break`` gives something that is not Python,
``# die`` ends the process, ``# wait`` takes its time after leaving a file called ``waiting``.
"""

from __future__ import annotations

import builtins
import os
import re
import time
from pathlib import Path

from migrate.files.text import SourceText
from migrate.options import Options
from migrate.plan import (
    Applicability,
    Edit,
    FilePlan,
    Held,
    LedgerEntry,
    Outcome,
    Position,
    Site,
    Status,
)

_CALL = re.compile(r"models\.generate_content\(([^\n]*)")
_RETRIES = LedgerEntry("GI701", "Failed requests are retried.", "")
_TOP_K = LedgerEntry("GI705", "`top_k` is left out.", "config.top_k")


def plan_text(source: SourceText, options: Options) -> FilePlan:
    """The plan of one file."""
    raised = re.search(r"# raise (\w+)", source.text)
    if raised:
        raise getattr(builtins, raised.group(1))(f"asked for by {source.path}")
    if "# wait" in source.text:
        Path("waiting").touch()
        for _ in range(300):  # a signal that comes just before a long sleep would wait for its end
            time.sleep(0.1)
    if "# die" in source.text:
        os._exit(3)
    sites: list[Site] = []
    edits: list[Edit] = []
    for group, call in enumerate(_CALL.finditer(source.text)):
        start = Position(source.text.count("\n", 0, call.start()) + 1, 1)
        site = _site(group, start, call.group(1), options)
        sites.append(site)
        if site.applied and (options.only is None or group in options.only):
            new = "interactions create(" if "# break" in source.text else "interactions.create("
            edits.append(Edit(call.start(), call.start() + len("models.generate_content("), new, group))
    status = Status.PLANNED if sites else Status.CLEAN
    return FilePlan(source.path, status, tuple(sites), tuple(edits))


def _site(group: int, start: Position, line: str, options: Options) -> Site:
    words = line.partition("#")[2].split()
    left = "left" in words
    unsafe = "unsafe" in words
    held = None
    if not options.selects("GI101"):
        held = Held.NOT_SELECTED
    elif "ignored" in words:
        held = Held.SUPPRESSED
    elif unsafe and not options.unsafe:
        held = Held.UNSAFE
    return Site(
        rule="GI101",
        call="models.generate_content",
        start=start,
        end=Position(start.line, 20),
        scope="Service.ask" if "method" in words else "<module>",
        outcome=Outcome.LEFT if left else Outcome.NATIVE,
        applicability=Applicability.UNSAFE if unsafe else Applicability.SAFE,
        group=group,
        reason="GI505" if left else "",
        message="The config comes from somewhere else; build it in this function." if left else "",
        ledger=() if left else (_RETRIES, _TOP_K) if "chatty" in words else (_RETRIES,),
        held=held,
    )
