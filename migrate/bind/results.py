"""What calls give back."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from migrate.bind.builtin_types import METHOD_RESULTS, ONLY_STRING_METHODS, RESULTS, STRING_METHODS, TO_THREAD
from migrate.bind.classes import decorated
from migrate.bind.containers import EACH, WRAPPING
from migrate.bind.frameworks import FUNCTIONS, OTHERWISE
from migrate.bind.types import MANAGER, NONE, STR, UNKNOWN, Form, Type, Types, instance
from shim.mapping.entry_points import RESULTS as SDK_RESULTS

if TYPE_CHECKING:
    from migrate.bind.infer import Inference

_TYPES = "google.genai.types."
_PASS_THROUGH = frozenset(
    ("asyncio.wait_for", "asyncio.shield", "contextlib.closing", "contextlib.aclosing", "shim.wrap")
)
_ONE_OF = frozenset(("builtins.next", "random.choice", "secrets.choice"))
"""Functions that give an element of their argument."""
_CAST = frozenset(("typing.cast", "typing_extensions.cast"))
_OF_A_KEY = {"get": NONE, "pop": frozenset[Type](), "setdefault": NONE}
"""Methods of dicts that give the value of a key, and what they give without a default where there is none."""
_MANAGER = ("contextmanager", "asynccontextmanager")
_Function = ast.FunctionDef | ast.AsyncFunctionDef


class Results:
    """Results of the calls of one module."""

    def __init__(self, infer: Inference) -> None:
        self.infer = infer

    def of(self, node: ast.Call) -> Types:
        """Types a call can give."""
        found: Types = frozenset()
        for function in self.infer.of(node.func):
            found |= self._result(function, node)
        if found <= UNKNOWN and isinstance(node.func, ast.Attribute):
            return self._by_method_name(node.func, node) or found
        return found

    def _by_method_name(self, function: ast.Attribute, node: ast.Call) -> Types:
        """Results of methods whose name says enough, whatever they are called on."""
        if function.attr in ONLY_STRING_METHODS or self.infer.callers.gives_text(node):
            return STR
        if function.attr == "run_in_executor" and len(node.args) >= 2:
            return self._in_thread(node.args[1], node)
        receiver = self.infer.of(function.value) if function.attr in ("values", "items") else UNKNOWN
        if any(t.name in ("dict", "mapping") for t in receiver) and not node.args:
            return instance(function.attr, node)
        if function.attr in _OF_A_KEY and len(node.args) in (1, 2) and not node.keywords:
            default = self.infer.of(node.args[1]) if len(node.args) == 2 else _OF_A_KEY[function.attr]
            found = self.infer.containers.item(function.value, node.args[0])
            return found if found == UNKNOWN else found | default
        if function.attr == "enter_context" and len(node.args) == 1:
            return self.infer.containers.entered(node.args[0])
        if function.attr == "enter_async_context" and len(node.args) == 1:
            return _awaitable(self.infer.containers.entered(node.args[0]))
        return frozenset()

    def _result(self, function: Type, node: ast.Call) -> Types:
        match function.form:
            case Form.CLASS if isinstance(function.node, ast.ClassDef):
                return instance(function.name, function.node)
            case Form.CLASS:
                return instance(function.name, node)
            case Form.METHOD:
                return self._method(function, node)
            case Form.FUNCTION if isinstance(function.node, _Function):
                return self._function(function.node)
            case Form.FUNCTION if isinstance(function.node, ast.Lambda):
                return self.infer.home(function.node).of(function.node.body)
            case Form.SYMBOL:
                return self._symbol(function.name, node)
        return UNKNOWN

    def _method(self, function: Type, node: ast.Call) -> Types:
        owner, _, name = function.name.rpartition(".")
        if owner == "str":
            if name in STRING_METHODS:
                return STR
            return instance("list[str]") if name in ("split", "splitlines") else UNKNOWN
        if function.name in METHOD_RESULTS:
            made = METHOD_RESULTS[function.name]
            return instance(
                made, node if made == owner else None
            )  # another one of its kind is told by its call
        method = SDK_RESULTS.get(owner, {}).get(name)
        if method is None or not method.result:
            return UNKNOWN
        return frozenset((Type(Form.AWAITABLE if method.awaitable else Form.INSTANCE, method.result, node),))

    def _function(self, function: _Function) -> Types:
        if decorated(function, *_MANAGER):
            return instance(MANAGER, function)
        found = self.returned(function)
        return _awaitable(found) if isinstance(function, ast.AsyncFunctionDef) else found

    def returned(self, function: _Function) -> Types:
        """Types of the values a function returns."""
        home = self.infer.home(function)
        if home is not self.infer:
            return home.results.returned(function)
        declared = self.infer.annotation(function.returns)
        values = self.infer.classes.returned(function)
        if declared and declared != UNKNOWN:
            actual = self.infer.union(values)
            wanted = {t.name for t in declared}
            agrees = bool(actual) and all(t.form is Form.INSTANCE and t.name in wanted for t in actual)
            return actual if agrees and not self._says_more(declared, actual) else declared
        return self.infer.union(values) if values else UNKNOWN

    def _says_more(self, declared: Types, actual: Types) -> bool:
        """Whether an annotation of tuples tells what one of them holds where the values do not."""
        for one in declared:
            node = one.node
            if one.name != "tuple" or not isinstance(node, ast.Subscript):
                continue
            inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else []
            for index in range(len(inner)):
                path = (index,)
                known = self.infer.containers.within(one, path) != UNKNOWN
                if known and any(self.infer.containers.within(value, path) >= UNKNOWN for value in actual):
                    return True
        return False

    def handed_out(self, function: _Function) -> Types:
        """Types of what a context manager or a fixture hands out: what it yields, else what it returns."""
        home = self.infer.home(function)
        if home is not self.infer:
            return home.results.handed_out(function)
        values = self.infer.classes.yielded(function)
        if isinstance(function.returns, ast.Subscript):
            declared = self.infer.containers.inside(function.returns, (EACH,))
            if declared != UNKNOWN:
                return declared
        return self.infer.union(values) if values else self.returned(function)

    def _in_thread(self, function: ast.expr, node: ast.Call) -> Types:
        """Types of what a function gives that is called in a thread."""
        found: Types = frozenset()
        for one in self.infer.of(function):
            found |= self._result(one, node)
        return _awaitable(found)

    def _symbol(self, name: str, node: ast.Call) -> Types:
        if name in RESULTS:
            if name in FUNCTIONS and any(keyword.arg in OTHERWISE for keyword in node.keywords):
                return UNKNOWN
            return instance(RESULTS[name], node if "." in RESULTS[name] else None)
        if name == "builtins.open":
            return instance(_file_class(node))
        if name == "builtins.getattr" and len(node.args) in (2, 3):
            named = node.args[1]
            if isinstance(named, ast.Constant) and isinstance(named.value, str):
                found = self.infer.members(node.args[0], named.value)
                known = not any(one.form is Form.SYMBOL for one in found)
                return (found if known else UNKNOWN) | self.infer.union(node.args[2:])
        if name in _PASS_THROUGH and node.args:
            return self.infer.of(node.args[0])
        if name in TO_THREAD and node.args:
            return self._in_thread(node.args[0], node)
        if name in _ONE_OF and len(node.args) == 1:
            return self.infer.containers.part(node.args[0], (EACH,))
        if name in _CAST and len(node.args) == 2:
            return self.infer.annotation(node.args[0])
        if name.startswith(_TYPES):
            owner, _, last = name.rpartition(".")
            # types.Part(...) and alternative constructors such as types.Part.from_bytes(...).
            return instance(owner if last.startswith("from_") else name, node)
        if name == "collections.defaultdict":
            return instance("defaultdict", node)
        if name == "importlib.import_module" and len(node.args) == 1:
            module = node.args[0]
            if isinstance(module, ast.Constant) and isinstance(module.value, str):
                return frozenset((Type(Form.SYMBOL, module.value),))
        builtin = name.removeprefix("builtins.")
        return instance(builtin, node) if builtin in WRAPPING or builtin == "dict" else UNKNOWN


def _awaitable(types: Types) -> Types:
    return frozenset(
        Type(Form.AWAITABLE, t.name, t.node) if t.form is Form.INSTANCE else Type(Form.UNKNOWN) for t in types
    )


def _file_class(node: ast.Call) -> str:
    mode = next(
        (k.value for k in node.keywords if k.arg == "mode"), node.args[1] if len(node.args) > 1 else None
    )
    if mode is None:
        return "file:text"
    if isinstance(mode, ast.Constant) and isinstance(mode.value, str):
        return "file:binary" if "b" in mode.value else "file:text"
    return "file:unknown"
