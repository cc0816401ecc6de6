"""Random small programs that tell, while they run, which binding each read of a name saw.

Every binding in a program carries a number of its own, and every read is written ``see(NUMBER, name)``. Running the
program therefore gives pairs (read, binding) that really occur; `bindings` finds the same numbers in the tree.
"""

from __future__ import annotations

import ast
import random
import sys
import types
from collections.abc import Callable, Iterator
from typing import Any

NAMES = ("a", "b", "c")
_STUB = "numbered_values"


class Writer:
    """Writes one program; ``random`` decides everything."""

    def __init__(self, random: random.Random, size: int) -> None:
        self.random = random
        self.left = size
        self.number = 0
        self.lines: list[str] = []

    def program(self) -> str:
        self.lines += [f"{name} = {self.next()}" for name in NAMES]
        for _ in range(4):
            self.block(0, _Place())
        self.lines += [f"see({self.next()}, {name})" for name in NAMES]
        return "\n".join(self.lines) + "\n"

    def next(self) -> int:
        self.number += 1
        return self.number

    def line(self, depth: int, text: str) -> None:
        self.lines.append("    " * depth + text)

    def name(self) -> str:
        return self.random.choice(NAMES)

    def block(self, depth: int, place: _Place, first: str = "") -> None:
        if first:
            self.line(depth, first)
        count = self.random.randint(0 if first else 1, 3)
        for _ in range(count):
            if self.left <= 0 or depth > 7:
                break
            self.left -= 1
            self.statement(depth, place)
        if not count or not self.lines[-1].startswith("    " * depth) or self.lines[-1].endswith(":"):
            self.line(depth, "pass")

    def statement(self, depth: int, place: _Place) -> None:
        simple = [self.bind, self.bind, self.bind, self.read, self.read, self.read, self.jump, self.act]
        compound = [self.branch, self.loop, self.attempt, self.attempt, self.manage, self.choose, self.define]
        self.random.choice(simple + compound)(depth, place)

    # -- simple statements

    def bind(self, depth: int, place: _Place) -> None:
        name, number = self.name(), self.next()
        other = self.random.choice([n for n in NAMES if n != name])
        forms = [
            f"{name} = {number}",
            f"{name} = {number}",
            f"{name}: int = {number}",
            f"{name}, {other} = two({number})",
            f"[{name}, *{other}] = two({number})",
            f"{name} = {other} = {number}",
            f"{name} += T({number})",
            f"from {_STUB} import v{number} as {name}",
            f"del {name}",
        ]
        self.line(depth, self.random.choice(forms))

    def read(self, depth: int, place: _Place) -> None:
        self.line(depth, self.expression())

    def jump(self, depth: int, place: _Place) -> None:
        forms = ["raise E", f"raise E({self.expression()})"]
        if place.loop:
            forms += ["break", "break"] + (["continue", "continue"] if place.may_continue else [])
        if place.function:
            forms += ["return", f"return {self.expression()}"] + (["yield"] if place.generator else [])
        self.line(depth, self.random.choice(forms))

    def act(self, depth: int, place: _Place) -> None:
        self.line(
            depth, self.random.choice(["call()", "call()", "boom()", f"assert pick(), {self.expression()}"])
        )

    def expression(self, depth: int = 0) -> str:
        see = f"see({self.next()}, {self.name()})"
        if depth > 2:
            return see
        inner = self.expression
        form = self.random.randrange(14)
        if form < 6:
            return see
        if form == 6:
            return f"({self.name()} := {self.next()})"
        if form == 7:
            return f"({inner(depth + 1)}, boom(), {inner(depth + 1)})"
        if form == 8:
            return f"(pick() {self.random.choice(['and', 'or'])} {inner(depth + 1)})"
        if form == 9:
            return f"({inner(depth + 1)} if pick() else {inner(depth + 1)})"
        if form == 10:
            return f"(1 < maybe() < {inner(depth + 1)})"
        condition = f" if {inner(depth + 1)}" if self.random.random() < 0.5 else ""
        source, target = self.random.choice(
            [(f"items({self.next()})", self.name()), ("items(0)", "_"), (f"[{inner(depth + 1)}]", "_")]
        )
        element = inner(depth + 1)
        if f"({target} :=" in element + condition:
            element, condition = see, ""  # Python forbids to rebind the target of a comprehension
        elif "(a :=" in source or "(b :=" in source or "(c :=" in source:
            source, target = "items(0)", "_"  # and to bind a name in its iterable
        body = f"{element} for {target} in {source}{condition}"
        if form == 11:
            return f"[{body}]"
        return f"keep({body})" if form == 12 else f"any({body})"

    # -- compound statements

    def branch(self, depth: int, place: _Place) -> None:
        test = self.random.choice(["pick()", f"(pick(), {self.expression()})[0]", self.expression()])
        self.line(depth, f"if {test}:")
        self.block(depth + 1, place)
        if self.random.random() < 0.5:
            self.line(depth, "else:")
            self.block(depth + 1, place)

    def loop(self, depth: int, place: _Place) -> None:
        form = self.random.randrange(4)
        heads = [
            f"for {self.name()} in items({self.next()}):",
            "while pick():",
            f"while (pick(), {self.expression()})[0]:",
            "while True:",
        ]
        self.line(depth, heads[form])
        inside = place.inside_loop(endless=form == 3)
        self.block(depth + 1, inside, "step()" if form == 3 else "")
        if self.random.random() < 0.3:
            self.line(depth, "else:")
            self.block(depth + 1, place)

    def attempt(self, depth: int, place: _Place) -> None:
        self.line(depth, "try:")
        self.block(depth + 1, place)
        handlers = self.random.choice([0, 1, 1, 2])
        star = "*" if self.random.random() < 0.15 and handlers else ""
        within = place.inside_star() if star else place
        for kind in ["E", "Exception"][-handlers:] if handlers else []:
            number, name = self.next(), self.name()
            if self.random.random() < 0.5:
                self.line(depth, f"except{star} {kind} as {name}:")
                self.block(depth + 1, within, f"mark({number}, {name})")
            else:
                self.line(depth, f"except{star} {kind}:")
                self.block(depth + 1, within)
        if handlers and self.random.random() < 0.3:
            self.line(depth, "else:")
            self.block(depth + 1, place)
        if not handlers or self.random.random() < 0.4:
            self.line(depth, "finally:")
            self.block(depth + 1, place.inside_finally())

    def manage(self, depth: int, place: _Place) -> None:
        first = f"manager({self.next()}) as {self.name()}"
        second = f", manager({self.next()}) as {self.name()}" if self.random.random() < 0.3 else ""
        self.line(depth, f"with {first}{second}:")
        self.block(depth + 1, place)

    def choose(self, depth: int, place: _Place) -> None:
        self.line(depth, f"match subject({self.expression()}):")
        for _ in range(self.random.randint(1, 2)):
            number, name = self.next(), self.name()
            guard = f"mark({number}, {name}) and pick()"
            self.line(
                depth + 1,
                f"case {self.random.choice([name, f'[{name}, *_]', f'int() as {name}'])} if {guard}:",
            )
            self.block(depth + 2, place)
        if self.random.random() < 0.5:
            self.line(depth + 1, "case _:")
            self.block(depth + 2, place)

    def define(self, depth: int, place: _Place) -> None:
        name, number = self.name(), self.next()
        if self.random.random() < 0.3:
            self.line(depth, f"class {name}:")
            self.line(depth + 1, f"number = {number}")
            self.declare(depth + 1, place, ())
            self.block(depth + 1, place.inside_class())
            return
        parameter = self.name()
        default = f"{parameter}={self.next()}" if self.random.random() < 0.4 else ""
        if self.random.random() < 0.2 and depth < 7:
            self.line(depth, f"keep_function(lambda {default}: {self.expression()})")
            return
        self.line(depth, f"@numbered({number})")
        self.line(depth, f"def {name}({default}):")
        bound = self.declare(depth + 1, place, (parameter,) if default else ())
        for own in NAMES:
            if own not in bound and self.random.random() < 0.2:
                self.line(depth + 1, f"{own} = {self.next()}")
                bound |= {own}
        self.block(depth + 1, place.inside_function(bound, generator=self.random.random() < 0.3))

    def declare(self, depth: int, place: _Place, taken: tuple[str, ...]) -> frozenset[str]:
        """A ``global`` or ``nonlocal`` statement, perhaps; gives the names the new function has of its own."""
        name = self.name()
        if name in taken or self.random.random() < 0.4:
            self.line(depth, "pass")
            return frozenset(taken)
        word = "nonlocal" if name in place.enclosing and self.random.random() < 0.7 else "global"
        self.line(depth, f"{word} {name}")
        return frozenset({*taken, name})


class _Place:
    """What may be written at a place of a program."""

    def __init__(self, **flags: Any) -> None:
        self.function = False
        self.generator = False
        self.loop = False
        self.may_continue = False
        self.enclosing: frozenset[str] = frozenset()
        self.__dict__.update(flags)

    def _with(self, **flags: Any) -> _Place:
        return _Place(**{**self.__dict__, **flags})

    def inside_loop(self, *, endless: bool) -> _Place:
        return self._with(loop=True, may_continue=True, endless=endless)

    def inside_finally(self) -> _Place:
        # A ``continue`` here could swallow the end of the run for ever.
        return self._with(may_continue=False)

    def inside_star(self) -> _Place:
        return self._with(loop=False, function=False, may_continue=False)

    def inside_class(self) -> _Place:
        return self._with(loop=False, function=False, may_continue=False)

    def inside_function(self, parameters: frozenset[str], *, generator: bool) -> _Place:
        return _Place(function=True, generator=generator, enclosing=self.enclosing | parameters)


def program(random: random.Random, size: int = 14) -> str:
    """A program that compiles, with at most ``size`` statements and what stands around them."""
    while True:
        text = Writer(random, size).program()
        try:
            compile(text, "program", "exec")
        except SyntaxError:
            # Such as a ``global`` that comes too late, or an unreachable case.
            size = max(size - 1, 1)
            continue
        return text


# -- running


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
        stub = types.ModuleType(_STUB)
        stub.__getattr__ = lambda name: int(name[1:])  # type: ignore[method-assign]
        sys.modules[_STUB] = stub
        code = compile(_with_names(text), "program", "exec")
        try:
            exec(code, self.names())
        except (Exception, Stop):
            pass  # a run may end at any place
        finally:
            del sys.modules[_STUB]

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
