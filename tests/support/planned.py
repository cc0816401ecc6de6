"""Plans of programs that are written in a test."""

from __future__ import annotations

import ast

from migrate.bind.module import Module
from migrate.edit.apply import apply_edits
from migrate.files.text import SourceText
from migrate.options import Options
from migrate.parse import parse
from migrate.plan import FilePlan
from migrate.planner import plan_text

CLIENT = "from google import genai\nfrom google.genai import types\n\nclient = genai.Client()\n"
"""The head of a program with a known client, four lines long."""


def bound(text: str) -> Module:
    """A program with what its names mean."""
    return Module(SourceText("x.py", text), parse(text))


def planned(text: str, **options: object) -> FilePlan:
    """The plan of a program."""
    return plan_text(SourceText("x.py", text), Options(**options))  # type: ignore[arg-type]


def rewritten(text: str, **options: object) -> str:
    """A program after its plan; checked to be Python."""
    after = apply_edits(text, planned(text, **options).edits)
    ast.parse(after)
    return after
