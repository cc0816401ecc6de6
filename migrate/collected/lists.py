"""What makes a list of contents or parts, and what makes one content or part, as far as the file shows it."""

from __future__ import annotations

import ast

from migrate.bind.module import Module
from migrate.bind.scopes import Binding, Definition
from migrate.collected.crossing import Crossing, Function
from migrate.collected.shelves import Shelf
from shim.mapping.contents import CONTENT_FIELDS, PART_FIELDS

CONTENTS = frozenset(
    f"google.genai.types.{name}" for name in ("Content", "ContentDict", "UserContent", "ModelContent")
)
PART = "google.genai.types.Part"
_RESULT = f"{PART}.from_function_response"


class Lists:
    """Looks for lists that are written in one file, also behind functions, parameters and attributes."""

    def __init__(self, module: Module, crossing: Crossing) -> None:
        self.module = module
        self.crossing = crossing

    def starts(self, node: ast.expr) -> bool:
        """Whether it is a variable with a list that is written in this file, so that its pieces may be in sight."""
        anchor = self.crossing.attribute(node)
        uses = self.crossing.uses(anchor) if anchor is not None else None
        if uses is not None:
            return isinstance(uses, Shelf) or any(map(is_list, uses.values))
        definitions = self.module.reaching.get(node, ()) if isinstance(node, ast.Name) else ()
        return any(self._starts(definition) for definition in definitions)

    def _starts(self, definition: Definition, depth: int = 5) -> bool:
        if definition.how is Binding.PARAMETER:
            passed = self.crossing.arguments(definition) if depth else []
            return any(self._gives(value, depth - 1) for value in passed)
        unpacked = self.crossing.unpacked(definition) if definition.how is Binding.UNPACK else None
        if unpacked is not None:
            return self.given_by(unpacked[1], depth, unpacked[2])
        return definition.value is not None and self._gives(definition.value, depth)

    def _gives(self, value: ast.expr, depth: int) -> bool:
        """Whether an expression is a list, or may be one that is written in this file."""
        if is_list(value):
            return True
        if isinstance(value, ast.Name) and depth:
            return any(self._starts(one, depth - 1) for one in self.module.reaching.get(value, ()))
        function = self.crossing.called(value)
        return function is not None and self.given_by(function, depth)

    def given_by(self, function: Function, depth: int = 5, index: int | None = None) -> bool:
        """Whether a function of the file returns a list that is written there, also at one place of a tuple."""
        return depth > 0 and any(self._gives(one, depth - 1) for one in self.crossing.values(function, index))

    def makes_content(self, value: ast.expr) -> bool:
        """Whether an expression certainly makes a turn or a part: a constructor, or a variable that keeps one."""
        if isinstance(value, ast.Name):
            definitions = self.module.reaching.get(value, frozenset())
            return len(definitions) == 1 and all(
                one.value is not None
                and not isinstance(one.value, ast.Name)
                and self.makes_content(one.value)
                for one in definitions
            )
        if isinstance(value, ast.Dict):
            keys = {key.value if isinstance(key, ast.Constant) else None for key in value.keys}
            return bool(keys) and (keys <= PART_FIELDS or keys <= CONTENT_FIELDS)
        symbol = self.module.infer.symbol(value.func) if isinstance(value, ast.Call) else ""
        return symbol in CONTENTS or symbol == PART or symbol.startswith(f"{PART}.from_")

    def given_one(self, function: Function, index: int | None = None) -> list[ast.expr]:
        """What a function returns where that is one turn or part each time, or ``None``; empty for anything else."""
        values = [one for one in self.crossing.values(function, index) if not _is_none(one)]
        return values if all(map(self.makes_content, values)) else []

    def makes_turn(self, value: ast.expr) -> bool:
        """Whether an expression makes one turn or the result of a function.

        Or it calls a function that gives one, or a part.
        """
        function = self.crossing.called(value)
        if function is not None and not self.given_by(function):
            return bool(self.given_one(function))
        return self._constructs_turn(value)

    def _constructs_turn(self, value: ast.expr) -> bool:
        if not isinstance(value, ast.Call):
            return False
        symbol = self.module.infer.symbol(value.func)
        answers = any(keyword.arg == "function_response" for keyword in value.keywords)
        return symbol in (*CONTENTS, _RESULT) or (symbol == PART and answers)


def _is_none(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value is None


def is_list(value: ast.expr | None) -> bool:
    match value:
        case ast.List() | ast.ListComp():
            return True
        case ast.Call(func=ast.Name(id="list")):
            return True
        case ast.BinOp(op=ast.Add()):
            return is_list(value.left) or is_list(value.right)
        case ast.IfExp():
            return is_list(value.body) or is_list(value.orelse)
        case ast.Subscript(slice=ast.Slice()):
            return True
    return False


def holds_comprehension(value: ast.expr) -> bool:
    """Whether a list is a comprehension, or has the elements of one among its own."""
    match value:
        case ast.ListComp():
            return True
        case ast.List():
            stars = (element.value for element in value.elts if isinstance(element, ast.Starred))
            return any(map(holds_comprehension, stars))
        case ast.BinOp(op=ast.Add()):
            return holds_comprehension(value.left) or holds_comprehension(value.right)
    return False


def key_of(node: ast.Dict, value: ast.AST) -> object:
    """The key that ``value`` stands under."""
    for key, entry in zip(node.keys, node.values, strict=True):
        if entry is value:
            return key.value if isinstance(key, ast.Constant) else None
    return None
