"""Ways in which code goes on from one thing of the old response to the next, also where it may be missing."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from migrate.bind.module import Module

_EMPTY = (ast.List, ast.Tuple)
_LEAVING = (ast.Return, ast.Raise, ast.Continue, ast.Break)


class Ways:
    """What the code around an expression does with it, in one module."""

    def __init__(self, module: Module) -> None:
        self.module = module

    def attribute(self, node: ast.expr) -> tuple[str, ast.expr]:
        """The attribute of ``node`` that is read, by a dot or by ``getattr``, and the expression that does it."""
        parent = self.module.scopes.parents[node]
        match parent:
            case ast.Attribute(attr=name, ctx=ast.Load()):
                return name, parent
            case ast.Call(args=[first, ast.Constant(value=str() as name), *_], keywords=[]) if first is node:
                if self.module.infer.symbol(parent.func) == "builtins.getattr":
                    return name, parent
        return "", node

    def falls_back(self, node: ast.expr) -> bool:
        """Whether the parent of ``node`` is ``node or []``, or ``node if response.candidates else None``."""
        match self.module.scopes.parents[node]:
            case ast.BoolOp(op=ast.Or(), values=[first, other]):
                return first is node and _is_nothing(other)
            case ast.IfExp(body=body) as either:
                return body is node and self._is_kept(either)
        return False

    def goes_with_value(self, node: ast.expr) -> bool:
        """Whether ``node`` is the test of ``response.candidates[0] if response.candidates else None``.

        What such an expression gives is read from the response instead, and the test with it.
        """
        child: ast.AST = node
        for parent in self.module.scopes.ancestors(node):
            if isinstance(parent, ast.IfExp) and child is parent.test:
                if self.reason_or_else(parent.body) is not None:
                    return True
                return root_of(parent.body) is not parent.body and self._is_kept(parent)
            if not (isinstance(parent, ast.BoolOp) and isinstance(parent.op, ast.And)):
                return False
            child = parent
        return False

    def goes_with_reason(self, node: ast.expr) -> ast.expr | None:
        """What comes behind ``response.candidates and`` where the finish reason is asked for there.

        Every interaction has a status, also one that was stopped before it said anything.
        """
        parent = self.module.scopes.parents[node]
        if not (isinstance(parent, ast.BoolOp) and isinstance(parent.op, ast.And)):
            return None
        root = ast.dump(root_of(_counted(node)))
        behind = parent.values[parent.values.index(node) + 1 :]
        for value in behind:
            if reads_reason(value, root):
                return behind[0]
            if not (asks_for_answer(value) and ast.dump(root_of(_counted(value))) == root):
                return None
        return None

    def reason_or_else(self, read: ast.expr) -> ast.IfExp | None:
        """``candidates[0].finish_reason if candidates else None``, whose reason is ``read``."""
        either = self.module.scopes.parents[read]
        if not (
            isinstance(either, ast.IfExp) and either.body is read and isinstance(either.orelse, ast.Constant)
        ):
            return None
        start = _reason_of(read)
        if start is None:
            return None
        root = root_of(start)
        same = all(
            asks_for_answer(value)
            and ast.dump(root_of(_counted(value))) == ast.dump(root)
            and (start is root or root_of(value) is not value)
            for value in _all_of(either.test)
        )
        return either if same and not self._may_lack(either) else None

    def _may_lack(self, either: ast.IfExp) -> bool:
        """Whether the variable that keeps a reason or ``None`` is asked whether it is ``None``."""
        statement = self.module.scopes.parents[either]
        if not (isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name)):
            return False
        for use in self.module.uses.get(self.module.scopes.definition_of[statement.targets[0]], ()):
            parent = self.module.scopes.parents[use]
            if isinstance(parent, ast.UnaryOp) or (
                isinstance(parent, ast.Compare) and isinstance(parent.ops[0], ast.Is)
            ):
                return True
        return False

    def asked_beside(self, read: ast.expr, response: ast.expr) -> bool:
        """Whether ``response.candidates and`` stands in front of ``read``."""
        child: ast.AST = read
        for parent in self.module.scopes.ancestors(read):
            if isinstance(parent, ast.BoolOp) and isinstance(parent.op, ast.And) and child in parent.values:
                before = parent.values[: parent.values.index(child)]
                return any(_names_candidates(value, response) for value in before)
            if isinstance(parent, ast.stmt):
                return False
            child = parent
        return False

    def asked_before(self, read: ast.expr, response: ast.expr) -> ast.AST | None:
        """The statement that lets ``read`` be reached only where the response has candidates, whatever they say."""
        child: ast.AST = read
        for parent in self.module.scopes.ancestors(read):
            if isinstance(parent, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
                return None
            tests: list[ast.expr] = []
            if isinstance(parent, ast.For) and child in parent.body:
                tests = [parent.iter]
            elif (isinstance(parent, ast.If) and child in parent.body) or (
                isinstance(parent, ast.IfExp) and child is parent.body
            ):
                tests = _all_of(parent.test)
            asked = [test for test in tests if self._asks(test, read, response)]
            if asked and not any(_names_content(test) for test in tests):
                return parent
            child = parent
        return None

    def left_before(self, read: ast.expr, response: ast.expr) -> ast.If | None:
        """``if not response.candidates: return`` in front of ``read``."""
        child: ast.AST = read
        for parent in self.module.scopes.ancestors(read):
            for block in (getattr(parent, name, ()) for name in ("body", "orelse", "finalbody")):
                before = block[: block.index(child)] if isinstance(block, list) and child in block else []
                for statement in reversed(before):
                    if (
                        isinstance(statement, ast.If)
                        and isinstance(statement.body[-1], _LEAVING)
                        and self._leaves_without(statement.test, read, response)
                    ):
                        return statement
            if isinstance(parent, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
                return None
            child = parent
        return None

    def _leaves_without(self, test: ast.expr, read: ast.expr, response: ast.expr) -> bool:
        """Whether ``test`` is true where there are no candidates, and does not ask for their content."""
        values = test.values if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.Or) else [test]
        for value in values:
            match value:
                case ast.UnaryOp(op=ast.Not(), operand=asked):
                    pass
                case ast.Compare(
                    left=asked, ops=[ast.Is() | ast.Eq()], comparators=[ast.Constant(value=None | 0)]
                ):
                    pass
                case _:
                    continue
            if self._asks(asked, read, response) and not _names_content(test):
                return True
        return False

    def _asks(self, test: ast.expr, read: ast.expr, response: ast.expr) -> bool:
        """Whether ``test`` is about the candidates, or the variable for the first of them that ``read`` starts at."""
        if _names_candidates(test, response):
            return True
        start = _reason_of(read)
        if not isinstance(start, ast.Name) or ast.dump(start) == ast.dump(response):
            return False
        names = (node for node in ast.walk(test) if isinstance(node, ast.Name))
        return any(ast.dump(name) == ast.dump(start) for name in names)

    def _is_kept(self, either: ast.IfExp) -> bool:
        """Whether a conditional expression is kept in a variable, and asks only for what it goes on from."""
        test, root = either.test, root_of(either.body)
        values = test.values if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And) else [test]
        return (
            isinstance(self.module.scopes.parents[either], ast.Assign)
            and _is_nothing(either.orelse)
            and all(ast.dump(root_of(value)) == ast.dump(root) for value in values)
        )


def jumps(body: Iterable[ast.stmt]) -> bool:
    """Whether the body of a loop leaves the loop, or goes on with its next round."""
    stack: list[ast.AST] = list(body)
    while stack:
        node = stack.pop()
        if isinstance(node, ast.Break | ast.Continue):
            return True
        if isinstance(node, ast.For | ast.AsyncFor | ast.While):
            stack.extend(node.orelse)
        elif not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            stack.extend(ast.iter_child_nodes(node))
    return False


def root_of(node: ast.expr) -> ast.expr:
    """What a chain such as ``response.candidates[0].content.parts`` starts at."""
    while True:
        match node:
            case ast.Attribute(value=value, attr="candidates" | "content" | "parts"):
                node = value
            case ast.Subscript(value=value, slice=ast.Constant(value=0)):
                node = value
            case ast.Call(
                func=ast.Name(id="getattr" | "hasattr"),
                args=[value, ast.Constant(value="candidates" | "content" | "parts" | "finish_reason"), *_],
            ):
                node = value
            case _:
                return node


def asks_for_answer(node: ast.expr) -> bool:
    """Whether ``node`` is a list of candidates, or the first of them, and nothing of its content."""
    match node:
        case ast.Name():
            return True
        case ast.Attribute(value=value, attr="candidates"):
            return asks_for_answer(value)
        case ast.Subscript(value=value, slice=ast.Constant(value=0)):
            return asks_for_answer(value)
        case ast.Compare(left=ast.Call(func=ast.Name(id="len"), args=[value]), ops=[ast.Gt()]):
            return asks_for_answer(value)
        case ast.Call(
            func=ast.Name(id="getattr" | "hasattr"),
            args=[value, ast.Constant(value="candidates" | "finish_reason"), *_],
        ):
            return asks_for_answer(value)
    return False


def _counted(node: ast.expr) -> ast.expr:
    """What ``len(…) > 0`` counts, else ``node`` itself."""
    match node:
        case ast.Compare(left=ast.Call(func=ast.Name(id="len"), args=[value])):
            return value
    return node


def reads_reason(node: ast.expr, root: str) -> bool:
    """Whether the finish reason is read in ``node``, of what ``root`` is the dump of."""
    return any(
        found is not None and ast.dump(root_of(found)) == root
        for found in (_reason_of(one) for one in ast.walk(node) if isinstance(one, ast.expr))
    )


def _reason_of(node: ast.expr) -> ast.expr | None:
    """The candidate whose finish reason, or the name of it, ``node`` reads."""
    match node:
        case ast.Attribute(value=value, attr="finish_reason"):
            return value
        case ast.Attribute(value=value, attr="name" | "value"):
            return _reason_of(value)
        case ast.Call(func=ast.Name(id="getattr"), args=[value, ast.Constant(value="finish_reason"), *_]):
            return value
        case ast.Call(func=ast.Name(id="str"), args=[value]):
            return _reason_of(value)
    return None


def _all_of(test: ast.expr) -> list[ast.expr]:
    """The tests that all have to hold."""
    return test.values if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And) else [test]


def _names_candidates(test: ast.expr, response: ast.expr) -> bool:
    """Whether a test, or what a loop goes over, is about the candidates of a response."""
    if isinstance(test, ast.UnaryOp):
        return False
    wanted = ast.dump(response)
    for node in ast.walk(test):
        match node:
            case ast.Attribute(value=value, attr="candidates"):
                found: ast.expr = value
            case ast.Call(args=[value, ast.Constant(value="candidates"), *_]):
                found = value
            case _:
                continue
        if ast.dump(found) == wanted:
            return True
    return False


def _names_content(test: ast.expr) -> bool:
    return any(
        (isinstance(node, ast.Attribute) and node.attr in ("content", "parts"))
        or (isinstance(node, ast.Constant) and node.value in ("content", "parts"))
        for node in ast.walk(test)
    )


def _is_nothing(node: ast.expr) -> bool:
    if isinstance(node, _EMPTY):
        return all(isinstance(one, ast.Constant) and one.value is None for one in node.elts)
    return isinstance(node, ast.Constant) and node.value is None
