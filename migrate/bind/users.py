"""Who uses a function, a parameter or an attribute of a file; `LeftError` where some may be elsewhere."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field

from migrate.bind.classes import decorated
from migrate.bind.closed import (
    attribute_unseen,
    has_foreign_base,
    is_local,
    is_named,
    is_private_name,
    names_in_words,
    only_called,
    unseen,
)
from migrate.bind.left import LeftError
from migrate.bind.module import Module
from migrate.bind.parameters import argument_of, value_of
from migrate.bind.scopes import Binding, Definition
from migrate.bind.stability import is_mutated
from migrate.bind.types import Form, names

_Function = ast.FunctionDef | ast.AsyncFunctionDef
_UNCHANGING = frozenset(("str", "int", "float", "bool", "bytes"))


@dataclass(eq=False)
class AttributeUses:
    """All that a file does with one attribute of one class."""

    key: tuple[ast.ClassDef, str]
    function: _Function | None = None
    """The property that computes it."""
    values: list[ast.expr] = field(default_factory=list)
    stores: list[ast.Attribute] = field(default_factory=list)
    loads: list[ast.expr] = field(default_factory=list)
    annotations: list[ast.expr] = field(default_factory=list)


class Users:
    """Looks them up in one module; ``public`` collects the names that code outside the project could use.

    ``derived``: private names of classes that are derived from those of a library count among them, too.
    """

    def __init__(self, module: Module, public: list[str], *, derived: bool = False) -> None:
        self.module = module
        self._derived = derived
        self.parents = module.scopes.parents
        self.public = public
        self._calls: dict[ast.AST, list[ast.Call]] = {}
        self._attributes: dict[tuple[ast.ClassDef, str], AttributeUses] = {}

    # -- functions

    def function(self, call: ast.Call) -> _Function | None:
        """The one function of this file that ``call`` calls: of a class, its ``__init__``."""
        found = self.module.infer.of(call.func)
        if len(found) != 1:
            return None
        (only,) = found
        node = only.node
        if only.form is Form.CLASS and isinstance(node, ast.ClassDef) and node in self.parents:
            node = next((f for f in node.body if isinstance(f, _Function) and f.name == "__init__"), None)
            return node
        is_function = only.form is Form.FUNCTION and isinstance(node, _Function) and node in self.parents
        return node if is_function and isinstance(node, _Function) else None

    def calls(self, function: _Function) -> list[ast.Call]:
        """Every call of a function of this file; for a property, none."""
        if function not in self._calls:
            self._calls[function] = list(self._called(function))
        return self._calls[function]

    def _called(self, function: _Function) -> Iterator[ast.Call]:
        owner = self.parents[function]
        if function.name == "__init__" and isinstance(owner, ast.ClassDef):
            yield from self._made(owner)
            return
        if function.name.startswith("__"):
            raise self._elsewhere(function.name)
        is_property = self.is_property(function)
        if not only_called(self.module, function, read=is_property):
            raise LeftError(
                "GI506",
                f"The config goes through `{function.name}`, which is used for something else than calls.",
            )
        self._check_closed(function)
        if is_property:
            return
        for call in self.module.infer.calls_of.get(function.name, ()):
            found = self.module.infer.of(call.func)
            if {one.node for one in found} == {function}:
                yield call
            elif any(one.node is function or one.form is Form.UNKNOWN for one in found):
                raise LeftError(
                    "GI506",
                    f"The config goes through `{function.name}`, and `{ast.unparse(call.func)}` on line {call.lineno} "
                    "may be another function.",
                )

    def _check_closed(self, function: _Function) -> None:
        owner = self.parents[function]
        if isinstance(owner, ast.ClassDef):
            self._check_bases(owner, function.name)
        if is_local(self.module, function):
            return
        if is_private_name(function.name):
            self.check_private(function.name)
        else:
            self.check_name(function.name)

    def _check_bases(self, owner: ast.ClassDef, name: str) -> None:
        """Raise `LeftError` where a library may use a name of one of its derived classes, or a decorator may."""
        if decorated_class(owner):
            raise self._elsewhere(name)
        if has_foreign_base(self.module, owner):
            if not (self._derived and is_private_name(name)):
                raise self._elsewhere(name)
            if name not in self.public:
                self.public.append(name)

    def _made(self, owner: ast.ClassDef) -> Iterator[ast.Call]:
        if (
            has_foreign_base(self.module, owner)
            or decorated_class(owner)
            or self.module.infer.classes.heirs(owner)
        ):
            raise self._elsewhere(owner.name)
        if not is_local(self.module, owner):
            self.check_name(owner.name)
        for node in self.parents:
            if isinstance(node, ast.Call) and any(t.node is owner for t in self.module.infer.of(node.func)):
                if any(t.form is Form.CLASS and t.node is owner for t in self.module.infer.of(node.func)):
                    yield node
            elif isinstance(node, ast.Name) and node.id == owner.name and isinstance(node.ctx, ast.Load):
                parent = self.parents[node]
                if not (isinstance(parent, ast.Call) and parent.func is node) and not self._annotates(node):
                    raise self._elsewhere(owner.name)

    def _annotates(self, node: ast.expr) -> bool:
        """Whether a name stands in an annotation."""
        child: ast.AST = node
        for parent in self.module.scopes.ancestors(node):
            match parent:
                case ast.arg() | ast.AnnAssign():
                    return parent.annotation is child
                case ast.FunctionDef() | ast.AsyncFunctionDef():
                    return parent.returns is child
                case ast.stmt():
                    return False
            child = parent
        return False

    def is_property(self, function: _Function) -> bool:
        """Whether a method is read like an attribute."""
        return len(function.decorator_list) == 1 and decorated(function, "property", "cached_property")

    def result(self, function: _Function, call: ast.Call) -> ast.expr:
        """The expression with what a call of ``function`` gives: the call, or the ``await`` around it."""
        if not isinstance(function, ast.AsyncFunctionDef):
            return call
        parent = self.parents[call]
        if not isinstance(parent, ast.Await):
            raise LeftError(
                "GI506",
                f"The coroutine of `{function.name}` is passed on before it is awaited, on line {call.lineno}.",
            )
        return parent

    def returned(self, function: _Function) -> list[ast.expr] | None:
        """What a function returns; ``None`` where it is a generator or may end without."""
        own = [node for node in ast.walk(function) if self.module.scopes.function_of(node) is function]
        if any(isinstance(node, ast.Yield | ast.YieldFrom) for node in own) or not _returns(function.body):
            return None
        values = [node.value for node in own if isinstance(node, ast.Return)]
        return None if None in values else [value for value in values if value is not None]

    # -- parameters

    def values(self, argument: ast.arg) -> list[ast.expr] | None:
        """What a parameter can be: what calls pass, and its default; ``None`` where that is not in sight."""
        function = self.parents[self.parents[argument]]
        if not isinstance(function, _Function) or argument in (function.args.vararg, function.args.kwarg):
            return None
        default = self.module.scopes.definition_of[argument].value
        found = [default] if default is not None else []
        calls = self.calls(function)
        for call in calls:
            stars = any(isinstance(one, ast.Starred) for one in call.args) or any(
                keyword.arg is None for keyword in call.keywords
            )
            value = value_of(self.module, function, call, argument)
            if stars or (value is None and default is None):
                return None
            found += [value] if value is not None else []
        return found if calls else None

    def taking(self, node: ast.expr, call: ast.Call) -> ast.arg | None:
        """The parameter of a function of this file that takes ``node``."""
        function = self.function(call)
        return argument_of(self.module, function, call, node) if function is not None else None

    def passes_changing(self, name: ast.Name) -> bool:
        """Whether a name is a parameter for which a call passes an object that is changed in place somewhere."""
        if names(self.module.infer.of(name)) <= _UNCHANGING:
            return False
        for definition in self.module.reaching.get(name, ()):
            if isinstance(definition.node, ast.arg):
                function = self.parents[self.parents[definition.node]]
                if not isinstance(function, _Function) or function not in self._calls:
                    continue
                for call in self._calls[function]:
                    value = value_of(self.module, function, call, definition.node)
                    if isinstance(value, ast.Name) and is_mutated(self.module, value):
                        return True
        return False

    # -- attributes

    def attribute(self, node: ast.Attribute) -> AttributeUses | None:
        """All that is done with the attribute ``node`` of an object of a class of this file."""
        owner = self._owner(node.value)
        return self._uses(owner, node.attr) if owner is not None else None

    def members(self, function: _Function) -> AttributeUses:
        """The same for a property."""
        owner = self.parents[function]
        assert isinstance(owner, ast.ClassDef)
        return self._uses(owner, function.name)

    def _uses(self, owner: ast.ClassDef, name: str) -> AttributeUses:
        family = self._family(owner)
        key = (min(family, key=lambda one: one.lineno), name)
        if key not in self._attributes:
            found = AttributeUses(key)
            self._check_family(family, name)
            self._declared(found, family)
            named = [node for node in self.parents if isinstance(node, ast.Attribute) and node.attr == name]
            for node in sorted(named, key=lambda node: (node.lineno, node.col_offset)):
                self._used(found, family, node)
            if found.function is not None and found.stores:
                raise self._elsewhere(name)
            self._attributes[key] = found
        return self._attributes[key]

    def _owner(self, node: ast.expr) -> ast.ClassDef | None:
        owners = [t.node for t in self.module.infer.of(node) if t.form in (Form.INSTANCE, Form.CLASS)]
        if len(owners) != 1 or len(self.module.infer.of(node)) != 1:
            return None
        (owner,) = owners
        return owner if isinstance(owner, ast.ClassDef) and owner in self.parents else None

    def _family(self, owner: ast.ClassDef) -> set[ast.ClassDef]:
        """The class with all classes of this file that share attributes with it."""
        family: list[ast.ClassDef] = [owner]
        for one in family:
            bases = [self.module.infer.classes.local_class(base) for base in one.bases]
            family += [
                other
                for other in (*bases, *self.module.infer.classes.heirs(one))
                if other is not None and other not in family
            ]
        return set(family)

    def _check_family(self, family: set[ast.ClassDef], name: str) -> None:
        for one in family:
            self._check_bases(one, name)
        for node in self.parents:
            reached = isinstance(node, ast.Attribute) and node.attr == "__dict__"
            if reached or names_in_words(self.module, node, name, method=True):
                raise self._elsewhere(name)
        if all(is_local(self.module, one) for one in family):
            return
        inside = is_private_name(name) or bool(self.module.source.cells) or self.module.is_script
        if inside and self.module.infer.project is None:
            return
        if not attribute_unseen(self.module, name):
            raise self._elsewhere(name)
        if not inside:
            self._note(name)

    def _declared(self, found: AttributeUses, family: set[ast.ClassDef]) -> None:
        """What the bodies of the classes say of the attribute."""
        name = found.key[1]
        for owner in family:
            for definition in self.module.scopes.by_node[owner].definitions.get(name, ()):
                node = definition.node
                if isinstance(node, _Function) and self.is_property(node) and found.function is None:
                    found.function = node
                elif definition.how in (Binding.ASSIGN, Binding.ANNOTATE) and sets_alone(definition):
                    found.annotations += [definition.annotation] if definition.annotation is not None else []
                    found.values += [definition.value] if definition.value is not None else []
                    found.loads += self.module.uses.get(definition, ())
                else:
                    raise self._elsewhere(name)
        if found.function is not None and found.values:
            raise self._elsewhere(name)

    def _used(self, found: AttributeUses, family: set[ast.ClassDef], node: ast.Attribute) -> None:
        if not self._is_of(family, node):
            return
        parent = self.parents[node]
        match parent:
            case _ if isinstance(node.ctx, ast.Load):
                found.loads.append(node)
            case ast.Assign(targets=[target]) if target is node:
                found.values.append(parent.value)
                found.stores.append(node)
            case ast.AnnAssign(target=target) if target is node:
                found.annotations.append(parent.annotation)
                found.values += [parent.value] if parent.value is not None else []
            case _:
                raise self._elsewhere(node.attr)

    def _is_of(self, family: set[ast.ClassDef], node: ast.Attribute) -> bool:
        """Whether ``node`` is the attribute of one of these classes; raises `LeftError` where it may be."""
        types = self.module.infer.of(node.value)
        ours = [one for one in types if isinstance(one.node, ast.ClassDef) and one.node in family]
        unknown = any(one.form is Form.UNKNOWN for one in types)
        if unknown or (ours and len(ours) < len(types)):
            raise LeftError(
                "GI506", f"`{ast.unparse(node)}` on line {node.lineno} may be the config of another object."
            )
        return bool(ours)

    # -- names

    def check_private(self, name: str) -> None:
        """Raise `LeftError` where another file has the private name, too."""
        if is_named(self.module, name):
            raise self._elsewhere(name)

    def check_name(self, name: str) -> None:
        """Raise `LeftError` where another file may use a public name; note it where only other projects could."""
        if self.module.source.cells or self.module.is_script:
            if self.module.infer.project is not None and not unseen(self.module, name):
                raise self._elsewhere(name)
            return
        if not unseen(self.module, name):
            raise self._elsewhere(name)
        self._note(name)

    def _note(self, name: str) -> None:
        if name not in self.public:
            self.public.append(name)

    def _elsewhere(self, name: str) -> LeftError:
        return LeftError("GI505", f"The config comes through `{name}`, which other code may use, too.")


def sets_alone(definition: Definition) -> bool:
    """Whether a variable is the one target of its statement."""
    statement = definition.statement
    alone = not isinstance(statement, ast.Assign) or len(statement.targets) == 1
    return alone and getattr(statement, "target", definition.node) is definition.node


def decorated_class(owner: ast.ClassDef) -> bool:
    """Whether a decorator or a metaclass may give a class other methods and attributes than it shows."""
    return bool(owner.decorator_list or owner.keywords)


def _returns(block: list[ast.stmt]) -> bool:
    """Whether a block never ends without a ``return`` or an error."""
    last = block[-1]
    match last:
        case ast.Return() | ast.Raise():
            return True
        case ast.If():
            return bool(last.orelse) and _returns(last.body) and _returns(last.orelse)
        case ast.With() | ast.AsyncWith():
            return _returns(last.body)
        case ast.Try():
            return (_returns(last.orelse or last.body) and all(_returns(h.body) for h in last.handlers)) or (
                bool(last.finalbody) and _returns(last.finalbody)
            )
        case ast.Match():
            whole = last.cases[-1].pattern
            every = isinstance(whole, ast.MatchAs) and whole.pattern is None and last.cases[-1].guard is None
            return every and all(_returns(case.body) for case in last.cases)
    return False
