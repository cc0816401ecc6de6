"""Runs programs on google-genai 1.75, where an interpreter has it, against a service that speaks the early beta."""

from __future__ import annotations

import os
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shim.simulator.server import Simulator

VARIABLE = "EARLY_SDK_PYTHON"
"""Names an interpreter that has google-genai 1.75, in an environment of its own."""


@dataclass(frozen=True, slots=True)
class Done:
    """What a program did on the early SDK."""

    stdout: str
    stderr: str
    returncode: int
    requests: list[dict[str, Any]]
    """The canonical requests for generation, in order."""


def interpreter() -> str | None:
    """The interpreter that has the early SDK; ``None`` where none is named."""
    return os.environ.get(VARIABLE)


def run_early(python: str, source: str, simulator: Simulator, scope: str) -> Done:
    """Run one program in a fresh interpreter; ``simulator`` has to be one that speaks the early beta."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.upper().startswith(("GOOGLE_", "GEMINI_", "PYTHON"))
        and not name.lower().endswith("_proxy")
    }
    env = {
        **kept,
        "GOOGLE_GEMINI_BASE_URL": simulator.url_for(scope),
        "NO_PROXY": "*",
        "GEMINI_API_KEY": "test-key",
        "PYTHONWARNINGS": "ignore",
    }
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "main.py").write_text(source)
        done = subprocess.run(
            [python, "main.py"],
            cwd=folder,
            env=env,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    return Done(done.stdout, done.stderr, done.returncode, simulator.requests_of(scope))
