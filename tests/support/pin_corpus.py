"""Reads ``corpora/pins``: one tree a file, its parts under ``== path``, and what they become under ``=> path``."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2] / "corpora" / "pins"
_HEADER = re.compile(r"# (flags|finding|about): ?(.*)\n")
_PART = re.compile(r"^(==|=>) (\S+)\n", re.MULTILINE)

CODE = """\
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(response.text)
"""
"""What ``app.py`` is where a case has no Python file of its own."""


@dataclass(frozen=True)
class PinCase:
    """One tree and what becomes of its files with requirements."""

    name: str
    before: dict[str, str]
    after: dict[str, str] = field(default_factory=dict)
    """The files that change."""
    findings: tuple[str, ...] = ()
    """``path:line CODE`` for requirements that are changed, ``path:line CODE REASON`` for those that are left."""
    flags: tuple[str, ...] = ()

    @property
    def changes(self) -> bool:
        return bool(self.after)

    def write(self, folder: Path) -> None:
        for name, text in self.before.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())


def load(path: Path) -> PinCase:
    """Read one case."""
    text = path.read_text(encoding="utf-8")
    header: dict[str, list[str]] = {}
    while found := _HEADER.match(text):
        header.setdefault(found.group(1), []).append(found.group(2).strip())
        text = text[found.end() :]
    _, *parts = _PART.split(text)
    before, after = dict[str, str](), dict[str, str]()
    for mark, name, body in zip(parts[::3], parts[1::3], parts[2::3], strict=True):
        (before if mark == "==" else after)[name] = body
    if not any(name.endswith((".py", ".ipynb")) and name != "setup.py" for name in before):
        before["app.py"] = CODE
    return PinCase(
        path.stem,
        before,
        after,
        tuple(header.get("finding", [])),
        tuple(" ".join(header.get("flags", [])).split()),
    )


def pin_cases() -> list[PinCase]:
    """All cases, sorted by name."""
    return [load(path) for path in sorted(ROOT.glob("*.txt"))]
