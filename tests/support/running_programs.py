"""Runs the programs of `random_programs`, and says which binding each read of a name saw, or may see by the tree."""

from __future__ import annotations

import ast
import random
import sys
import types
from collections.abc import Callable, Iterator
from typing import Any

from random_programs import STUB


class Stop(BaseException):
    """The run has taken enough steps."""


class RaisedError(Exception):
    """What programs raise."""


class T:
    """The right side of an augmented assignment: ``x + T(7)`` is ``7``."""

    def __init__(self, number: int) -> None:
        self.number = number

    def __radd__(self, other: object) -> T:
        return self


class Manager:
    def __init__(self, number: int, run: Run) -> None:
        self.number, self.run = number, run

    def __enter__(self) -> T:
        self.run.boom()
        return T(self.number)

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> bool:
        return kind is not None and issubclass(kind, Exception) and self.run.random.random() < 0.5


class Run:
    """One run of a program with random branches; `seen` are the pairs (read, name, binding)."""

    def __init__(self, text: str, seed: int, steps: int = 150) -> None:
        self.random = random.Random(seed)
        self.steps = steps
        self.seen: set[tuple[int, int]] = set()
        self.marks: dict[tuple[int, str], tuple[object, int]] = {}
        self.pool: list[Callable[[], Any]] = []
        self.depth = 0
        stub = types.ModuleType(STUB)
        stub.__getattr__ = lambda name: int(name[1:])  # type: ignore[method-assign]
        sys.modules[STUB] = stub
        code = compile(_with_names(text), "program", "exec")
        try:
            exec(code, self.names())
        except (Exception, Stop):
            pass  # a run may end at any place
        finally:
            del sys.modules[STUB]

    def names(self) -> dict[str, Any]:
        found = {
            name: getattr(self, name) for name in ("see", "mark", "step", "pick", "boom", "call", "keep")
        }
        return {
            **found,
            "__name__": "program",
            "E": RaisedError,
            "T": T,
            "items": self.items,
            "two": lambda number: (number, number),
            "maybe": lambda: self.random.choice([0, 2]),
            "manager": lambda number: Manager(number, self),
            "subject": lambda value: [T(0)] if self.pick() else 10**6 + self.random.randrange(10**6),
            "numbered": self.numbered,
            "keep_function": self.keep_function,
        }

    def step(self) -> None:
        self.steps -= 1
        if self.steps < 0:
            raise Stop

    def pick(self) -> bool:
        self.step()
        return self.random.random() < 0.6

    def boom(self) -> int:
        self.step()
        if self.random.random() < 0.25:
            raise RaisedError
        return 2

    def items(self, number: int) -> Iterator[int]:
        self.step()
        for _ in range(self.random.randrange(3)):
            yield number
        if self.random.random() < 0.1:
            raise RaisedError

    def see(self, read: int, name: str, value: Any) -> int:
        self.step()
        found = self.number_of(name, value)
        if found is not None:
            self.seen.add((read, found))
        return 2 if self.random.random() < 0.7 else 0

    def number_of(self, name: str, value: Any) -> int | None:
        marked = self.marks.get((id(value), name))
        if marked is not None and marked[0] is value:
            return marked[1]
        if isinstance(value, list):
            value = value[0] if value else None
        if isinstance(value, int) and value < 10**6:
            return int(value)
        return getattr(value, "number", None)

    def mark(self, number: int, name: str, value: object) -> bool:
        self.marks[id(value), name] = (value, number)
        return True

    def numbered(self, number: int) -> Callable[[Any], Any]:
        def decorate(function: Any) -> Any:
            function.number = number
            self.pool.append(function)
            return function

        return decorate

    def keep_function(self, function: Callable[[], Any]) -> None:
        self.pool.append(function)

    def keep(self, generator: Iterator[Any]) -> int:
        self.pool.append(lambda: next(generator, None))
        return 2

    def call(self) -> None:
        self.step()
        if not self.pool or self.depth > 3:
            return
        self.depth += 1
        try:
            result = self.random.choice(self.pool)()
            if isinstance(result, types.GeneratorType):
                self.keep(result)
        except Exception:
            if self.pick():
                raise
        finally:
            self.depth -= 1


def _with_names(text: str) -> ast.Module:
    """The program with the name that is read spelled out in each ``see`` and ``mark``."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("see", "mark"):
            read = node.args[1]
            assert isinstance(read, ast.Name)
            node.args.insert(1, ast.copy_location(ast.Constant(read.id), read))
    return tree


# -- reading the tree


def reads(tree: ast.Module) -> dict[int, ast.Name]:
    """The name of every ``see`` by its number."""
    found = {}
    for node in ast.walk(tree):
        match node:
            case ast.Call(
                func=ast.Name(id="see"), args=[ast.Constant(value=int() as number), ast.Name() as name]
            ):
                found[number] = name
    return found


def number_bound(definition_node: ast.AST, parents: dict[ast.AST, ast.AST]) -> int | None:
    """The number that the binding at this node carries; ``None`` for ``del`` and annotations alone."""
    match definition_node:
        case ast.FunctionDef():
            return _constant(definition_node.decorator_list[0])
        case ast.ClassDef():
            return _constant(definition_node.body[0])
        case ast.alias():
            return int(definition_node.name[1:]) if definition_node.name[1:].isdigit() else None
        case ast.ExceptHandler():
            return _constant(definition_node.body[0])
        case ast.arg():
            arguments = parents[definition_node]
            assert isinstance(arguments, ast.arguments)
            return _constant(arguments.defaults[0])
    node = definition_node
    while True:
        node = parents[node]
        match node:
            case ast.match_case(guard=ast.expr() as guard):
                return _constant(guard)
            case ast.comprehension() | ast.For():
                return _constant(node.iter)
            case ast.withitem():
                return _constant(node.context_expr)
            case ast.NamedExpr() | ast.Assign() | ast.AugAssign() | ast.AnnAssign():
                return _constant(node.value) if node.value is not None else None
            case ast.stmt():
                return None


def _constant(node: ast.AST) -> int:
    for inner in ast.walk(node):
        if isinstance(inner, ast.Constant) and isinstance(inner.value, int):
            return inner.value
    raise AssertionError(ast.dump(node))
