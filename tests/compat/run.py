"""Runs the tests of the adapters with several releases of google-genai, each in an environment of its own.

    python tests/compat/run.py [--release 2.3.0 ...] [--environments DIR] [--write docs/shim.md]

Each release is tried without and with aiohttp, which it prefers for async calls. ``newest`` is whatever the index
has below 4. Environments are kept in DIR, if it is given, and made anew otherwise; needs a package index. Answers
1 if any test failed. ``--write`` puts the table into a page.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
import venv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
RELEASES = ("2.3.0", "2.34.0", "3.3.0", "newest")
TOOLS = ("hypothesis>=6.100", "pytest>=8.2", "pytest-xdist>=3.6", "syrupy>=4.7", "httpx2", "mcp<2")
TESTS = (
    *("tests/shim/adapters", "tests/shim/test_public.py"),
    *(f"--ignore=tests/shim/adapters/{name}" for name in ("test_corpus.py", "gateway", "state")),
)
"""Without the programs of the corpus, whose answers are those of the one release the table was read from, and without
the gateway and the state, which no SDK is part of."""
_BEGIN, _END = "<!-- sdk releases: generated -->", "<!-- /sdk releases -->"


@dataclass(frozen=True)
class Run:
    """What one release did."""

    release: str
    aiohttp: bool
    sends_with: str
    counts: dict[str, int]

    @property
    def failed(self) -> int:
        """Tests that failed, or 1 where there was no result at all."""
        bad = self.counts.get("failed", 0) + self.counts.get("error", 0) + self.counts.get("errors", 0)
        return bad or (0 if self.counts.get("passed") else 1)


def python_in(place: Path, release: str, aiohttp: bool) -> Path:
    """The interpreter of an environment with a release of the SDK, made if it is not there."""
    python = place / "bin" / "python"
    if not (place / "ready").exists():
        venv.create(place, with_pip=True, clear=True)
        sdk = "google-genai>=2.3,<4" if release == "newest" else f"google-genai=={release}"
        packages = [sdk, *TOOLS, *(["aiohttp"] if aiohttp else [])]
        subprocess.run([python, "-m", "pip", "install", "-q", "-e", ROOT, *packages], check=True)
        (place / "ready").touch()
    return python


def measured(python: Path, aiohttp: bool, extra: Sequence[str]) -> Run:
    """Run the tests with one environment's interpreter."""
    told = subprocess.run(
        [python, "-c", _ABOUT], capture_output=True, text=True, check=True, cwd=ROOT
    ).stdout.split()
    if (told[2] == "True") is not aiohttp:
        raise SystemExit(f"{python} {'lacks' if aiohttp else 'has'} aiohttp: delete its environment.")
    ran = subprocess.run(
        [python, "-m", "pytest", "-q", "-n0", "-p", "no:cacheprovider", "-p", "no:asyncio", *TESTS, *extra],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        errors="replace",
    )
    last = next((line for line in reversed(ran.stdout.splitlines()) if " in " in line), "")
    run = Run(told[0], aiohttp, told[1], {word: int(n) for n, word in re.findall(r"(\d+) (\w+)", last)})
    if run.failed:
        print(ran.stdout[-6000:], ran.stderr[-2000:], file=sys.stderr)
    return run


_ABOUT = """
import importlib.metadata, importlib.util, google.genai
from google import genai
client = genai.Client(api_key="key")._api_client._httpx_client
base = next(one.__module__ for one in type(client).__mro__ if one.__module__.startswith("httpx"))
aiohttp = importlib.util.find_spec("aiohttp") is not None
print(importlib.metadata.version("google-genai"), base.partition(".")[0], aiohttp)
"""


def table(runs: Sequence[Run]) -> str:
    lines = [
        "| google-genai | sends with | aiohttp | passed | skipped | failed |",
        "|---|---|---|--:|--:|--:|",
    ]
    for run in runs:
        installed = "installed" if run.aiohttp else "not installed"
        skipped = run.counts.get("skipped", 0)
        passed = run.counts.get("passed", 0)
        lines.append(
            f"| {run.release} | {run.sends_with} | {installed} | {passed} | {skipped} | {run.failed} |"
        )
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--release", action="append", help=f"by default {', '.join(RELEASES)}")
    parser.add_argument("--environments", type=Path)
    parser.add_argument("--write", type=Path, help="a page with the marks the table goes between")
    parser.add_argument("pytest", nargs="*", help="more arguments for pytest, after --")
    options = parser.parse_args(arguments)
    runs = []
    with tempfile.TemporaryDirectory() as scratch:
        for release in options.release or RELEASES:
            for aiohttp in (False, True):
                place = (options.environments or Path(scratch)) / f"{release}{'-aiohttp' * aiohttp}"
                runs.append(measured(python_in(place, release, aiohttp), aiohttp, options.pytest))
                print(table(runs[-1:]).splitlines()[-1], flush=True)
    if options.write:
        page = options.write.read_text("utf-8")
        before, _, rest = page.partition(_BEGIN)
        _, _, after = rest.partition(_END)
        options.write.write_text(f"{before}{_BEGIN}\n\n{table(runs)}\n\n{_END}{after}", "utf-8")
    return 1 if any(run.failed for run in runs) else 0


if __name__ == "__main__":
    raise SystemExit(main())
