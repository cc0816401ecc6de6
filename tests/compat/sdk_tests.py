"""Runs google-genai's own tests, which its wheel carries, without and with the shim, and compares test by test.

    python tests/compat/sdk_tests.py [--write docs/shim.md]

Needs the SDK, pytest and pytest-asyncio in the environment of the interpreter. Only tests that need neither the
network nor recorded traffic can run: the SDK does not ship its recordings. Answers 1 if any test ends in
another way with the shim than without.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter, defaultdict
from collections.abc import Sequence
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

GROUPS = ("afc", "chats", "client", "errors", "interactions", "mcp", "models", "types")
"""The folders whose tests exercise automatic calling, chats, streams, retries, errors and what they stand on."""
REASONS = {
    "No API key was provided": "needs recordings that the wheel does not hold",
    "credentials": "needs recordings that the wheel does not hold",
    "REPLAYS_DIRECTORY": "needs recordings that the wheel does not hold",
    "collection failure": "needs recordings or sample files that the wheel does not hold",
}
_BEGIN, _END = "<!-- sdk tests: generated -->", "<!-- /sdk tests -->"
_PLUGIN = """
import json, os
import shim
from shim.adapters.exchange import Exchanges

planned = []
plan = Exchanges.plan

def counted(self, target, *rest):
    exchange = plan(self, target, *rest)
    planned.append(exchange is not None)
    return exchange

Exchanges.plan = counted
shim.install(shim.Policy())

def pytest_sessionfinish(session):
    with open(os.environ["SHIM_COUNTS"], "w") as file:
        json.dump({"seen": len(planned), "translated": sum(planned)}, file)
"""

Outcomes = dict[tuple[str, str], tuple[str, str]]


def outcomes(tests: Path, scratch: Path, shimmed: bool) -> tuple[Outcomes, dict[str, int]]:
    """How each test ended, and why where it did not pass; and what went through the shim."""
    report, counts = scratch / "report.xml", scratch / "counts.json"
    (scratch / "under_shim.py").write_text(_PLUGIN, "utf-8")
    env = {**os.environ, "PYTHONPATH": str(scratch), "SHIM_COUNTS": str(counts), "NO_GCE_CHECK": "true"}
    for name in ("GOOGLE_API_KEY", "GEMINI_API_KEY", "GOOGLE_GENAI_REPLAYS_DIRECTORY"):
        env.pop(name, None)
    subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-q", "-c", os.devnull, "--rootdir", str(tests)),
            *("-p", "no:cacheprovider", "-o", "asyncio_mode=auto", "--mode", "replay"),
            *("--continue-on-collection-errors", "-W", "ignore"),
            *("--junitxml", str(report), *(("-p", "under_shim") if shimmed else ())),
            *(str(tests / group) for group in GROUPS),
        ],
        env=env,
        cwd=scratch,
        check=False,
        stdout=subprocess.DEVNULL,
    )
    found: Outcomes = {}
    for case in ElementTree.parse(report).iter("testcase"):
        how, why = "passed", ""
        for mark in case:
            if mark.tag in ("failure", "error", "skipped"):
                how, why = mark.tag, mark.get("message") or ""
        found[case.get("classname", ""), case.get("name", "")] = how, why
    return found, json.loads(counts.read_text("utf-8")) if shimmed else {}


def group_of(name: tuple[str, str]) -> str:
    """The folder a test is in."""
    words = ".".join(name).split(".")
    return next((word for word in words if word in GROUPS), words[0])


def report(native: Outcomes, shimmed: Outcomes, counts: dict[str, int]) -> str:
    rows: dict[str, Counter[str]] = defaultdict(Counter)
    other = []
    for name, (how, why) in native.items():
        row = rows[group_of(name)]
        now = shimmed.get(name, ("missing", ""))
        row["passed"] += how == "passed"
        row["still"] += how == now[0] == "passed"
        row["skipped"] += how == "skipped"
        if how in ("failure", "error"):
            reason = next((text for word, text in REASONS.items() if word in why), "")
            row["unrunnable" if reason else "failed"] += 1
        if how != now[0]:
            other.append(f"- `{'.'.join(name)}`: {how} without, {now[0]} with the shim: {now[1][:200]}")
    lines = [
        f"google-genai {version('google-genai')}. {counts['seen']} requests to generate content reached the shim in "
        f"these tests, of which {counts['translated']} were translated.",
        "",
        "| tests | pass without | pass with the shim | skipped by themselves | need recordings | fail without, too |",
        "|---|--:|--:|--:|--:|--:|",
    ]
    for group, row in sorted(rows.items()):
        numbers = (row["passed"], row["still"], row["skipped"], row["unrunnable"], row["failed"])
        lines.append(f"| {group} | {' | '.join(map(str, numbers))} |")
    lines += ["", "End in another way with the shim:" if other else "None ends in another way with the shim."]
    return "\n".join([*lines, *other])


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--write", type=Path, help="a page with the marks the report goes between")
    options = parser.parse_args(arguments)
    spec = find_spec("google.genai")
    if spec is None or spec.origin is None:
        parser.error("google-genai is not installed")
    tests = Path(spec.origin).parent / "tests"
    with tempfile.TemporaryDirectory() as scratch:
        native, _ = outcomes(tests, Path(scratch), False)
        shimmed, counts = outcomes(tests, Path(scratch), True)
    told = report(native, shimmed, counts)
    print(told)
    if options.write:
        page = options.write.read_text("utf-8")
        before, _, rest = page.partition(_BEGIN)
        _, _, after = rest.partition(_END)
        options.write.write_text(f"{before}{_BEGIN}\n\n{told}\n\n{_END}{after}", "utf-8")
    same = all(how == shimmed.get(name, ("",))[0] for name, (how, _) in native.items())
    return 0 if same else 1


if __name__ == "__main__":
    raise SystemExit(main())
