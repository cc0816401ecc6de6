"""Runs google-genai's own tests, which its wheel carries, without and with the shim, and compares test by test.

    python tests/compat/sdk_tests.py [--write docs/shim.md]

Needs the SDK, Pillow, pytest and pytest-asyncio in the environment of the interpreter. Tests that replay recorded
traffic, which is not in the wheel, run in the mode that asks the service, which is the simulated one; sample files
that are not in the wheel have stand-ins. Answers 1 if a test ends in another way with the shim than without, or if the
service met another conversation, and nothing says why: a notice of the shim, or `OTHERWISE`.
"""

from __future__ import annotations

import argparse
import base64
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from shim.simulator.server import Simulator

GROUPS = ("afc", "chats", "client", "errors", "interactions", "mcp", "models", "types")
"""The folders whose tests exercise automatic calling, chats, streams, retries, errors and what they stand on."""
_OF_MODELS = ("test_function_call_streaming", "test_generate_content", "test_count_tokens")
"""Beginnings of the files of ``models`` that are run: others make pictures and videos, some waiting for them."""
REASONS = {
    "GEMINI ONLY config": "for Vertex AI, which the simulated service is not",
    "requires Vertex AI": "for Vertex AI, which the simulated service is not",
    "not applicable to MLDev": "for Vertex AI, which the simulated service is not",
    "aiohttp is not installed": "needs aiohttp",
    "Name or service not known": "asks an address of the real service",
    "https://gene": "expects the address of the real service",
    "fake_project_id": "expects the client for recordings without an address",
    "SSLContext": "expects certificates as Google's machines have them",
    "Should have raised": "expects an error that the simulated service does not make",
    "DID NOT RAISE": "expects an error that the simulated service does not make",
    "PERMISSION_DENIED": "names a cache that the simulated service does not have",
    "ClientError: 400": "sends what the simulated service refuses",
    "INVALID_ARGUMENT": "sends what the simulated service refuses",
    "refactoring": "skipped by its authors",
    "pydantic serialization": "skipped by its authors",
    "assert": "expects what the model said when the traffic was recorded",
    "KeyError": "expects what the model said when the traffic was recorded",
}
"""Why tests do not pass without the shim, by words of what pytest tells; the first that fits."""
OTHERWISE = {
    "test_error_event_in_generate_content_stream_async": "compares all headers of an answer that has none; the "
    "shim tells what the answer holds",
}
"""Why tests end in another way with the shim, or why the service met another conversation, by the name of the test."""
_PREFIXES = ("native-", "shim-")
"""Of the places in the simulated service that tests ask, without and with the shim."""
_PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
_BEGIN, _END = "<!-- sdk tests: generated -->", "<!-- /sdk tests -->"
_UPLOADED = re.compile(r"files/f[0-9a-f]{11}\b")
_TO_THE_SIMULATOR = r"""
import hashlib, os, re
import pytest
from google.genai import _replay_api_client, types

make = _replay_api_client.ReplayApiClient.__init__

def this_test():
    test = os.environ["PYTEST_CURRENT_TEST"].rpartition(" ")[0]
    name = re.sub(r"\W+", ".", test.rpartition("::")[2]).strip(".")
    return f"{name}.{hashlib.md5(test.encode()).hexdigest()[:12]}"

def made(self, *args, http_options=None, **more):
    given = types.HttpOptions.model_validate(http_options or {})
    place = os.environ["SIMULATOR"] + this_test()
    make(self, *args, **more, http_options=given.model_copy(update={"base_url": place}))

_replay_api_client.ReplayApiClient.__init__ = made

@pytest.fixture(autouse=True)
def a_key(request, monkeypatch):
    if "replays_prefix" in request.fixturenames:
        monkeypatch.setenv("GEMINI_API_KEY", "key")
"""
_UNDER_THE_SHIM = """
import json, os
import shim
from to_the_simulator import this_test
from shim.adapters.exchange import Exchanges

planned = []
told = {}
plan = Exchanges.plan

def counted(self, target, *rest):
    exchange = plan(self, target, *rest)
    planned.append(exchange is not None)
    return exchange

def heard(notice):
    told.setdefault(this_test(), []).append(notice.row)

Exchanges.plan = counted
shim.install(shim.Policy(on_notice=heard))

def pytest_sessionfinish(session):
    with open(os.environ["SHIM_COUNTS"], "w") as file:
        json.dump({"seen": len(planned), "translated": sum(planned), "told": told}, file)
"""

Outcomes = dict[tuple[str, str], tuple[str, str]]


def outcomes(
    tests: Path, scratch: Path, simulator: Simulator, shimmed: bool
) -> tuple[Outcomes, dict[str, Any]]:
    """How each test ended, and why where it did not pass; and what went through the shim."""
    report, counts = scratch / "report.xml", scratch / "counts.json"
    (scratch / "to_the_simulator.py").write_text(_TO_THE_SIMULATOR, "utf-8")
    (scratch / "under_the_shim.py").write_text(_UNDER_THE_SHIM, "utf-8")
    env = {
        **{name: value for name, value in os.environ.items() if not name.startswith(("GOOGLE_", "GEMINI_"))},
        "PYTHONPATH": str(scratch),
        "SHIM_COUNTS": str(counts),
        "SIMULATOR": f"{simulator.url}/~{_PREFIXES[shimmed]}",
        "NO_GCE_CHECK": "true",
        "GOOGLE_GENAI_REPLAYS_DIRECTORY": str(scratch),  # where tests write tables of themselves
        "GOOGLE_GENAI_RUN_GEMINI_ONLY_IN_API_MODE": "true",
    }
    subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-q", "-c", os.devnull, "--rootdir", str(tests)),
            *("-p", "no:cacheprovider", "-o", "asyncio_mode=auto", "--mode", "api"),
            # Without it pytest imports the tests, and with them the SDK, as another package than `google.genai`.
            *("-o", "consider_namespace_packages=true"),
            *("--continue-on-collection-errors", "-W", "ignore"),
            *(
                "--junitxml",
                str(report),
                *("-p", "to_the_simulator"),
                *(("-p", "under_the_shim") if shimmed else ()),
            ),
            *(str(path) for path in _paths(tests)),
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


def _paths(tests: Path) -> list[Path]:
    """What pytest is told to run."""
    folders = [tests / group for group in GROUPS if group != "models"]
    files = (path for word in _OF_MODELS for path in sorted((tests / "models").glob(f"{word}*.py")))
    return [*folders, *files]


def copied(package: Path, scratch: Path) -> Path:
    """The folder of the tests, in a copy of the SDK that has sample files in place of those its wheel leaves out."""
    tests = scratch / "google" / "genai" / "tests"
    shutil.copytree(package, tests.parent, ignore=shutil.ignore_patterns("__pycache__"))
    (tests / "data").mkdir(exist_ok=True)
    for file in tests.rglob("*.py"):
        for name in re.findall(r"\bdata/([\w-]+\.\w+)", file.read_text("utf-8")):
            content = (
                _PIXEL if name.endswith((".png", ".jpg")) else f"A sample in the place of {name}.".encode()
            )
            (tests / "data" / name).write_bytes(content)
    (scratch / "tests").symlink_to(tests)
    return tests


def group_of(name: tuple[str, str]) -> str:
    """The folder a test is in."""
    words = ".".join(name).split(".")
    return next((word for word in words if word in GROUPS), words[0])


def reason(why: str) -> str:
    """Why a test fails on the SDK alone, from what pytest tells."""
    return next((text for word, text in REASONS.items() if word in why), " ".join(why.split())[:100])


def spoken(simulator: Simulator, shimmed: bool) -> dict[str, list[Any]]:
    """What the service met in each test, in the form that is the same for both APIs."""
    prefix = _PREFIXES[shimmed]
    scopes = {record.scope for record in simulator.records() if record.scope.startswith(prefix)}
    return {scope.removeprefix(prefix): _numbered(simulator.requests_of(scope)) for scope in scopes}


def _numbered(requests: list[Any]) -> list[Any]:
    """With uploaded files, each of which has an address of its own, called by the order in which they come."""
    names: dict[str, str] = {}
    text = _UPLOADED.sub(
        lambda found: names.setdefault(found[0], f"files/{len(names)}"), json.dumps(requests)
    )
    numbered: list[Any] = json.loads(text)
    return numbered


def lost(before: list[Any], after: list[Any], told: Sequence[str]) -> list[str] | None:
    """The rows of what the shim left out and told of; ``None`` where that is not all of the difference."""
    rest = [
        [{key: value for key, value in one.items() if key != "unportable"} for one in asked]
        for asked in (before, after)
    ]
    names = [
        {path.rpartition(".")[2] for one in asked for path in one.get("unportable", {})}
        for asked in (before, after)
    ]
    gone = names[0] - names[1]
    rows = sorted({row for row in told if gone & set(row.split("."))})
    known = {word for row in rows for word in row.split(".")}
    return rows if rest[0] == rest[1] and gone <= known else None


def _said(test: str) -> str:
    """What `OTHERWISE` says of a test, which may have parameters."""
    return next((why for name, why in OTHERWISE.items() if name in re.split(r"[.\[]", test)), "")


@dataclass(frozen=True)
class Compared:
    """All tests, without the shim and with it."""

    native: Outcomes
    shimmed: Outcomes
    counts: dict[str, Any]
    before: dict[str, list[Any]]
    """What the service met in each test without the shim."""
    after: dict[str, list[Any]]

    @property
    def other(self) -> list[tuple[str, str]]:
        """Tests that end in another way, and how."""
        return [
            (".".join(name), f"{how} without, {now} with the shim: {' '.join(why.split())[:120]}")
            for name, (how, _) in self.native.items()
            for now, why in [self.shimmed.get(name, ("missing", ""))]
            if how != now
        ]

    @property
    def different(self) -> dict[str, list[str] | None]:
        """Tests in which the service met another conversation, with the rows that say why; see `lost`."""
        return {
            name: lost(before, after, self.counts["told"].get(name, ()))
            for name in sorted({*self.before, *self.after})
            for before, after in [(self.before.get(name, []), self.after.get(name, []))]
            if before != after
        }

    @property
    def unexplained(self) -> list[str]:
        """Tests that nothing says anything about."""
        odd = [name for name, _ in self.other] + [name for name, rows in self.different.items() if not rows]
        return [name for name in odd if not _said(name)]

    def page(self) -> str:
        """What the page says."""
        rows: dict[str, Counter[str]] = defaultdict(Counter)
        reasons: Counter[tuple[str, str]] = Counter()
        for name, (how, why) in self.native.items():
            row = rows[group_of(name)]
            row[how if how in ("passed", "skipped") else "failed"] += 1
            row["still"] += how == "passed" == self.shimmed.get(name, ("missing", ""))[0]
            if how != "passed":
                reasons[group_of(name), reason(why)] += 1
        different = self.different
        lines = [
            f"google-genai {version('google-genai')}. {self.counts['seen']} requests to generate content reached the "
            f"shim, of which {self.counts['translated']} were translated.",
            "",
            "| tests | pass without | pass with the shim | skipped without | fail without |",
            "|---|--:|--:|--:|--:|",
        ]
        for group, row in sorted(rows.items()):
            numbers = (row["passed"], row["still"], row["skipped"], row["failed"])
            lines.append(f"| {group} | {' | '.join(map(str, numbers))} |")
        other = self.other
        lines += ["", f"{len(other) or 'None'} end in another way with the shim{':' if other else '.'}"]
        lines += [f"- `{name}`: {_said(name) or how}" for name, how in other]
        asked = sum(bool(requests) for requests in self.before.values())
        lines += [
            "",
            f"In {asked} tests the service was asked to generate content, in {len(different)} of them it met "
            f"something else with the shim than without{':' if different else '.'}",
        ]
        left = Counter(row for gone in different.values() for row in gone or ())
        lines += [
            f"- {count} times it met all but `{row}`, as a notice said" for row, count in sorted(left.items())
        ]
        lines += [
            f"- `{name}`: {_said(name) or 'nothing says why'}" for name, gone in different.items() if not gone
        ]
        lines += ["", "Why the others cannot pass on the SDK alone:", "", "| tests | number | why |"]
        lines += ["|---|--:|---|"]
        lines += [f"| {group} | {count} | {why} |" for (group, why), count in sorted(reasons.items())]
        return "\n".join(lines)


def compared(package: Path) -> Compared:
    """Run all of it twice."""
    with tempfile.TemporaryDirectory() as scratch, Simulator() as simulator:
        tests = copied(package, Path(scratch))
        native, _ = outcomes(tests, Path(scratch), simulator, False)
        shimmed, counts = outcomes(tests, Path(scratch), simulator, True)
        return Compared(native, shimmed, counts, spoken(simulator, False), spoken(simulator, True))


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--write", type=Path, help="a page with the marks the report goes between")
    options = parser.parse_args(arguments)
    spec = find_spec("google.genai")
    if spec is None or spec.origin is None:
        parser.error("google-genai is not installed")
    found = compared(Path(spec.origin).parent)
    told = found.page()
    print(told)
    if options.write:
        page = options.write.read_text("utf-8")
        before, _, rest = page.partition(_BEGIN)
        _, _, after = rest.partition(_END)
        options.write.write_text(f"{before}{_BEGIN}\n\n{told}\n\n{_END}{after}", "utf-8")
    return 1 if found.unexplained else 0


if __name__ == "__main__":
    raise SystemExit(main())
