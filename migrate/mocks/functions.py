"""Functions and classes of a test file that take part: stand-ins for the method, and what makes answers."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from migrate.bind.scopes import Definition
from migrate.mocks.answers import ANSWER_NAMES, CHUNK_NAMES
from migrate.mocks.find import METHODS
from migrate.mocks.units import UncertainError

if TYPE_CHECKING:
    from migrate.mocks.rewrite import Rewriter

_Function = ast.FunctionDef | ast.AsyncFunctionDef
_ASKED = ("contents", "config")


class Functions:
    """Rewrites the functions and classes of one file that mocks are made with."""

    def __init__(self, rewriter: Rewriter) -> None:
        self.rewriter = rewriter
        self.module = rewriter.module
        self.units = rewriter.units
        self._done: set[ast.AST] = set()

    # -- functions that stand in for the method

    def shared(self, definition: Definition, use: ast.Name) -> None:
        """A function that is called in the place of the method; all its uses are such."""
        assert isinstance(definition.node, _Function)
        self.units.join(self.units.of(use), self.units.of(definition.node))
        self._all_uses(definition)
        self.stand_in(definition.node)

    def stand_in(self, function: _Function | ast.Lambda) -> None:
        """A function that is called in the place of the method: how it is asked, and what it answers."""
        if function in self._done:
            return
        self._done.add(function)
        if isinstance(function, ast.Lambda):
            self._signature(function)
            if self.rewriter.is_stream():
                self.rewriter.answers.chunks(function.body)
            else:
                self.rewriter.answers.answer(function.body)
            return
        if function.decorator_list:
            raise UncertainError(function, "is a decorated function")
        self._signature(function)
        self._returns(function)

    def _signature(self, function: _Function | ast.Lambda) -> None:
        arguments = function.args
        named = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
        if isinstance(self.module.scopes.parents[function], ast.ClassDef):
            named = named[1:]
        if any(argument.arg not in ("model", *_ASKED) for argument in named):
            raise UncertainError(function, "takes arguments of its own")
        if arguments.vararg is not None and self._uses(arguments.vararg):
            raise UncertainError(function, "reads what it is called with by place")
        for use in self._uses(arguments.kwarg) if arguments.kwarg is not None else ():
            self.rewriter.asked.keywords(use)
        old = [argument for argument in named if argument.arg in _ASKED]
        if old:
            self._keywords_only(function, named)

    def _keywords_only(self, function: _Function | ast.Lambda, named: list[ast.arg]) -> None:
        """Take the contents as the input, where they are looked at, and what else is asked as keywords."""
        arguments = function.args
        keep = []
        for argument in named:
            uses = self._uses(argument)
            if argument.arg == "contents" and uses:
                if not self.rewriter.evidence(function).sends_text:
                    raise UncertainError(argument, "looks at contents that are not sent as they were")
                for use in uses:
                    self.units.edit(use, *self.module.span(use), "input")
                keep.append(f"input{self._rest(argument)}")
            elif argument.arg == "config" and uses:
                raise UncertainError(argument, "looks at the config")
            elif argument.arg == "model":
                keep.append(self.module.slice(argument) + self._default(function, argument))
        if arguments.kwarg is None:
            keep.append("**kwargs")
        elif arguments.vararg is not None or arguments.posonlyargs:
            raise UncertainError(function, "takes arguments by place and by name")
        start, _ = self.module.span(named[0])
        _, end = self.module.span(named[-1])
        defaults = [*arguments.defaults, *(one for one in arguments.kw_defaults if one is not None)]
        end = max([end, *(self.module.span(one)[1] for one in defaults)])
        if "\n" in self.module.text[start:end] or "#" in self.module.text[start:end]:
            raise UncertainError(function, "has its arguments on several lines")
        star = (
            "*, "
            if arguments.kwonlyargs and arguments.args and arguments.kwonlyargs[0] is not named[0]
            else ""
        )
        if star:
            raise UncertainError(function, "takes some arguments by place and some by name")
        text = ", ".join(keep)
        if arguments.kwonlyargs and not any(not one.startswith("**") for one in keep):
            before = self.module.text[:start].rstrip()
            if not before.endswith(","):
                raise UncertainError(function, "has arguments that cannot be taken apart")
            star_at = before[:-1].rstrip()
            start = len(star_at) - 1  # a bare star cannot stand before `**kwargs`
        if arguments.kwarg is not None:
            _, kwarg = self.module.span(arguments.kwarg)
            text = ", ".join([*keep, f"**{self.module.slice(arguments.kwarg)}"])
            end = kwarg
        self.units.edit(function, start, end, text)

    def _rest(self, argument: ast.arg) -> str:
        if argument.annotation is None:
            return ""
        return f": {self.module.slice(argument.annotation)}"

    def _default(self, function: _Function | ast.Lambda, argument: ast.arg) -> str:
        definition = self.module.scopes.definition_of[argument]
        if definition.value is None:
            return ""
        sign = " = " if argument.annotation is not None else "="
        return f"{sign}{self.module.slice(definition.value)}"

    def _uses(self, argument: ast.arg) -> list[ast.Name]:
        return self.module.uses.get(self.module.scopes.definition_of[argument], [])

    # -- what makes answers

    def maker(self, definition: Definition, call: ast.Call) -> None:
        """A function of the file whose result is an answer; all its calls have to be answers."""
        assert isinstance(definition.node, _Function)
        self.units.join(self.units.of(call), self.units.of(definition.node))
        if definition.node in self._done:
            return
        self._done.add(definition.node)
        generates = any(isinstance(node, ast.Yield) for node in ast.walk(definition.node))
        waits = isinstance(definition.node, ast.AsyncFunctionDef) and not generates
        if definition.node.decorator_list or waits or generates is not self.rewriter.is_stream():
            raise UncertainError(call, "answers what a decorated function makes")
        self._all_uses(definition, called=True)
        self._returns(definition.node)

    def fixture(self, parameter: Definition, use: ast.Name) -> None:
        """A parameter that pytest fills with an answer, by a fixture of this file."""
        for function in self.module.scopes.parents:
            if isinstance(function, _Function) and function.name == parameter.name and is_fixture(function):
                self.units.join(self.units.of(use), self.units.of(function))
                if function not in self._done:
                    self._done.add(function)
                    self._returns(function)
                    self._requests(parameter.name)
                return
        raise UncertainError(use, f"answers `{parameter.name}`, which is not in sight")

    def _requests(self, name: str) -> None:
        """All functions that ask for a fixture have to take it for what it is."""
        for node, definition in self.module.scopes.definition_of.items():
            if isinstance(node, ast.arg) and node.arg == name:
                self.rewriter.answers.uses(definition)

    def _returns(self, function: _Function) -> None:
        """What a function gives, or yields to a test, is an answer."""
        values = list(self._given(function))
        if not values:
            return  # it raises
        for node, value in values:
            if value is None:
                raise UncertainError(function, "answers nothing on one of its ways")
            if not self.rewriter.is_stream():
                self.rewriter.answers.answer(value)
            elif isinstance(node, ast.Yield):
                self.rewriter.answers.answer(value, CHUNK_NAMES)
            else:
                self.rewriter.answers.chunks(value)

    def _given(self, function: _Function) -> Iterator[tuple[ast.AST, ast.expr | None]]:
        for node in ast.walk(function):
            own = self.module.scopes.function_of(node) is function
            if isinstance(node, ast.Return | ast.Yield) and own:
                yield node, node.value
            if isinstance(node, ast.YieldFrom):
                yield node, None

    def _all_uses(self, definition: Definition, *, called: bool = False) -> None:
        for use in self.module.uses.get(definition, []):
            parent = self.module.scopes.parents[use]
            expected = parent if called and isinstance(parent, ast.Call) and parent.func is use else use
            self.rewriter.expect(expected)

    # -- classes

    def answer_class(self, node: ast.ClassDef, call: ast.Call, names: dict[str, str]) -> None:
        """A class of the file whose objects are answers; all its uses have to make one."""
        if names is not ANSWER_NAMES:
            raise UncertainError(call, "answers what a class of the file makes")
        self.units.join(self.units.of(call), self.units.of(node))
        dataclass = not any(isinstance(one, _Function) and one.name == "__init__" for one in node.body)
        if dataclass:
            self._renamed_keywords(node, call)
        if node in self._done:
            return
        self._done.add(node)
        if node.bases or node.keywords:
            raise UncertainError(node, "is made by a class with bases")
        self._all_uses(self.module.scopes.definition_of[node], called=True)
        for statement in node.body:
            self.units.join(self.units.of(statement), self.units.of(node))
            self._class_part(statement)

    def _class_part(self, statement: ast.stmt) -> None:
        if isinstance(statement, _Function):
            if statement.name in ANSWER_NAMES:
                raise UncertainError(statement, "answers a text that is worked out")
            own = statement.args.args[0].arg if statement.args.args else ""
            for node in ast.walk(statement):
                if isinstance(node, ast.Name) and node.id == own:
                    parent = self.module.scopes.parents[node]
                    if isinstance(parent, ast.Attribute):
                        self.rewriter.answers.attribute(parent)
                    else:
                        raise UncertainError(node, "hands itself on")
            return
        targets: list[ast.expr] = []
        if isinstance(statement, ast.Assign | ast.AnnAssign):
            targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
            for target in targets:
                new = ANSWER_NAMES.get(target.id, "") if isinstance(target, ast.Name) else ""
                if new == "usage":
                    raise UncertainError(statement, "counts tokens in a class of its own")
                if new:
                    self._check_text(statement)
                    self.units.edit(statement, *self.module.span(target), new)
                    if statement.value is not None:
                        self.rewriter.answers.text(statement.value)
        elif not isinstance(statement, ast.Pass | ast.Expr):
            raise UncertainError(statement, "is made by a class that is more than its fields")

    def _renamed_keywords(self, node: ast.ClassDef, call: ast.Call) -> None:
        if any(isinstance(argument, ast.Constant) and argument.value is None for argument in call.args):
            raise UncertainError(call, "answers no text, by place")
        for keyword in call.keywords:
            new = ANSWER_NAMES.get(keyword.arg or "")
            if new:
                start, _ = self.module.span(keyword)
                self.units.edit(call, start, start + len(keyword.arg or ""), new)
                self.rewriter.answers.text(keyword.value)

    def _check_text(self, node: ast.AST) -> None:
        if not self.rewriter.evidence(node).reads_text:
            raise UncertainError(node, "has a text that the code does not read as `output_text`")

    # -- classes that stand in for the models of a client

    def models_class(self, node: ast.ClassDef) -> None:
        """A class with the method: it is called `create`, and every object of it is a client's `interactions`."""
        if node in self._done:
            return
        self._done.add(node)
        methods = [one for one in node.body if isinstance(one, _Function) and one.name in METHODS]
        others = [
            one
            for one in node.body
            if isinstance(one, _Function) and one not in methods and one.name[:1] != "_"
        ]
        if len(methods) != 1 or others or node.bases:
            raise UncertainError(node, "is a class with more than this method")
        (method,) = methods
        self.units.join(self.units.of(method), self.units.of(node))
        start, _ = self.module.span(method)
        at = self.module.text.index(method.name, start)
        self.units.edit(method, at, at + len(method.name), "create")
        self.stand_in(method)
        for use in self.module.uses.get(self.module.scopes.definition_of[node], []):
            self._as_models(use)

    def _as_models(self, use: ast.Name) -> None:
        call = self.module.scopes.parents[use]
        parent = self.module.scopes.parents[call]
        self.units.join(self.units.of(use), self.units.of(self._class_of(use) or use))
        match parent:
            case ast.Assign(targets=[ast.Attribute(attr="models") as target]) if isinstance(call, ast.Call):
                _, end = self.module.span(target)
                self.units.edit(target, end - len("models"), end, "interactions")
            case ast.keyword(arg="models") if isinstance(call, ast.Call):
                start, _ = self.module.span(parent)
                self.units.edit(use, start, start + len("models"), "interactions")
            case _:
                raise UncertainError(use, "uses a class with the method for something else")
        for node in self.module.scopes.parents:
            other = self.module.scopes.parents.get(node)
            if isinstance(node, ast.Attribute) and node.attr == "models" and isinstance(other, ast.Attribute):
                raise UncertainError(node, "looks into the models of a client")

    def _class_of(self, use: ast.Name) -> ast.AST | None:
        found = self.module.infer.of(use)
        return next((one.node for one in found if one.node is not None), None)


def is_fixture(function: _Function) -> bool:
    """Whether pytest fills parameters of this name with what a function gives."""
    for decorator in function.decorator_list:
        named = decorator.func if isinstance(decorator, ast.Call) else decorator
        if getattr(named, "attr", getattr(named, "id", "")) == "fixture":
            return True
    return False
