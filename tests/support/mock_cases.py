"""The cases in ``corpora/mocks``: a service, its tests, and what becomes of the tests."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "corpora" / "mocks"
_FINDING = re.compile(r"# finding: (\d+) ?(left)?\n")
_BRIDGE = "# flags: --bridge\n"
_APP = re.compile(r"\bapp\b")


@dataclass(frozen=True)
class MockCase:
    """One case; ``app`` in its file is a package of its own name here, so that all can be run together."""

    name: str
    bridge: bool
    """Whether it is about a run with ``--bridge``."""
    findings: tuple[tuple[int, str], ...]
    """The lines of the mocks in the tests, and the reason of those that are left."""
    service: str
    before: str
    after: str

    def put(self, root: Path, service: str, tests: str) -> Path:
        """Write the case as a project below ``root``; the path of its tests."""
        folder = root / f"of_{self.name}"
        (folder / self.name).mkdir(parents=True)
        (folder / "pyproject.toml").touch()
        (folder / self.name / "__init__.py").touch()
        (folder / self.name / "service.py").write_text(service, encoding="utf-8")
        path = folder / f"test_{self.name}.py"
        path.write_text(tests, encoding="utf-8")
        return path

    def service_at(self, root: Path) -> Path:
        """Where the service of a case is that was put below ``root``."""
        return root / f"of_{self.name}" / self.name / "service.py"


def mock_cases() -> Iterator[MockCase]:
    """All cases, in the order of their names."""
    for path in sorted(FOLDER.glob("*.py")):
        text = path.read_text(encoding="utf-8")
        findings = tuple((int(line), "GI570" if left else "") for line, left in _FINDING.findall(text))
        text = _APP.sub(path.stem, _FINDING.sub("", text.removeprefix(_BRIDGE)))
        service, _, tests = text.partition("# tests\n")
        before, _, after = tests.partition("# output\n")
        bridge = path.read_text(encoding="utf-8").startswith(_BRIDGE)
        yield MockCase(path.stem, bridge, findings, service, before, after or before)
