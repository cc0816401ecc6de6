"""Which files hold requirements, and who reads them."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from migrate.pins import conda, requirements, setuptools, toml
from migrate.pins.pin import Pin

_REQUIREMENTS = re.compile(
    r"(?:.*[-_.])?(?:requirements|constraints|reqs)(?:[-_.].*)?\.(?:txt|in|pip)", re.IGNORECASE
)
FOLDERS = frozenset(("requirements", "reqs", "constraints"))
"""Names of folders for requirements, whose files are for the code of the folder above."""
_ENVIRONMENT = re.compile(r"(?:.*[-_.])?(?:environment|env|conda)(?:[-_.].*)?\.ya?ml", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Format:
    """How the requirements of a kind of file are read."""

    read: Callable[[str], Iterator[Pin]]


@dataclass(frozen=True, slots=True)
class Lock:
    """A file that a program writes from requirements elsewhere."""

    pinned: re.Pattern[str]
    """A package and the release it is locked at."""
    raises: str
    """The command that raises one package, where ``{}`` is."""
    anew: str
    """The command that writes it after its requirements changed."""


_TOML_LOCK = re.compile(
    r"^name = \"(?P<name>google-genai|google-generativeai)\"\r?\nversion = \"(?P<version>[^\"]+)\"",
    re.MULTILINE,
)
_JSON_LOCK = re.compile(
    r"\"(?P<name>google-genai|google-generativeai)\": \{[^{}]*?\"version\": \"==(?P<version>[^\"]+)\""
)
LOCKS = {
    "poetry.lock": Lock(_TOML_LOCK, "poetry update {}", "poetry lock"),
    "uv.lock": Lock(_TOML_LOCK, "uv lock --upgrade-package {}", "uv lock"),
    "pdm.lock": Lock(_TOML_LOCK, "pdm update {}", "pdm lock"),
    "pipfile.lock": Lock(_JSON_LOCK, "pipenv upgrade {}", "pipenv lock"),
}
_FORMATS = {
    "pyproject.toml": Format(toml.read),
    "pipfile": Format(toml.read),
    "setup.cfg": Format(setuptools.read_cfg),
    "setup.py": Format(setuptools.read_py),
}
REQUIREMENTS = Format(requirements.read)


def format_of(path: str) -> Format | None:
    """How the requirements of the file at ``path`` are read; ``None`` for files that hold none."""
    folder, name = os.path.split(path)
    lower = name.lower()
    if lower in _FORMATS:
        return _FORMATS[lower]
    below = os.path.basename(folder).lower() in FOLDERS and lower.endswith((".txt", ".in"))
    if below or _REQUIREMENTS.fullmatch(name):
        return REQUIREMENTS
    return Format(conda.read) if _ENVIRONMENT.fullmatch(name) else None


def is_pins(path: str) -> bool:
    """Whether the file at ``path`` holds requirements, or what is locked of them."""
    return os.path.basename(path).lower() in LOCKS or format_of(path) is not None


def scope_of(path: str) -> str:
    """The absolute folder whose code the requirements at ``path`` are for."""
    folder = os.path.dirname(os.path.abspath(path))
    return os.path.dirname(folder) if os.path.basename(folder).lower() in FOLDERS else folder
