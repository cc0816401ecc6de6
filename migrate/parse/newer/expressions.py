"""Expressions: LibCST -> ``ast``."""

from __future__ import annotations

import ast
import sys
from collections.abc import Sequence
from typing import Any

import libcst as cst

from migrate.parse.newer.base import UnknownSyntaxError, stored
from migrate.parse.newer.signatures import Signatures
from migrate.parse.newer.strings import Strings

_UNPACKS: bool = sys.version_info >= (3, 15)
_UNPACKING = "unpacking in a comprehension"

_SINGLETONS = {"None": None, "True": True, "False": False}

_UNARY: dict[type[cst.BaseUnaryOp], type[ast.unaryop]] = {
    cst.Plus: ast.UAdd,
    cst.Minus: ast.USub,
    cst.BitInvert: ast.Invert,
    cst.Not: ast.Not,
}

_BINARY: dict[type[cst.BaseBinaryOp], type[ast.operator]] = {
    cst.Add: ast.Add,
    cst.Subtract: ast.Sub,
    cst.Multiply: ast.Mult,
    cst.Divide: ast.Div,
    cst.FloorDivide: ast.FloorDiv,
    cst.Modulo: ast.Mod,
    cst.Power: ast.Pow,
    cst.LeftShift: ast.LShift,
    cst.RightShift: ast.RShift,
    cst.BitOr: ast.BitOr,
    cst.BitAnd: ast.BitAnd,
    cst.BitXor: ast.BitXor,
    cst.MatrixMultiply: ast.MatMult,
}

_COMPARE: dict[type[cst.BaseCompOp], type[ast.cmpop]] = {
    cst.LessThan: ast.Lt,
    cst.GreaterThan: ast.Gt,
    cst.Equal: ast.Eq,
    cst.LessThanEqual: ast.LtE,
    cst.GreaterThanEqual: ast.GtE,
    cst.NotEqual: ast.NotEq,
    cst.In: ast.In,
    cst.NotIn: ast.NotIn,
    cst.Is: ast.Is,
    cst.IsNot: ast.IsNot,
}


class Expressions(Signatures, Strings):
    """Every kind of expression; strings and parameter lists have files of their own."""

    def visit_Name(self, node: cst.Name) -> ast.expr:
        if node.value in _SINGLETONS:
            return self.at(ast.Constant(value=_SINGLETONS[node.value], kind=None), node)
        return self.at(ast.Name(id=self.name(node), ctx=ast.Load()), node)

    def visit_Integer(self, node: cst.Integer) -> ast.expr:
        return self.at(ast.Constant(value=int(node.value, 0), kind=None), node)

    def visit_Float(self, node: cst.Float) -> ast.expr:
        return self.at(ast.Constant(value=float(node.value), kind=None), node)

    def visit_Imaginary(self, node: cst.Imaginary) -> ast.expr:
        return self.at(ast.Constant(value=complex(node.value), kind=None), node)

    def visit_Ellipsis(self, node: cst.Ellipsis) -> ast.expr:
        return self.at(ast.Constant(value=..., kind=None), node)

    def visit_Attribute(self, node: cst.Attribute) -> ast.expr:
        value = self.expression(node.value)
        return self.at(ast.Attribute(value=value, attr=self.name(node.attr), ctx=ast.Load()), node)

    def visit_UnaryOperation(self, node: cst.UnaryOperation) -> ast.expr:
        operator = _UNARY[type(node.operator)]()
        return self.at(ast.UnaryOp(op=operator, operand=self.expression(node.expression)), node)

    def visit_BinaryOperation(self, node: cst.BinaryOperation) -> ast.expr:
        operator = _BINARY[type(node.operator)]()
        left, right = self.expression(node.left), self.expression(node.right)
        return self.at(ast.BinOp(left=left, op=operator, right=right), node)

    def visit_BooleanOperation(self, node: cst.BooleanOperation) -> ast.expr:
        """``a and b and c`` is one node in ``ast``; a parenthesized part of it stays a node of its own."""
        kind = type(node.operator)
        operands: list[ast.expr] = []
        waiting: list[cst.BaseExpression] = [node.right, node.left]
        while waiting:
            operand = waiting.pop()
            if (
                isinstance(operand, cst.BooleanOperation)
                and not operand.lpar
                and type(operand.operator) is kind
            ):
                waiting += [operand.right, operand.left]
            else:
                operands.append(self.expression(operand))
        operator = ast.And() if kind is cst.And else ast.Or()
        return self.at(ast.BoolOp(op=operator, values=operands), node)

    def visit_Comparison(self, node: cst.Comparison) -> ast.expr:
        operators = [_COMPARE[type(target.operator)]() for target in node.comparisons]
        left = self.expression(node.left)
        comparators = [self.expression(target.comparator) for target in node.comparisons]
        return self.at(ast.Compare(left=left, ops=operators, comparators=comparators), node)

    def visit_IfExp(self, node: cst.IfExp) -> ast.expr:
        test, body, orelse = (self.expression(part) for part in (node.test, node.body, node.orelse))
        return self.at(ast.IfExp(test=test, body=body, orelse=orelse), node)

    def visit_NamedExpr(self, node: cst.NamedExpr) -> ast.expr:
        target = self.expression(node.target)
        if not isinstance(target, ast.Name):
            raise UnknownSyntaxError("only a name can be assigned with :=")
        target.ctx = ast.Store()
        return self.at(ast.NamedExpr(target=target, value=self.expression(node.value)), node)

    def visit_Await(self, node: cst.Await) -> ast.expr:
        return self.at(ast.Await(value=self.expression(node.expression)), node)

    def visit_Yield(self, node: cst.Yield) -> ast.expr:
        start = self.spans[id(node)][0]
        if node.value is None:
            return self.place(ast.Yield(value=None), start, start + len("yield"))
        if isinstance(node.value, cst.From):
            item = node.value.item
            return self.place(ast.YieldFrom(value=self.expression(item)), start, self.end(item))
        return self.at(ast.Yield(value=self.expression(node.value)), node)

    def visit_Lambda(self, node: cst.Lambda) -> ast.expr:
        arguments = self.arguments(node.params)
        return self.at(ast.Lambda(args=arguments, body=self.expression(node.body)), node)

    def visit_Call(self, node: cst.Call) -> ast.expr:
        function = self.expression(node.func)
        if (
            len(node.args) == 1
            and isinstance(node.args[0].value, cst.GeneratorExp)
            and not node.args[0].value.lpar
        ):
            # the call's parentheses belong to the generator too
            generator = self.expression(node.args[0].value)
            opening = self.spans[id(node.whitespace_after_func)][1]
            self.place(generator, opening, self.spans[id(node)][1])
            return self.at(ast.Call(func=function, args=[generator], keywords=[]), node)
        args, keywords = self.call_arguments(node.args)
        return self.at(ast.Call(func=function, args=args, keywords=keywords), node)

    def call_arguments(self, arguments: Sequence[cst.Arg]) -> tuple[list[ast.expr], list[ast.keyword]]:
        """The arguments of a call or the bases of a class, split as ``ast`` splits them."""
        args: list[ast.expr] = []
        keywords: list[ast.keyword] = []
        for argument in arguments:
            value = self.expression(argument.value)
            span = self.spans[id(argument)][0], self.end(argument.value)
            if argument.keyword is not None or argument.star == "**":
                name = self.name(argument.keyword) if argument.keyword is not None else None
                keywords.append(self.place(ast.keyword(arg=name, value=value), *span))
            elif argument.star == "*":
                args.append(self.place(ast.Starred(value=value, ctx=ast.Load()), *span))
            elif keywords:
                raise SyntaxError("positional argument follows keyword argument")
            else:
                args.append(value)
        return args, keywords

    def visit_Subscript(self, node: cst.Subscript) -> ast.expr:
        value = self.expression(node.value)
        elements = [self._subscript_element(element.slice) for element in node.slice]
        index = elements[0]
        if len(elements) > 1 or isinstance(node.slice[0].comma, cst.Comma) or isinstance(index, ast.Starred):
            index = ast.Tuple(elts=elements, ctx=ast.Load())
            self.place(index, self._slice_start(node.slice[0].slice), self._slices_end(node.slice[-1]))
        return self.at(ast.Subscript(value=value, slice=index, ctx=ast.Load()), node)

    def _subscript_element(self, node: cst.BaseSlice) -> ast.expr:
        if isinstance(node, cst.Index):
            value = self.expression(node.value)
            if node.star is None:
                return value
            return self.place(
                ast.Starred(value=value, ctx=ast.Load()), self._slice_start(node), self.end(node.value)
            )
        if not isinstance(node, cst.Slice):
            raise UnknownSyntaxError(f"{type(node).__name__} has no counterpart in ast")
        lower, upper, step = (
            None if part is None else self.expression(part) for part in (node.lower, node.upper, node.step)
        )
        bounds = ast.Slice(lower=lower, upper=upper, step=step)
        return self.place(bounds, self._slice_start(node), self._slice_end(node))

    def _slice_start(self, node: cst.BaseSlice) -> int:
        # a slice without a lower bound starts with whitespace that belongs to its colon
        if isinstance(node, cst.Slice) and node.lower is None:
            return self.spans[id(node.first_colon.whitespace_before)][1]
        return self.spans[id(node)][0]

    def _slice_end(self, node: cst.BaseSlice) -> int:
        if isinstance(node, cst.Index):
            return self.end(node.value)
        assert isinstance(node, cst.Slice)
        if node.step is not None:
            return self.end(node.step)
        if isinstance(node.second_colon, cst.Colon):
            return self.spans[id(node.second_colon.whitespace_after)][0]
        if node.upper is not None:
            return self.end(node.upper)
        return self.spans[id(node.first_colon.whitespace_after)][0]

    def _slices_end(self, element: cst.SubscriptElement) -> int:
        if isinstance(element.comma, cst.Comma):
            return self.spans[id(element.comma.whitespace_after)][0]
        return self._slice_end(element.slice)

    def visit_Element(self, node: cst.Element) -> ast.expr:
        return self.expression(node.value)

    def visit_StarredElement(self, node: cst.StarredElement) -> ast.expr:
        return self.at(ast.Starred(value=self.expression(node.value), ctx=ast.Load()), node)

    def visit_Tuple(self, node: cst.Tuple) -> ast.expr:
        new = ast.Tuple(elts=[self.expression(element) for element in node.elements], ctx=ast.Load())
        if node.lpar:
            return self.place(new, self.spans[id(node.lpar[-1])][0], self.spans[id(node.rpar[0])][1])
        return self.place(new, self.spans[id(node)][0], self.sequence_end(node.elements))

    def visit_List(self, node: cst.List) -> ast.expr:
        elements = [self.expression(element) for element in node.elements]
        return self.at(ast.List(elts=elements, ctx=ast.Load()), node)

    def visit_Set(self, node: cst.Set) -> ast.expr:
        return self.at(ast.Set(elts=[self.expression(element) for element in node.elements]), node)

    def visit_Dict(self, node: cst.Dict) -> ast.expr:
        keys = [
            self.expression(element.key) if isinstance(element, cst.DictElement) else None
            for element in node.elements
        ]
        values = [self.expression(element.value) for element in node.elements]
        return self.at(ast.Dict(keys=keys, values=values), node)

    def visit_GeneratorExp(self, node: cst.GeneratorExp) -> ast.expr:
        new = ast.GeneratorExp(elt=self._element(node.elt), generators=self._clauses(node.for_in))
        if node.lpar:
            return self.place(new, self.spans[id(node.lpar[-1])][0], self.spans[id(node.rpar[0])][1])
        return self.at(new, node)  # the call around it puts this right

    def visit_ListComp(self, node: cst.ListComp) -> ast.expr:
        return self.at(ast.ListComp(elt=self._element(node.elt), generators=self._clauses(node.for_in)), node)

    def visit_SetComp(self, node: cst.SetComp) -> ast.expr:
        return self.at(ast.SetComp(elt=self._element(node.elt), generators=self._clauses(node.for_in)), node)

    def visit_DictComp(self, node: cst.DictComp) -> ast.expr:
        key, value = self.expression(node.key), self.expression(node.value)
        return self.at(ast.DictComp(key=key, value=value, generators=self._clauses(node.for_in)), node)

    def visit_StarredDictComp(self, node: Any) -> ast.expr:
        value = self.expression(node.value)
        generators = self._clauses(node.for_in)
        if _UNPACKS:
            comprehension: Any = ast.DictComp
            new: ast.expr = comprehension(key=value, value=None, generators=generators)
            return self.at(new, node)
        self.newer.add(_UNPACKING)
        starred = ast.Starred(value=value, ctx=ast.Load())
        self.place(starred, self.spans[id(node.lbrace.whitespace_after)][1], self.end(node.value))
        return self.at(ast.SetComp(elt=starred, generators=generators), node)

    def _element(self, node: cst.CSTNode) -> ast.expr:
        if isinstance(node, cst.StarredElement) and not _UNPACKS:
            self.newer.add(_UNPACKING)
        return self.expression(node)

    def _clauses(self, node: cst.CompFor | None) -> list[ast.comprehension]:
        clauses = []
        while node is not None:
            target = stored(self.expression(node.target))
            iterated = self.expression(node.iter)
            conditions = [self.expression(condition.test) for condition in node.ifs]
            is_async = int(node.asynchronous is not None)
            clauses.append(ast.comprehension(target=target, iter=iterated, ifs=conditions, is_async=is_async))
            node = node.inner_for_in
        return clauses
