"""Parameter lists and type parameters: LibCST -> ``ast``."""

from __future__ import annotations

import ast
import sys

import libcst as cst

from migrate.parse.newer.base import Base


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
                None if param.default is None else self.expression(param.default) for param in node.kwonly_params
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
        return self.place(ast.arg(arg=self.name(node.name), annotation=annotation, type_comment=None), start, end)

    if sys.version_info >= (3, 12):

        def type_parameters(self, node: cst.TypeParameters | None) -> list[ast.type_param]:
            """Native type parameters."""
            return [] if node is None else [self._type_parameter(item) for item in node.params]

        def _type_parameter(self, item: cst.TypeParam) -> ast.type_param:
            param = item.param
            name = self.name(param.name)
            start, end = self.spans[id(param)]
            fields: dict[str, ast.expr | None] = {}
            if item.default is not None:
                default = self.expression(item.default)
                if item.star:
                    starred = ast.Starred(value=default, ctx=ast.Load())
                    default = self.place(
                        starred, self.spans[id(item.whitespace_after_star)][0] - 1, self.end(item.default)
                    )
                end = self.end(item.default)
                if sys.version_info >= (3, 13):
                    fields["default_value"] = default
                else:
                    self.newer.add("default of a type parameter")
            elif sys.version_info >= (3, 13):
                fields["default_value"] = None
            new: ast.type_param
            if isinstance(param, cst.TypeVar):
                bound = None if param.bound is None else self.expression(param.bound)
                if param.bound is not None and item.default is None:
                    end = self.end(param.bound)
                new = ast.TypeVar(name=name, bound=bound, **fields)
            elif isinstance(param, cst.TypeVarTuple):
                new = ast.TypeVarTuple(name=name, **fields)
            else:
                new = ast.ParamSpec(name=name, **fields)
            return self.place(new, start, end)
    else:

        def type_parameters(self, node: cst.TypeParameters | None) -> list[ast.AST]:
            """Nothing: there is no place for them in this ``ast``."""
            if node is not None:
                self.newer.add("type parameters")
            return []
