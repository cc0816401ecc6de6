"""Attributes that other files of a project may use."""

from __future__ import annotations

from pathlib import Path

import pytest

from migrate.bind.closed import attribute_unseen
from migrate.bind.module import Module
from migrate.bind.project import Project

OWN = "class Moons:\n    def __init__(self):\n        self.tools = []\n"


def _moons(folder: Path, other: str) -> Module:
    (folder / "pyproject.toml").touch()
    (folder / "moons.py").write_text(OWN, encoding="utf-8")
    (folder / "other.py").write_text(other, encoding="utf-8")
    module = Project().module_at(str(folder / "moons.py"))
    assert module is not None
    return module


@pytest.mark.parametrize(
    "other",
    [
        "print('moons')\n",
        "tools = []\nprint(tools, {'tools': tools}['tools'])\n",
        "def ask(tools=()):\n    return tools\n\n\nask(tools=[])\n",
        "class Planets:\n    def __init__(self):\n        self.tools = [1]\n        print(self.tools)\n",
        "from enum import Enum\n\n\nclass Kind(Enum):\n    tools = 1\n\n\nprint(Kind.tools)\n",
    ],
    ids=["nowhere", "variable", "argument", "another-class", "of-a-library"],
)
def test_the_same_word_for_something_else_is_no_use(tmp_path: Path, other: str) -> None:
    assert attribute_unseen(_moons(tmp_path, other), "tools")


@pytest.mark.parametrize(
    "other",
    [
        "from moons import Moons\n\nprint(Moons().tools)\n",
        "def show(moons):\n    print(moons.tools)\n",
        "from moons import Moons\n\n\nclass More(Moons):\n    def show(self):\n        print(self.tools)\n",
        "def show(moons):\n    print(getattr(moons, 'tools'))\n",
        "from unittest.mock import patch\n\npatch('moons.Moons.tools', [])\n",
        "from .base import Base\n\n\nclass More(Base):\n    def show(self):\n        print(self.tools)\n",
        "from moons import Moons\n\n\nclass More(Moons):\n    tools = None\n",
        "from moons import *\n\n\nclass More(Moons):\n    def tools(self):\n        return []\n",
        "print(moons.tools\n",
    ],
    ids=[
        "used",
        "unknown",
        "inherited",
        "by-word",
        "patched",
        "unknown-base",
        "set-by-an-heir",
        "by-a-star",
        "unreadable",
    ],
)
def test_what_may_be_a_use_counts(tmp_path: Path, other: str) -> None:
    assert not attribute_unseen(_moons(tmp_path, other), "tools")
