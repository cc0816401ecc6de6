"""Where a program reads the text of an answer: only behind a test of its own, always, or first in its statement."""

from __future__ import annotations

import ast

from migrate.bind.module import Module


def covers(module: Module, checked: ast.stmt, statement: ast.stmt) -> bool:
    """Whether the check before ``checked`` has been made where ``statement`` runs."""
    if statement is checked:
        return True
    block = module.scopes.parents[checked]
    inner: ast.AST = statement
    for parent in module.scopes.ancestors(statement):
        if parent is block:
            break
        if isinstance(
            parent, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.For | ast.AsyncFor | ast.While
        ):
            return False
        inner = parent
    else:
        return False
    bodies = [body for _, body in ast.iter_fields(block) if isinstance(body, list)]
    return inner is checked or any(
        checked in body and inner in body and body.index(checked) <= body.index(inner) for body in bodies
    )


def is_tested(module: Module, read: ast.expr, name: str) -> bool:
    """Whether the program reads the text only where a test of its own says there is some."""
    inner: ast.AST = read
    for parent in module.scopes.ancestors(read):
        if isinstance(parent, ast.If) and inner in parent.body and _tests(parent.test, name):
            return True
        if isinstance(parent, ast.IfExp) and inner is parent.body and _tests(parent.test, name):
            return True
        if isinstance(parent, ast.BoolOp) and isinstance(parent.op, ast.And) and inner in parent.values:
            before = parent.values[: parent.values.index(inner)]
            if any(_tests(value, name) for value in before):
                return True
        if isinstance(parent, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            return False
        inner = parent
    return False


def _tests(test: ast.expr, name: str) -> bool:
    """Whether ``test`` holds only where the answer ``name`` has parts or text."""
    if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And):
        return any(_tests(value, name) for value in test.values)
    root: ast.expr = test
    words = []
    while isinstance(root, ast.Attribute | ast.Subscript):
        words.append(getattr(root, "attr", ""))
        root = root.value
    return isinstance(root, ast.Name) and root.id == name and words[:1] in (["text"], ["parts"])


def is_conditional(module: Module, read: ast.expr, statement: ast.stmt) -> bool:
    """Whether the statement may run without reading the text."""
    inner: ast.AST = read
    for parent in module.scopes.ancestors(read):
        if parent is statement:
            break
        if isinstance(
            parent,
            ast.Lambda | ast.comprehension | ast.ListComp | ast.GeneratorExp | ast.DictComp | ast.SetComp,
        ):
            return True
        if isinstance(parent, ast.IfExp) and inner is not parent.test:
            return True
        if isinstance(parent, ast.BoolOp) and inner is not parent.values[0]:
            return True
        inner = parent
    return isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)


def is_else_if(module: Module, statement: ast.stmt) -> bool:
    start, _ = module.span(statement)
    return isinstance(statement, ast.If) and module.text.startswith("elif", start)


def starts_line(module: Module, statement: ast.stmt) -> bool:
    start, _ = module.span(statement)
    return not module.text[module.line_start(start) : start].strip()


def comes_first(module: Module, result: ast.expr, statement: ast.stmt) -> bool:
    """Whether nothing else has an effect before ``result`` does in its statement, and it is run once."""
    inner: ast.AST = result
    for parent in module.scopes.ancestors(result):
        if parent is statement:
            break
        match parent:
            case ast.Attribute() | ast.Subscript() | ast.Starred():
                if isinstance(parent, ast.Subscript) and inner is not parent.value:
                    return False
                inner = parent
            case ast.Call():
                before = [parent.func] if inner is not parent.func else []
                if inner in parent.args:
                    before += parent.args[: parent.args.index(inner)]
                elif inner in parent.keywords:
                    before += parent.args
                if not all(_is_plain(one) for one in before):
                    return False
                inner = parent
            case ast.keyword():
                inner = parent
            case _:
                return False
    return not isinstance(statement, ast.Assign) or all(
        isinstance(one, ast.Name) for one in statement.targets
    )


def _is_plain(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant | ast.Name) or (
        isinstance(node, ast.Attribute) and _is_plain(node.value)
    )
