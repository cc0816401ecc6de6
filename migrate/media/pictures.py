"""PIL images among the contents: a function encodes them where they stand, as the SDK does inside the call."""

from __future__ import annotations

import ast

from migrate.bind.module import Module
from migrate.bind.scopes import Binding, Definition
from migrate.bind.types import Form, Types
from migrate.literal import Hole, LiftedDict
from migrate.literal.values import Picture
from migrate.rules.rule import LeftError

IMAGE = "PIL.Image.Image"
_METHODS = ("generate_content", "generate_content_stream", "send_message", "send_message_stream")
_LOOPS = ast.For | ast.AsyncFor | ast.While | ast.comprehension


def is_picture(types: Types) -> bool:
    """Whether a value may be a PIL image."""
    return any(t.form is Form.INSTANCE and t.name == IMAGE for t in types)


class Pictures:
    """The PIL images that one call sends, or that are collected in lists before one does."""

    def __init__(self, module: Module, call: ast.expr | None = None, at: ast.expr | None = None) -> None:
        self.module = module
        self.at = at
        """Where the contents are built."""
        self.call = call

    def part(self, hole: Hole) -> LiftedDict:
        """The part that the SDK makes of an image.

        Raises `LeftError` where it may be drawn on between the place where it stands and the call.
        """
        if not all(t.form is Form.INSTANCE and t.name == IMAGE for t in self.module.infer.of(hole.node)):
            raise left(hole)
        if self.call is None:
            self._check_collected(hole)
        elif self.at is not None and self.at is not self.call:
            self._check_between(hole, self.module.scopes.statement_of(self.at), self.call)
        return LiftedDict(inline_data={"data": Picture(hole), "mime_type": "image/png"})

    def _check_between(self, hole: Hole, built: ast.stmt, call: ast.expr) -> None:
        """Contents in a variable hold the image itself, which may still be drawn on until the call."""
        scopes = self.module.scopes
        called = scopes.statement_of(call)
        names = {node.id for node in ast.walk(hole.node) if isinstance(node, ast.Name)}
        if scopes.parents[called] is not scopes.parents[built]:
            raise left(hole)
        between = (built.end_lineno or built.lineno, called.lineno)
        for node in scopes.parents:
            if isinstance(node, ast.Name) and node.id in names and between[0] < node.lineno < between[1]:
                raise left(hole)

    def _check_collected(self, hole: Hole) -> None:
        """The same for a list: nothing may name an image any more that has been put in, unless it is another one."""
        node = hole.node
        if isinstance(node, ast.Call) and self.module.infer.symbol(node.func).startswith("PIL.Image."):
            return  # it has no name
        if not isinstance(node, ast.Name) or not self._is_sent_here(node):
            raise left(hole)
        for definition in self.module.reaching.get(node, ()):
            if self._is_named_again(definition, node):
                raise left(hole)

    def _is_sent_here(self, node: ast.Name) -> bool:
        """Whether the function that puts it in also sends something, so that no other one has it in between."""
        function = self.module.scopes.function_of(node)
        return function is None or any(
            isinstance(inner, ast.Attribute) and inner.attr in _METHODS for inner in ast.walk(function)
        )

    def _is_named_again(self, definition: Definition, put: ast.Name) -> bool:
        """Whether an image is named after ``put``, also in the next round of a loop, or taken from its list."""
        ancestors = self.module.scopes.ancestors
        made_in = {node for node in ancestors(definition.node) if isinstance(node, _LOOPS)}
        rounds = {node for node in ancestors(put) if isinstance(node, _LOOPS)} - made_in
        source = definition.value if definition.how is Binding.FOR else None
        named = [node for node in ast.walk(source) if isinstance(node, ast.Name)] if source else []
        others = {one for name in named for one in self.module.reaching.get(name, ())}
        for one in (definition, *others):
            for use in self.module.uses.get(one, ()):
                if use is put or use in named or self.module.is_tested(use):
                    continue
                again = any(node in rounds for node in ancestors(use))
                if again or use.lineno > put.lineno:
                    return True
        return False


def left(hole: Hole) -> LeftError:
    """Why an image stays with the old call."""
    return LeftError(
        "GI510",
        f"An image object is sent on line {hole.node.lineno}; send its bytes with "
        "`types.Part.from_bytes` and run again.",
    )
