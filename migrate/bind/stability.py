"""Can an expression be evaluated later, and again, with the same result?  Is a variable only read?"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from migrate.bind.module import Module
from migrate.bind.scopes import Definition
from migrate.bind.types import names

_LOOPS = ast.For | ast.AsyncFor | ast.While
_PLAIN = frozenset(("str", "int", "float", "bool", "bytes", "None"))
"""Types whose objects nothing can change."""
_SITES = frozenset(
    ("generate_content", "generate_content_stream", "create", "send_message", "send_message_stream")
)


def is_stable_between(module: Module, value: ast.expr, later: ast.expr) -> bool:
    """Whether moving ``value`` to where ``later`` stands gives the same value.

    Constants, and names, attributes and SDK constructors of such, as long as no name in it can have been bound
    again in between.
    """
    scope = module.scopes.scope_of(value)
    if module.scopes.scope_of(later) is not scope and not scope.is_module:
        return False
    bound = {name for node in ast.walk(value) if isinstance(node, ast.ListComp) for name in _bound(node)}
    return all(
        _stable(module, node, later)
        for node in ast.walk(value)
        if isinstance(node, ast.expr) and node not in bound
    )


def _bound(node: ast.ListComp) -> list[ast.Name]:
    """The names in a comprehension that stand for what it goes over."""
    targets = {each.target.id for each in node.generators if isinstance(each.target, ast.Name)}
    return [one for one in ast.walk(node) if isinstance(one, ast.Name) and one.id in targets]


def _goes_over_words(module: Module, node: ast.ListComp) -> bool:
    """Whether a comprehension goes over one list that is spelled out, so that it can do so again."""
    match node.generators:
        case [ast.comprehension(target=ast.Name(), iter=ast.List() | ast.Tuple(), ifs=[], is_async=0)]:
            return True
        case [ast.comprehension(target=ast.Name(), iter=ast.Name() as over, ifs=[], is_async=0)]:
            found = module.reaching.get(over, ())
            return bool(found) and all(isinstance(one.value, ast.List | ast.Tuple) for one in found)
    return False


def _stable(module: Module, node: ast.expr, later: ast.expr) -> bool:
    match node:
        case ast.Call():
            symbol = module.infer.symbol(node.func)
            return symbol.startswith("google.genai.types.") or symbol == "builtins.dict"
        case ast.Name():
            same = _same_definitions(module, node, later)
            return same and (not is_mutated(module, node) or _is_finished(module, node, later))
        case ast.Attribute():
            return bool(module.infer.symbol(node)) or not _set_between(module, node, later)
        case ast.NamedExpr() | ast.Await() | ast.Yield() | ast.YieldFrom() | ast.Lambda():
            return False
        case ast.ListComp():
            return _goes_over_words(module, node)
        case ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
            return False
    return True


_MUTATORS = frozenset(
    ("add", "append", "clear", "discard", "extend", "insert", "pop", "popitem", "remove", "reverse", "sort")
) | {"setdefault", "update"}


def holds_changing_objects(module: Module, value: ast.expr) -> bool:
    """Whether ``value`` names an object that is changed in place once it is there, so that sharing is not copying."""
    for node in ast.walk(value):
        parent = module.scopes.parents.get(node)
        if isinstance(node, ast.Attribute):
            plain = module.infer.symbol(node) or names(module.infer.of(node)) <= _PLAIN
            if not plain and _is_changed_in_place(module, node.attr):
                return True
        elif isinstance(node, ast.Name) and not isinstance(parent, ast.Attribute):
            changes = is_mutated(module, node) and not _is_finished(module, node, node)
            if changes:
                return True
    return False


def _is_changed_in_place(module: Module, attribute: str) -> bool:
    """Whether what an attribute of that name holds is changed, anywhere in the file."""
    return any(
        isinstance(node, ast.Attribute) and node.attr == attribute and _changes(module, node)
        for node in module.scopes.parents
    )


def is_mutated(module: Module, name: ast.Name) -> bool:
    """Whether the object a name holds is changed in place anywhere in the file."""
    return any(True for _ in _mutations(module, name))


def _mutations(module: Module, name: ast.Name) -> Iterator[ast.Name]:
    """The uses of a variable that change the object it holds."""
    for definition in module.reaching.get(name, ()):
        yield from (use for use in module.uses.get(definition, ()) if _changes(module, use))


def _changes(module: Module, use: ast.expr) -> bool:
    """Whether a use of an object changes it in place."""
    parent = module.scopes.parents[use]
    match parent:
        case ast.Attribute():
            called = isinstance(module.scopes.parents[parent], ast.Call)
            return not isinstance(parent.ctx, ast.Load) or (called and parent.attr in _MUTATORS)
        case ast.Subscript() if parent.value is use:
            return not isinstance(parent.ctx, ast.Load)
        case ast.AugAssign():
            return not _is_immutable(module, use)
    return False


def _is_finished(module: Module, name: ast.Name, later: ast.expr) -> bool:
    """Whether all changes of the object a name holds are made before, and none can be made again before ``later``.

    It has to be made here, of plain values, and nothing else may hold it: only the SDK gets it.
    """
    scope = module.scopes.scope_of(name)
    if module.scopes.scope_of(later) is not scope:
        return False
    for definition in module.reaching.get(name, ()):
        made = isinstance(definition.value, ast.List | ast.Dict) and definition.scope is scope
        if not made or definition.scope.is_class or definition.scope.is_module:
            return False
        around = {node for node in module.scopes.ancestors(definition.node) if isinstance(node, _LOOPS)}
        for use in module.uses.get(definition, ()):
            changes = isinstance(module.scopes.parents[use], ast.Attribute | ast.Subscript | ast.AugAssign)
            loops = {node for node in module.scopes.ancestors(use) if isinstance(node, _LOOPS)}
            again = any(node in module.scopes.ancestors(name) for node in loops - around)
            if module.scopes.scope_of(use) is not scope:
                return False
            if changes and (_place(use) > _place(name) or again):
                return False
            if not changes and use is not name and not _goes_nowhere(module, use):
                return False
    return True


def _goes_nowhere(module: Module, use: ast.expr) -> bool:
    """Whether a use only looks at the object, or hands it to the SDK, which copies it."""
    parent = module.scopes.parents[use]
    if isinstance(parent, ast.IfExp) and use is not parent.test:
        return _goes_nowhere(module, parent)
    if module.is_tested(use) or isinstance(parent, ast.Compare):
        return True
    match parent:
        case ast.Call(func=ast.Name()) if module.infer.symbol(parent.func) in (
            "builtins.len",
            "builtins.bool",
        ):
            return True
        case ast.keyword():
            call = module.scopes.parents[parent]
            return isinstance(call, ast.Call) and module.infer.symbol(call.func).startswith(
                "google.genai.types."
            )
    return False


def _is_immutable(module: Module, name: ast.expr) -> bool:
    """Whether ``+=`` gives the name another value instead of changing the one it has."""
    return names(module.infer.of(name)) <= {"str", "int", "float", "bool"}


def keeps_its_value(module: Module, name: ast.Name, later: ast.expr) -> bool:
    """Whether nothing binds ``name`` again on the way to ``later``."""
    return _same_definitions(module, name, later)


def _same_definitions(module: Module, name: ast.Name, later: ast.expr) -> bool:
    """Whether nothing between the two places binds ``name`` again: each definition reaches both or neither."""
    here = module.reaching.get(name)
    if here is None:
        return True
    owner = module.scopes.scope_of(name).owner(name.id)
    if owner is None:
        return True
    if owner.from_elsewhere.get(name.id) or any(_left_loop(module, found, later) for found in here):
        return False
    definitions = owner.definitions[name.id]
    if module.scopes.scope_of(later) is not module.scopes.scope_of(name):
        return len(definitions) == 1  # nobody knows how far the module has run when the function is called
    if len(definitions) == 1 and definitions[0] in here:
        return True
    return not any(
        _between(definition.node, name, later) or (_in_loop(module, later) and definition not in here)
        for definition in definitions
    )


def _set_between(module: Module, node: ast.Attribute, later: ast.expr) -> bool:
    """Whether an attribute of that name is set in the same scope between the two places, or in a loop around both."""
    scope = module.scopes.scope_of(node)
    return any(
        isinstance(other, ast.Attribute)
        and other.attr == node.attr
        and not isinstance(other.ctx, ast.Load)
        and module.scopes.scope_of(other) is scope
        and (_between(other, node, later) or _in_loop(module, later))
        for other in module.scopes.parents
    )


def _place(node: ast.expr) -> tuple[int, int]:
    return node.lineno, node.col_offset


def _between(node: ast.AST, earlier: ast.expr, later: ast.expr) -> bool:
    place = (getattr(node, "lineno", 0), getattr(node, "col_offset", 0))
    return (earlier.lineno, earlier.col_offset) < place < (later.lineno, later.col_offset)


def _in_loop(module: Module, node: ast.AST) -> bool:
    return any(isinstance(a, ast.For | ast.AsyncFor | ast.While) for a in module.scopes.ancestors(node))


def _left_loop(module: Module, definition: Definition, later: ast.expr) -> bool:
    """Whether a name gets its value in a loop that is over at ``later``: a further round may have changed it."""
    around = set(module.scopes.ancestors(later))
    return any(
        isinstance(loop, ast.For | ast.AsyncFor | ast.While) and loop not in around
        for loop in module.scopes.ancestors(definition.node)
    )


def only_read(module: Module, definition: Definition, seen: frozenset[Definition] = frozenset()) -> bool:
    """Whether every use of a variable hands its value to the SDK and nothing can change it in between."""
    if definition.scope.is_class or definition in seen:
        return False
    return all(_read(module, use, seen | {definition}) for use in module.uses.get(definition, ()))


def _read(module: Module, node: ast.expr, seen: frozenset[Definition]) -> bool:
    parent = module.scopes.parents[node]
    match parent:
        case ast.keyword():
            return _read_by_call(module, module.scopes.parents[parent])
        case ast.List() | ast.Tuple() | ast.Starred():
            return _read(module, parent, seen)
        case ast.Dict():
            copied = any(
                value is node and key is None for key, value in zip(parent.keys, parent.values, strict=True)
            )
            return node in parent.values and (
                (copied and _is_flat(module, node)) or _read(module, parent, seen)
            )
        case ast.Call():
            return node in parent.args and _read_by_call(module, parent)
        case ast.Attribute(attr="copy" | "model_copy") | ast.BinOp(op=ast.BitOr()):
            return _is_flat(module, node)  # the copy is followed where it is used
        case ast.Attribute(attr="items"):
            over = module.scopes.parents[module.scopes.parents[parent]]
            return isinstance(over, ast.comprehension) and _is_flat(module, node)
        case ast.comprehension() | ast.For() if parent.iter is node:
            return _holds_words(module, node)
        case ast.Assign(targets=[ast.Name() as target]) if parent.value is node:
            return only_read(module, module.scopes.definition_of[target], seen)
        case ast.Assign(targets=[ast.Subscript() | ast.Attribute() as target]) if parent.value is node:
            return isinstance(target.value, ast.Name) and _fed_to_the_sdk(module, target.value, seen)
    return False


def _holds_words(module: Module, node: ast.expr) -> bool:
    """Whether a name holds a list of plain values and names of such, none of which can be changed in place."""
    found = module.reaching.get(node, ()) if isinstance(node, ast.Name) else ()
    values = [one.value for one in found]
    return bool(values) and all(
        isinstance(value, ast.List | ast.Tuple)
        and all(isinstance(each, ast.Constant) or module.infer.symbol(each) for each in value.elts)
        for value in values
    )


def _fed_to_the_sdk(module: Module, holder: ast.Name, seen: frozenset[Definition]) -> bool:
    """Whether a dict or object only gets entries set, one by one, and is handed to the SDK then."""
    for definition in module.reaching.get(holder, frozenset()):
        if (
            definition in seen
            or definition.scope.is_class
            or not isinstance(definition.value, ast.Dict | ast.Call)
        ):
            return False
        for use in module.uses.get(definition, ()):
            parent = module.scopes.parents[use]
            stored = isinstance(parent, ast.Subscript | ast.Attribute) and not isinstance(
                parent.ctx, ast.Load
            )
            if not stored and not module.is_tested(use) and not _read(module, use, seen | {definition}):
                return False
    return holder in module.reaching


def _is_flat(module: Module, node: ast.expr) -> bool:
    """Whether a variable holds nothing that its copy could be used to change."""
    values = [one.value for one in module.reaching.get(node, ())] if isinstance(node, ast.Name) else [None]
    inner = [part for value in values if value is not None for part in ast.walk(value) if part is not value]
    return None not in values and not any(isinstance(part, ast.List | ast.Dict | ast.Set) for part in inner)


def _read_by_call(module: Module, call: ast.AST) -> bool:
    """Whether a call is one of the SDK's: a constructor of its types, or an entry point."""
    if not isinstance(call, ast.Call):
        return False
    symbol = module.infer.symbol(call.func)
    if symbol.startswith("google.genai.types.") or symbol == "copy.deepcopy":
        return True
    if symbol in ("builtins.dict", "copy.copy"):
        return all(_is_flat(module, argument) for argument in call.args)
    return isinstance(call.func, ast.Attribute) and call.func.attr in _SITES
