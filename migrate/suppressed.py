"""Comments that say to leave what is on their line alone."""

from __future__ import annotations

import ast
import re

from migrate.bind.module import Module
from migrate.codes import CODES

_IGNORE = re.compile(r"#\s*interactions-migrate:\s*ignore(?:\[([^\]]*)\])?")


def is_suppressed(module: Module, node: ast.expr, code: str) -> bool:
    """Whether a comment on one of the lines of ``node`` says to ignore it, for all rules or for this one."""
    lines = module.lines
    for number in range(node.lineno, (node.end_lineno or node.lineno) + 1):
        end = lines.starts[number] if number < len(lines.starts) else len(module.text)
        if ignores(module.text[lines.starts[number - 1] : end], code):
            return True
    return False


def ignores(line: str, code: str) -> bool:
    """Whether a comment on ``line`` says to ignore it, for all rules or for this one."""
    comment = _IGNORE.search(line)
    if comment is None:
        return False
    listed = comment.group(1)
    codes = [c.strip().upper() for c in listed.split(",")] if listed else []
    return not codes or code in codes or CODES[code].name.upper() in codes
