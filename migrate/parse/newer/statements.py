"""Statements: LibCST -> ``ast``."""

from __future__ import annotations

import ast
import sys
from collections.abc import Sequence
from typing import Any

import libcst as cst

from migrate.parse.locations import Positioned
from migrate.parse.newer.base import Placed, UnknownSyntaxError, stored
from migrate.parse.newer.patterns import Patterns
from migrate.parse.newer.spans import Spans

_AUGMENTED: dict[type[cst.BaseAugOp], type[ast.operator]] = {
    cst.AddAssign: ast.Add,
    cst.SubtractAssign: ast.Sub,
    cst.MultiplyAssign: ast.Mult,
    cst.DivideAssign: ast.Div,
    cst.FloorDivideAssign: ast.FloorDiv,
    cst.ModuloAssign: ast.Mod,
    cst.PowerAssign: ast.Pow,
    cst.LeftShiftAssign: ast.LShift,
    cst.RightShiftAssign: ast.RShift,
    cst.BitOrAssign: ast.BitOr,
    cst.BitAndAssign: ast.BitAnd,
    cst.BitXorAssign: ast.BitXor,
    cst.MatrixMultiplyAssign: ast.MatMult,
}


class Statements(Patterns):
    """Every kind of statement. The last of the layers: an instance converts a whole module."""

    def __init__(self, text: str, spans: Spans) -> None:
        super().__init__(text, spans)
        self._semicolons: dict[int, int] = {}
        """``id`` of a new statement with a semicolon -> offset behind it."""

    def block(self, statements: Sequence[cst.CSTNode]) -> list[ast.stmt]:
        """Convert statements; one line of them may hold several."""
        new: list[ast.stmt] = []
        for statement in statements:
            for part in statement.body if isinstance(statement, cst.SimpleStatementLine) else (statement,):
                converted: ast.stmt = self.dispatch(part)
                new.append(converted)
                semicolon = getattr(part, "semicolon", None)
                if isinstance(semicolon, cst.Semicolon):
                    self._semicolons[id(converted)] = self.spans[id(semicolon.whitespace_after)][0]
        return new

    def _suite(self, node: cst.BaseSuite | cst.Else | cst.Finally | None) -> list[ast.stmt]:
        if node is None:
            return []
        return self.block(node.body.body if isinstance(node, cst.Else | cst.Finally) else node.body)

    def _compound(self, new: Placed, source: cst.CSTNode, *blocks: Sequence[Positioned]) -> Placed:
        """Place a statement that ends where the last statement of its last block ends, with its semicolon."""
        new.lineno, new.col_offset = self._position(self.spans[id(source)][0])
        last = next(block[-1] for block in reversed(blocks) if block)
        new.end_lineno, new.end_col_offset = last.end_lineno, last.end_col_offset
        if id(last) in self._semicolons:
            new.end_lineno, new.end_col_offset = self._position(self._semicolons[id(last)])
        return new

    def visit_Expr(self, node: cst.Expr) -> ast.stmt:
        return self._through(ast.Expr(value=self.expression(node.value)), node, node.value)

    def _through(self, new: Placed, source: cst.CSTNode, last: cst.BaseExpression) -> Placed:
        """Place a statement that starts where ``source`` does and ends with the expression ``last``."""
        elements = last.elements if isinstance(last, cst.Tuple) and not last.lpar else ()
        end = self.sequence_end(elements) if elements else self.end(last)
        return self.place(new, self.spans[id(source)][0], end)

    def _keyword(self, new: Placed, node: cst.CSTNode, keyword: str) -> Placed:
        start = self.spans[id(node)][0]
        return self.place(new, start, start + len(keyword))

    def visit_Pass(self, node: cst.Pass) -> ast.stmt:
        return self._keyword(ast.Pass(), node, "pass")

    def visit_Break(self, node: cst.Break) -> ast.stmt:
        return self._keyword(ast.Break(), node, "break")

    def visit_Continue(self, node: cst.Continue) -> ast.stmt:
        return self._keyword(ast.Continue(), node, "continue")

    def visit_Return(self, node: cst.Return) -> ast.stmt:
        if node.value is None:
            return self._keyword(ast.Return(value=None), node, "return")
        return self._through(ast.Return(value=self.expression(node.value)), node, node.value)

    def visit_Raise(self, node: cst.Raise) -> ast.stmt:
        if node.exc is None:
            return self._keyword(ast.Raise(exc=None, cause=None), node, "raise")
        exception = self.expression(node.exc)
        if node.cause is None:
            return self._through(ast.Raise(exc=exception, cause=None), node, node.exc)
        return self._through(
            ast.Raise(exc=exception, cause=self.expression(node.cause.item)), node, node.cause.item
        )

    def visit_Assert(self, node: cst.Assert) -> ast.stmt:
        message = None if node.msg is None else self.expression(node.msg)
        last = node.test if node.msg is None else node.msg
        return self._through(ast.Assert(test=self.expression(node.test), msg=message), node, last)

    def visit_Del(self, node: cst.Del) -> ast.stmt:
        target = stored(self.expression(node.target), ast.Del())
        targets = target.elts if isinstance(target, ast.Tuple) and not node.target.lpar else [target]
        return self._through(ast.Delete(targets=targets), node, node.target)

    def visit_Assign(self, node: cst.Assign) -> ast.stmt:
        targets = [stored(self.expression(target.target)) for target in node.targets]
        value = self.expression(node.value)
        return self._through(ast.Assign(targets=targets, value=value, type_comment=None), node, node.value)

    def visit_AnnAssign(self, node: cst.AnnAssign) -> ast.stmt:
        target: Any = stored(self.expression(node.target))
        annotation = self.expression(node.annotation.annotation)
        value = None if node.value is None else self.expression(node.value)
        simple = int(isinstance(target, ast.Name) and not node.target.lpar)
        new = ast.AnnAssign(target=target, annotation=annotation, value=value, simple=simple)
        return self._through(new, node, node.annotation.annotation if node.value is None else node.value)

    def visit_AugAssign(self, node: cst.AugAssign) -> ast.stmt:
        target: Any = stored(self.expression(node.target))
        operator = _AUGMENTED[type(node.operator)]()
        new = ast.AugAssign(target=target, op=operator, value=self.expression(node.value))
        return self._through(new, node, node.value)

    def visit_Global(self, node: cst.Global) -> ast.stmt:
        new = ast.Global(names=[self.name(item.name) for item in node.names])
        return self._through(new, node, node.names[-1].name)

    def visit_Nonlocal(self, node: cst.Nonlocal) -> ast.stmt:
        new = ast.Nonlocal(names=[self.name(item.name) for item in node.names])
        return self._through(new, node, node.names[-1].name)

    def visit_TypeAlias(self, node: cst.TypeAlias) -> ast.stmt:
        name = stored(self.expression(node.name))
        parameters = self.type_parameters(node.type_parameters)
        value = self.expression(node.value)
        kind: Any = getattr(ast, "TypeAlias", None)
        new: ast.stmt
        if kind is not None:
            new = kind(name=name, value=value, **parameters)
        else:
            self.newer.add("type statement")
            new = ast.Assign(targets=[name], value=value, type_comment=None)
        return self._through(new, node, node.value)

    def _alias(self, node: cst.ImportAlias) -> ast.alias:
        start, end = self.spans[id(node.name)]
        asname = None
        if node.asname is not None:
            if not isinstance(node.asname.name, cst.Name):
                raise UnknownSyntaxError("an import can only be bound to a name")
            asname = self.name(node.asname.name)
            end = self.spans[id(node.asname.name)][1]
        return self.place(ast.alias(name=self.name(node.name), asname=asname), start, end)

    def visit_Import(self, node: cst.Import) -> ast.stmt:
        names = [self._alias(alias) for alias in node.names]
        new = ast.Import(names=names)
        new.lineno, new.col_offset = self._position(self.spans[id(node)][0])
        new.end_lineno, new.end_col_offset = names[-1].end_lineno, names[-1].end_col_offset
        return new

    def visit_ImportFrom(self, node: cst.ImportFrom) -> ast.stmt:
        if isinstance(node.names, cst.ImportStar):
            names = [self.at(ast.alias(name="*", asname=None), node.names)]
        else:
            names = [self._alias(alias) for alias in node.names]
        module = None if node.module is None else self.name(node.module)
        new = ast.ImportFrom(module=module, names=names, level=len(node.relative))
        new.lineno, new.col_offset = self._position(self.spans[id(node)][0])
        if node.rpar is not None:
            new.end_lineno, new.end_col_offset = self._position(self.spans[id(node.rpar)][1])
        else:
            new.end_lineno, new.end_col_offset = names[-1].end_lineno, names[-1].end_col_offset
        return new

    def visit_LazyImport(self, node: Any) -> ast.stmt:
        return self._lazy(self.visit_Import(node))

    def visit_LazyImportFrom(self, node: Any) -> ast.stmt:
        return self._lazy(self.visit_ImportFrom(node))

    def _lazy(self, new: ast.stmt) -> ast.stmt:
        if "is_lazy" in new._fields:
            setattr(new, "is_lazy", 1)  # noqa: B010  (unknown to the type checker before Python 3.15)
        else:
            self.newer.add("lazy import")
        return new

    def visit_If(self, node: cst.If) -> ast.stmt:
        test, body = self.expression(node.test), self._suite(node.body)
        orelse = [self.visit_If(node.orelse)] if isinstance(node.orelse, cst.If) else self._suite(node.orelse)
        return self._compound(ast.If(test=test, body=body, orelse=orelse), node, body, orelse)

    def visit_While(self, node: cst.While) -> ast.stmt:
        test, body, orelse = self.expression(node.test), self._suite(node.body), self._suite(node.orelse)
        return self._compound(ast.While(test=test, body=body, orelse=orelse), node, body, orelse)

    def visit_For(self, node: cst.For) -> ast.stmt:
        target = stored(self.expression(node.target))
        iterated, body, orelse = self.expression(node.iter), self._suite(node.body), self._suite(node.orelse)
        kind: Any = ast.For if node.asynchronous is None else ast.AsyncFor
        new: ast.stmt = kind(target=target, iter=iterated, body=body, orelse=orelse, type_comment=None)
        return self._compound(new, node, body, orelse)

    def visit_With(self, node: cst.With) -> ast.stmt:
        items = []
        for item in node.items:
            context = self.expression(item.item)
            target = None if item.asname is None else stored(self.expression(item.asname.name))
            items.append(ast.withitem(context_expr=context, optional_vars=target))
        body = self._suite(node.body)
        kind: Any = ast.With if node.asynchronous is None else ast.AsyncWith
        new: ast.stmt = kind(items=items, body=body, type_comment=None)
        return self._compound(new, node, body)

    def visit_Try(self, node: cst.Try) -> ast.stmt:
        return self._try(ast.Try, node)

    def visit_TryStar(self, node: cst.TryStar) -> ast.stmt:
        return self._try(ast.TryStar, node)

    def _try(self, kind: Any, node: cst.Try | cst.TryStar) -> ast.stmt:
        body = self._suite(node.body)
        handlers = [self._handler(handler) for handler in node.handlers]
        orelse, final = self._suite(node.orelse), self._suite(node.finalbody)
        new: ast.stmt = kind(body=body, handlers=handlers, orelse=orelse, finalbody=final)
        return self._compound(new, node, body, handlers, orelse, final)

    def _handler(self, node: cst.ExceptHandler | cst.ExceptStarHandler) -> ast.ExceptHandler:
        caught = None if node.type is None else self.expression(node.type)
        if isinstance(node.type, cst.Tuple) and not node.type.lpar and sys.version_info < (3, 14):
            self.newer.add("except without parentheses")
        name = None
        if node.name is not None:
            if not isinstance(node.name.name, cst.Name):
                raise UnknownSyntaxError("an exception can only be bound to a name")
            name = self.name(node.name.name)
        body = self._suite(node.body)
        return self._compound(ast.ExceptHandler(type=caught, name=name, body=body), node, body)

    def visit_FunctionDef(self, node: cst.FunctionDef) -> ast.stmt:
        decorators = [self.expression(decorator.decorator) for decorator in node.decorators]
        parameters = self.type_parameters(node.type_parameters)
        arguments = self.arguments(node.params)
        returns = None if node.returns is None else self.expression(node.returns.annotation)
        body = self._suite(node.body)
        kind: Any = ast.FunctionDef if node.asynchronous is None else ast.AsyncFunctionDef
        new: ast.stmt = kind(
            name=self.name(node.name),
            args=arguments,
            body=body,
            decorator_list=decorators,
            returns=returns,
            type_comment=None,
            **parameters,
        )
        return self._compound(new, node, body)

    def visit_ClassDef(self, node: cst.ClassDef) -> ast.stmt:
        decorators = [self.expression(decorator.decorator) for decorator in node.decorators]
        parameters = self.type_parameters(node.type_parameters)
        bases, keywords = self.call_arguments([*node.bases, *node.keywords])
        body = self._suite(node.body)
        kind: Any = ast.ClassDef
        new: ast.stmt = kind(
            name=self.name(node.name),
            bases=bases,
            keywords=keywords,
            body=body,
            decorator_list=decorators,
            **parameters,
        )
        return self._compound(new, node, body)

    def visit_Match(self, node: cst.Match) -> ast.stmt:
        subject = self.expression(node.subject)
        cases = []
        for case in node.cases:
            pattern = self.pattern(case.pattern)
            guard = None if case.guard is None else self.expression(case.guard)
            cases.append(ast.match_case(pattern=pattern, guard=guard, body=self._suite(case.body)))
        return self._compound(ast.Match(subject=subject, cases=cases), node, cases[-1].body)
