"""Where the objects of chats go in a file, and what is done with them there.

Everything that can hold one of them is followed. A place that is not in sight, or a use that needs a chat object of the
SDK, is a problem.
"""

from __future__ import annotations

import ast

from migrate.bind.types import NONE, Form
from migrate.chats.containers import constant_key, is_dict
from migrate.chats.holding import (
    ADDING,
    CLASSES,
    OF_A_KEY,
    SAME,
    Carried,
    Holding,
    Path,
    may_be,
    place_of,
    something_else,
)
from migrate.rules.rule import Found, LeftError

HISTORY = frozenset(
    ("get_history", "record_history", "_curated_history", "_comprehensive_history", "history")
)
MESSAGES = frozenset(("send_message", "send_message_stream"))

_OF_ALL = frozenset(("clear", "keys", "move_to_end", "remove"))
"""Methods of containers that hand nothing out and put nothing in."""
_IDENTITY = (ast.Is, ast.IsNot, ast.Eq, ast.NotEq, ast.In, ast.NotIn)


class Flow(Holding):
    """Follows the objects of some chats; raises `LeftError` where one of them gets out of sight."""

    def follow(self, create: Found) -> Carried:
        """All that is done with the chats of one creation, and with those that share a place with them."""
        self.found = Carried([])
        self._begin()
        self._created(create)
        while self._pending:
            self._use(*self._pending.pop())
            if not self._pending:
                self._check_receivers()
        for value in self._put_in:
            self._check_chat(value)
        self.found.turns.sort(key=lambda site: self.module.span(site.node))
        self.found.creates.sort(key=lambda site: self.module.span(site.node))
        return self.found

    def _created(self, create: Found) -> None:
        assert isinstance(create.node, ast.expr)
        if create not in self.found.creates:
            self.found.creates.append(create)
            self._add(create.node, ())

    def _check_receivers(self) -> None:
        """Each message goes through a chat that is created in sight."""
        for turn in self.found.turns:
            receiver = turn.method.value
            for one in self.infer.of(receiver) - NONE:
                site = self.sites.get(one.node) if one.node is not None else None
                if one.form is Form.INSTANCE and site is not None and site.entry == "chats.create":
                    self._created(site)
                elif one.form is Form.INSTANCE and one.name in CLASSES and one.node is None:
                    # An annotation says so; what it stands for has to be one of these chats.
                    self._put_in += self.places.sources(receiver)
                else:
                    raise something_else(receiver)

    def _check_chat(self, value: ast.expr) -> None:
        if (value, ()) not in self._seen and self.infer.of(value) != NONE:
            raise something_else(value)

    # -- uses

    def _use(self, node: ast.expr, path: Path) -> None:
        parent = self.parents[node]
        match parent:
            case ast.Attribute(value=value) if value is node and isinstance(parent.ctx, ast.Load):
                self._member(parent, node, path)
            case ast.Subscript(value=value) if value is node and path:
                self._item(parent, path)
            case ast.Assign(value=value) if value is node:
                for target in parent.targets:
                    self._kept(target, path)
            case ast.AnnAssign(value=value) | ast.NamedExpr(value=value) if value is node:
                self._kept(parent.target, path)
                if isinstance(parent, ast.NamedExpr):
                    self._add(parent, path)
            case ast.Return():
                self._returned(node, path)
            case ast.Lambda(body=body) if body is node:
                self._made_by(parent, path)
            case ast.Call() if node in parent.args or parent.func is node:
                self._passed(parent, node, None, path)
            case ast.keyword():
                call = self.parents[parent]
                assert isinstance(call, ast.Call)
                self._passed(call, node, parent.arg, path)
            case ast.BoolOp() | ast.IfExp():
                if not (isinstance(parent, ast.IfExp) and parent.test is node):
                    self._add(parent, path)
            case ast.Compare(ops=ops) if all(isinstance(op, _IDENTITY) for op in ops):
                return
            case ast.For() | ast.AsyncFor() | ast.comprehension() if parent.iter is node and path:
                if not is_dict(self.infer, node):  # a loop over a dict gives its keys
                    self._kept(parent.target, path[1:])
            case ast.List() | ast.Set():
                self._put_in += [] if path else parent.elts
                self._add(parent, (None, *path))
            case ast.Tuple():
                self._add(parent, (place_of(parent.elts.index(node)), *path))
            case ast.Dict() if node in parent.values:
                named = parent.keys[parent.values.index(node)]
                if named is None or None in parent.keys:
                    raise self._lost(node, "is in a dict that unpacks another, and is kept")
                key = constant_key(named)
                self._put_in += parent.values if not path and key is None else []
                self._add(parent, (key, *path))
            case ast.ListComp(elt=elt) | ast.SetComp(elt=elt) | ast.GeneratorExp(elt=elt) if elt is node:
                self._add(parent, (None, *path))
            case ast.DictComp(value=value) if value is node:
                self._add(parent, (None, *path))
            case ast.Expr() | ast.Delete():
                return
            case ast.If() | ast.While() | ast.Assert() if parent.test is node:
                return
            case ast.UnaryOp(op=ast.Not()):
                return
            case _:
                raise self._lost(node, "is handed on" if not path else "is, with others, handed on")

    def _member(self, member: ast.Attribute, node: ast.expr, path: Path) -> None:
        called = self.parents[member]
        call = called if isinstance(called, ast.Call) and called.func is member else None
        if path:
            self._container_method(member, call, path)
            return
        site = self.messages.get(member)
        if site is not None:
            self.found.turns.append(site)
            return
        if member.attr in HISTORY:
            raise LeftError(
                "GI531",
                f"`{ast.unparse(node)}.{member.attr}` is used on line {node.lineno}; without a chat object there is no "
                "history to read or edit.",
            )
        if member.attr in MESSAGES and call is not None:
            raise something_else(node)
        if member.attr in MESSAGES:
            raise LeftError(
                "GI517",
                f"The method is passed on as a value on line {node.lineno}, so its message is not in sight.",
            )
        raise LeftError("GI530", f"`{ast.unparse(member)}` is used on line {node.lineno}.")

    def _container_method(self, member: ast.Attribute, call: ast.Call | None, path: Path) -> None:
        method = member.attr
        if call is None:
            raise LeftError("GI530", f"`{ast.unparse(member)}` is used on line {member.lineno}.")
        if method in OF_A_KEY and call.args:
            if may_be(path[0], constant_key(call.args[0])):
                self._put_in += call.args[1:] if method == "setdefault" and len(path) == 1 else []
                self._add(call, path[1:])
        elif method == "pop" or (method == "popleft" and not call.args):
            self._add(call, path[1:])
        elif method in ("values", "copy") and not call.args:
            self._add(call, path if method == "copy" else (None, *path[1:]))
        elif method == "items" and not call.args:
            self._pairs(call, path[1:])
        elif method in ADDING and len(call.args) > ADDING[method]:
            self._put_in += [call.args[ADDING[method]]] if len(path) == 1 else []
        elif method not in _OF_ALL:
            raise LeftError("GI530", f"`{ast.unparse(member)}` is used on line {member.lineno}.")

    def _pairs(self, call: ast.Call, path: Path) -> None:
        """``for key, chat in chats.items()``, the items perhaps in a list of their own."""
        node: ast.expr = call
        parent = self.parents[node]
        while isinstance(parent, ast.Call) and self.infer.symbol(parent.func) in SAME:
            node, parent = parent, self.parents[parent]
        if isinstance(parent, ast.For | ast.AsyncFor | ast.comprehension) and parent.iter is node:
            target = parent.target
            if isinstance(target, ast.Tuple) and len(target.elts) == 2:
                self._kept(target.elts[1], path)
                return
        raise self._lost(call, "is read")

    def _item(self, item: ast.Subscript, path: Path) -> None:
        if isinstance(item.ctx, ast.Load) and isinstance(item.slice, ast.Slice):
            self._add(item, path)
            return
        key = constant_key(item.slice)
        match item.slice:
            case ast.Constant(value=int() as index) if (path[0] or "").startswith("#") and index >= 0:
                key = place_of(index)
        if not may_be(path[0], key):
            return
        if isinstance(item.ctx, ast.Load):
            self._add(item, path[1:])
        elif isinstance(item.ctx, ast.Store):
            statement = self.parents[item]
            if not isinstance(statement, ast.Assign | ast.AnnAssign) or statement.value is None:
                raise self._lost(item, "is set")
            self._put_in += [statement.value] if len(path) == 1 else []
