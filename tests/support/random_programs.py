"""Random small programs that tell, while they run, which binding each read of a name saw.

Every binding in a program carries a number of its own, and every read is written ``see(NUMBER, name)``. Running the
program therefore gives pairs (read, binding) that really occur; `bindings` finds the same numbers in the tree.
"""

from __future__ import annotations

import random
from typing import Any

NAMES = ("a", "b", "c")
STUB = "numbered_values"


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
            f"from {STUB} import v{number} as {name}",
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
