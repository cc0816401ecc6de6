"""Syntax newer than the running Python: text -> standard ``ast``, by way of LibCST.

LibCST's parser knows the newest grammar whatever Python runs it. Its tree is converted, field for field and
position for position, to what ``ast.parse`` of the running Python would give. A kind of node that this
``ast`` lacks becomes the nearest form it has, with every name and expression that runs still in place:

======================================  ==========================================================
``type X[T] = value``                   ``Assign`` of ``value`` to ``X``
type parameters                         left out
``except A, B:``                        ``Tuple``, as ``except (A, B):``, without the parentheses
``t"..."``                              ``JoinedStr`` of ``FormattedValue``, as ``f"..."``
``[*x for ...]``, ``{**x for ...}``     a comprehension whose element is ``Starred``
``lazy import x``                       ``Import``, ``ImportFrom``
======================================  ==========================================================

Positions inside f-strings are those of Python 3.12 and newer, which are exact; older versions misplace some.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass

import libcst as cst

from migrate.parse.newer.base import UnknownSyntaxError
from migrate.parse.newer.spans import record
from migrate.parse.newer.statements import Statements

__all__ = ["Converted", "UnknownSyntaxError", "convert"]


@dataclass(frozen=True, slots=True)
class Converted:
    """A file in the running Python's ``ast``."""

    tree: ast.Module
    newer: frozenset[str]
    """The constructs met that the running Python cannot parse.

    LibCST forgives some mistakes that Python does not. So none of them, in a file that ``ast.parse`` refused,
    means that the file is wrong rather than new.
    """


def convert(text: str) -> Converted:
    """Convert a Python file of any version that LibCST knows.

    Raises ``libcst.ParserSyntaxError`` or ``libcst.CSTValidationError`` where LibCST cannot parse it,
    `UnknownSyntaxError` where its tree holds something that is not known here, SyntaxError for a literal
    without a value (a string with half an escape), ValueError where LibCST loses a part of the text.
    """
    module = cst.parse_module(text)
    converter = Statements(text, record(module, text))
    body = converter.block(module.body)
    return Converted(ast.Module(body=body, type_ignores=[]), frozenset(converter.newer))
