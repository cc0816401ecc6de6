"""What a handler makes of the error it caught: its attributes, its text, and the helpers it goes to."""

from __future__ import annotations

import ast
import os
from collections.abc import Callable, Container, Iterator

from migrate.bind.module import Module
from migrate.errors.elsewhere import home_of
from migrate.errors.predicates import is_asked, knows_both
from migrate.rules.rule import Analysis, LeftError
from shim.mapping.errors import CODE_OF

_ATTRIBUTES = frozenset(("code", "status", "message", "details", "response", "__dict__"))
_SDK_ERRORS = "google.genai.errors."
_LOGGING = frozenset(
    ("capture_exception", "critical", "debug", "error", "exception", "info", "log", "warn", "warning")
)
_FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


class CaughtError:
    """Follows one error through the code that handles it."""

    def __init__(self, module: Module, told: Container[ast.AST] = (), into: Analysis | None = None) -> None:
        self.module = module
        self.told = told
        """Functions whose error is of a new class where they ask for one; their edits go ``into`` an analysis."""
        self._into = into
        self.tested_texts: list[int] = []
        """Lines that look for words in the error's text."""
        self._seen: set[tuple[ast.AST, str]] = set()
        self._renaming: Analysis | None = None
        self._loosely: Callable[[], bool] | None = None

    def follow(
        self,
        within: ast.AST,
        name: str,
        analysis: Analysis | None = None,
        loosely: Callable[[], bool] | None = None,
    ) -> None:
        """Look at every use of the error ``name`` inside ``within``; raises `LeftError` for its attributes.

        With an ``analysis`` the error is of a new class here, and attributes that have another name there get it.
        ``loosely`` says whether that is so of every error of the SDK here, among any others.
        """
        if (within, name) in self._seen:
            return
        self._seen.add((within, name))
        around, self._renaming, self._loosely = (self._renaming, self._loosely), analysis, loosely
        for node in ast.walk(within):
            if isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Load):
                self._use(node, within)
        self._renaming, self._loosely = around

    def follow_function(self, function: _FunctionNode, index: int = 0) -> None:
        """Look at what a function does with its positional parameter number ``index``."""
        if not self._is_here(function):
            self._follow_elsewhere(function, index)
            return
        positional = [*function.args.posonlyargs, *function.args.args]
        if index < len(positional):
            new = self._into if function in self.told else None
            self.follow(function, positional[index].arg, new)

    def _follow_elsewhere(self, function: _FunctionNode, index: int) -> None:
        """The same in another file of the project, which keeps asking for the old classes; raises `LeftError`."""
        home = home_of(self.module, function)
        if home is None or home is self.module:
            return
        other = CaughtError(home)
        other._seen = self._seen
        file = os.path.basename(home.source.path)
        for node in ast.walk(function):
            if isinstance(node, ast.Name | ast.Attribute) and home.infer.symbol(node).startswith(_SDK_ERRORS):
                raise LeftError(
                    "GI514",
                    f"Line {node.lineno} of {file} tells the caught error by its class, and interactions.create raises "
                    "other classes.",
                )
        try:
            other.follow_function(function, index)
        except LeftError as left:
            raise LeftError(left.reason, f"In {file}: {left.message}") from left

    def _use(self, name: ast.Name, within: ast.AST) -> None:
        parent = self.module.scopes.parents[name]
        match parent:
            case ast.Attribute() if parent.attr in _ATTRIBUTES and self._renamed(parent, within):
                return
            case ast.Attribute(attr="code", ctx=ast.Load()) if self._has_new_code():
                end = self.module.span(parent)[1]
                self._rename_code(end - len("code"), end)
            case ast.Attribute() if parent.attr in _ATTRIBUTES:
                _reads(parent.lineno, name.id, parent.attr)
            case ast.Attribute(attr="args"):
                self._text(parent, within)
            case ast.Attribute(attr="__class__"):
                self._class(parent)
            case ast.Assign(targets=[ast.Name(id=alias)]):
                # It may be looked at after the handler, too.
                around = self.module.scopes.function_of(name) or self.module.tree
                self.follow(around, alias)
            case ast.Call() if name in parent.args:
                self._passed(parent, name, within)
            case ast.FormattedValue():
                self._text(self.module.scopes.parents[parent], within)
            case ast.Raise() | ast.Compare() | ast.Expr():
                return
            case _ if self._renaming is not None and not self.module.is_tested(name):
                raise _handed_on(name)

    def _renamed(self, read: ast.Attribute, within: ast.AST) -> bool:
        """Plan the new name of an attribute; the message keeps its name and says more than before."""
        if self._renaming is None or not isinstance(read.ctx, ast.Load):
            return False
        if isinstance(within, ast.FunctionDef | ast.AsyncFunctionDef) and not is_asked(self.module, read):
            return False
        if read.attr == "code":
            end = self.module.span(read)[1]
            self._renaming.edit(end - len(read.attr), end, "status_code")
        elif read.attr == "message":
            self.tested_texts.append(read.lineno)
        elif read.attr == "status":
            return self._by_number(read, self._renaming)
        return read.attr in ("code", "message", "response")

    def _by_number(self, read: ast.Attribute, analysis: Analysis) -> bool:
        """``error.status == "RESOURCE_EXHAUSTED"`` -> ``error.status_code == 429``."""
        match self.module.scopes.parents[read]:
            case ast.Compare(
                left=left, ops=[ast.Eq() | ast.NotEq()], comparators=[ast.Constant() as only]
            ) if left is read:
                words: list[ast.expr] = [only]
            case ast.Compare(
                left=left,
                ops=[ast.In() | ast.NotIn()],
                comparators=[ast.Tuple(elts=words) | ast.List(elts=words) | ast.Set(elts=words)],
            ) if left is read:
                pass
            case _:
                return False
        codes = [CODE_OF.get(str(word.value)) if isinstance(word, ast.Constant) else None for word in words]
        if None in codes or not codes:
            return False
        end = self.module.span(read)[1]
        analysis.edit(end - len("status"), end, "status_code")
        for word, code in zip(words, codes, strict=True):
            analysis.edit(*self.module.span(word), str(code))
        return True

    def _has_new_code(self) -> bool:
        """Whether the error has ``status_code`` instead of ``code`` here, wherever it is one of the SDK's."""
        if self._loosely is None or self._into is None or not self._loosely():
            return False
        self._into.unsafe = True
        return True

    def _rename_code(self, start: int, end: int) -> None:
        assert self._into is not None
        self._into.edit(start, end, "status_code")
        line = self.module.lines.position(start)[0]
        self._into.note("GI748", f"Line {line} asks any error for `status_code`, where it asked for `code`.")

    def _passed(self, call: ast.Call, name: ast.Name, within: ast.AST) -> None:
        symbol = self.module.infer.symbol(call.func)
        if symbol in ("builtins.getattr", "builtins.hasattr") and len(call.args) > 1:
            asked = call.args[1]
            if isinstance(asked, ast.Constant) and asked.value == "code":
                if knows_both(self.module, call):
                    return
                if self._has_new_code():
                    start, end = self.module.span(asked)
                    self._rename_code(start + 1, end - 1)
                    return
            if isinstance(asked, ast.Constant) and asked.value in _ATTRIBUTES:
                _reads(call.lineno, name.id, str(asked.value))
        elif symbol in ("builtins.str", "builtins.repr"):
            self._text(call, within)
        elif symbol == "builtins.vars":
            _reads(call.lineno, name.id, "__dict__")
        elif symbol == "builtins.type":
            self._class(call)
        elif self._renaming is not None and not self._is_known(call):
            raise _handed_on(name)
        for found in self.module.infer.of(call.func):
            function = found.node
            home = home_of(self.module, function) if function is not None else None
            if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef) and home is not None:
                bound = isinstance(home.scopes.parents[function], ast.ClassDef)
                self.follow_function(function, call.args.index(name) + bound)

    def _is_known(self, call: ast.Call) -> bool:
        """Whether a function that is given the error is of this file, builtin, or one that writes a log."""
        if isinstance(call.func, ast.Attribute) and call.func.attr in _LOGGING:
            return True
        found = self.module.infer.of(call.func)
        return bool(found) and all(
            one.name.startswith("builtins.")
            or (isinstance(one.node, ast.FunctionDef | ast.AsyncFunctionDef) and self._is_here(one.node))
            for one in found
        )

    def _is_here(self, function: _FunctionNode) -> bool:
        """Whether a function is of this file; those of others are not looked into."""
        return function in self.module.scopes.parents

    def _text(self, text: ast.AST, within: ast.AST) -> None:
        """The error as text: noted where something is looked for in it, directly or through a variable."""
        for parent in self.module.scopes.ancestors(text):
            if isinstance(parent, ast.Compare):
                self.tested_texts.append(parent.lineno)
            if isinstance(parent, ast.Assign):
                names = {target.id for target in parent.targets if isinstance(target, ast.Name)}
                self.tested_texts += [line for name in names for line in self._compared(within, name)]
            if isinstance(parent, ast.stmt):
                return

    def _class(self, node: ast.expr) -> None:
        """The class of the error: it is told apart by its name where that is compared with words."""
        read = self.module.scopes.parents[node]
        if not (isinstance(read, ast.Attribute) and read.attr in ("__name__", "__qualname__", "__module__")):
            return
        for parent in self.module.scopes.ancestors(read):
            if isinstance(parent, ast.Compare):
                raise LeftError(
                    "GI514",
                    f"Line {parent.lineno} tells the caught error by the name of its class, and interactions.create "
                    "raises other classes.",
                )
            if isinstance(parent, ast.stmt):
                return

    def _compared(self, within: ast.AST, name: str) -> Iterator[int]:
        for node in ast.walk(within):
            if isinstance(node, ast.Compare) and any(
                isinstance(inner, ast.Name) and inner.id == name for inner in ast.walk(node)
            ):
                yield node.lineno


def _handed_on(name: ast.Name) -> LeftError:
    return LeftError(
        "GI514",
        f"The caught error is handed on on line {name.lineno}, where its readers are not in sight.",
    )


def _reads(line: int, name: str, attribute: str) -> None:
    raise LeftError(
        "GI514",
        f"Line {line} reads `{name}.{attribute}` of the caught error; errors of interactions.create have "
        "`status_code` and `body` instead.",
    )
