"""Reads of what an answer turned back by the shim does not have, because an interaction does not carry it."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator
from functools import cache

from migrate.bind.module import Module
from migrate.rules.rule import Analysis
from shim.mapping import TABLES, Verdict


@cache
def _dropped() -> dict[str, str]:
    """Fields of a response that are lost, by name, and the row that says so; names of many things left out."""
    return {
        row.source.rpartition(".")[2]: row.source
        for row in TABLES["response"]
        if row.verdict is Verdict.DROP and not row.safe and "_" in row.source.rpartition(".")[2]
    }


def lost_reads(module: Module, names: Collection[str]) -> list[tuple[str, int]]:
    """Every place that reads an attribute called one of ``names``: the name and the line."""
    return [(name, line) for name, line in _reads(module) if name in names]


def _reads(module: Module) -> Iterator[tuple[str, int]]:
    for node in module.scopes.parents:
        match node:
            case ast.Attribute(attr=name, ctx=ast.Load()):
                yield name, node.lineno
            case ast.Call(
                func=ast.Name(id="getattr" | "hasattr"), args=[_, ast.Constant(value=str(name)), *_]
            ):
                yield name, node.lineno


def note_lost(module: Module, analysis: Analysis) -> None:
    """Say what this file reads of answers and will not find there any more."""
    dropped = _dropped()
    for name, line in lost_reads(module, dropped):
        analysis.note(
            "GI724", f"`{name}` on line {line} is `None`, for an interaction does not have it.", dropped[name]
        )
        analysis.unsafe = True
