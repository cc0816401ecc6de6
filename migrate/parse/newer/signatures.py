"""Parameter lists and type parameters: LibCST -> ``ast``."""

from __future__ import annotations

import ast
from typing import Any

import libcst as cst

from migrate.parse.newer.base import Base

_KINDS: Any = ast if hasattr(ast, "type_param") else None


class Signatures(Base):
    """What stands between the name of a function and its colon."""

    def arguments(self, node: cst.Parameters) -> ast.arguments:
        """The parameters of a function or a lambda."""
        star, double_star = node.star_arg, node.star_kwarg
        positional = [*node.posonly_params, *node.params]
        defaults = [param.default for param in positional if param.default is not None]
        if any(param.default is None for param in positional[len(positional) - len(defaults) :]):
            raise SyntaxError("non-default argument follows default argument")
        return ast.arguments(
            posonlyargs=[self._argument(param) for param in node.posonly_params],
            args=[self._argument(param) for param in node.params],
            vararg=self._argument(star) if isinstance(star, cst.Param) else None,
            kwonlyargs=[self._argument(param) for param in node.kwonly_params],
            kw_defaults=[
                None if param.default is None else self.expression(param.default)
                for param in node.kwonly_params
            ],
            kwarg=None if double_star is None else self._argument(double_star),
            defaults=[self.expression(default) for default in defaults],
        )

    def _argument(self, node: cst.Param) -> ast.arg:
        start, end = self.spans[id(node.name)]
        annotation = None
        if node.annotation is not None:
            annotation = self.expression(node.annotation.annotation)
            end = self.end(node.annotation.annotation)
        return self.place(
            ast.arg(arg=self.name(node.name), annotation=annotation, type_comment=None), start, end
        )

    def type_parameters(self, node: cst.TypeParameters | None) -> dict[str, list[Any]]:
        """The field ``type_params`` of a statement; no field where this ``ast`` has none."""
        if _KINDS is None:
            if node is not None:
                self.newer.add("type parameters")
            return {}
        return {"type_params": [] if node is None else [self._type_parameter(item) for item in node.params]}

    def _type_parameter(self, item: cst.TypeParam) -> Any:
        param = item.param
        start, end = self.spans[id(param)]
        kind = getattr(_KINDS, type(param).__name__)
        fields: dict[str, Any] = {"name": self.name(param.name)}
        if isinstance(param, cst.TypeVar):
            fields["bound"] = None if param.bound is None else self.expression(param.bound)
            end = end if param.bound is None else self.end(param.bound)
        default = None
        if item.default is not None:
            default = self.expression(item.default)
            end = self.end(item.default)
            if item.star:
                star = self.spans[id(item.whitespace_after_star)][0] - len("*")
                default = self.place(ast.Starred(value=default, ctx=ast.Load()), star, end)
        if "default_value" in kind._fields:
            fields["default_value"] = default
        elif default is not None:
            self.newer.add("default of a type parameter")
        return self.place(kind(**fields), start, end)
