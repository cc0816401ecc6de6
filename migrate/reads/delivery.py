"""Where the result of a request arrives: at the call, at the ``await``, behind a thread, a task, a future or a helper.

A request that is made later, or somewhere else, is followed from the call to every expression that holds its result.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field

from migrate.bind.builtin_types import TO_THREAD
from migrate.bind.module import Module
from migrate.bind.running import Helper, helper_of, maps, submits, uses_of, waits_in_thread
from migrate.bind.scopes import Definition
from migrate.rules.rule import Context, Found, LeftError

_WAITING = frozenset(("asyncio.wait_for", "asyncio.shield"))
_TASKS = frozenset(("asyncio.create_task", "asyncio.ensure_future"))
_COMPLETED = frozenset(("asyncio.as_completed", "concurrent.futures.as_completed"))
_HARMLESS = frozenset(("cancel", "cancelled", "done", "set_name", "running"))
"""Methods of a task or future that say nothing about its result."""


@dataclass
class Delivery:
    """Where the result of one site is found."""

    single: list[ast.expr] = field(default_factory=list)
    """Expressions that hold the result."""
    several: list[ast.expr] = field(default_factory=list)
    """Expressions that hold a list of results, all of them of this site or its partners."""
    unpacked: list[ast.Name] = field(default_factory=list)
    """Names that get the result from an unpacking."""
    raised: list[ast.AST] = field(default_factory=list)
    """Where else than at the call an error of the request is raised."""
    definitions: set[Definition] = field(default_factory=set)
    """Variables that hold the request before there is a result."""
    helper: Helper | None = None
    """The helper of the file that makes the call."""


def delivery_of(context: Context, found: Found) -> Delivery:
    """Follow one site to its results; raises `LeftError` where they are not in sight."""
    walk = _Walk(context.module)
    node = found.node
    assert isinstance(node, ast.Call)
    if found.passed is None:
        if found.awaitable:
            walk.pending(node)
        elif isinstance(context.module.scopes.parents[node], ast.Lambda):
            walk.made_by(context.module.scopes.parents[node], awaitable=False)
        else:
            walk.found.single.append(node)
    else:
        try:
            walk.passed_on(node, found.passed, awaitable=found.awaitable)
        except LeftError as left:
            raise LeftError("GI517", left.message) from left
    walk.found.raised += [*walk.found.single, *walk.found.several]
    return walk.found


def returned_by(module: Module, call: ast.Call, *, awaitable: bool) -> Delivery:
    """Where the result of a function that returns one arrives, from a call of the function on."""
    walk = _Walk(module)
    walk._result(call, awaitable=awaitable)
    walk.found.raised += [*walk.found.single, *walk.found.several]
    return walk.found


def handed_on(module: Module, function: ast.Name, *, awaitable: bool) -> Delivery:
    """Where the results of such a function arrive when something else calls it; raises `LeftError`."""
    walk = _Walk(module)
    walk._function(function, awaitable=awaitable, any_arguments=True)
    walk.found.raised += [*walk.found.single, *walk.found.several]
    return walk.found


class _Walk:
    def __init__(self, module: Module) -> None:
        self.module = module
        self.parents = module.scopes.parents
        self.found = Delivery()
        self._helpers: list[Helper] = []

    # -- functions that make the request when they are called

    def passed_on(self, call: ast.Call, method: ast.expr, *, awaitable: bool) -> None:
        """``to_thread(method, ...)``, ``partial(method, ...)``, ``submit(method, ...)``, ``helper(method, ...)``."""
        helper = helper_of(self.module, call, method)
        if helper is not None:
            self._helped(call, helper, awaitable=awaitable)
        elif self.module.infer.symbol(call.func) == "functools.partial":
            self._function(call, awaitable=awaitable)
        elif awaitable:
            raise _left(call, "the coroutine is made in a thread")
        else:
            self.pending(call)

    def made_by(self, function: ast.AST, *, awaitable: bool) -> None:
        """A lambda whose body is the request."""
        assert isinstance(function, ast.Lambda)
        self._function(function, awaitable=awaitable, any_arguments=True)

    def _function(self, node: ast.expr, *, awaitable: bool, any_arguments: bool = False) -> None:
        """``node`` makes the request each time it is called, without arguments unless ``any_arguments``."""
        parent = self.parents[node]
        call = self.parents[parent] if isinstance(parent, ast.keyword) else parent
        match parent:
            case ast.Call(func=func) if func is node and (
                any_arguments or not (parent.args or parent.keywords)
            ):
                self._result(parent, awaitable=awaitable)
                return
            case ast.Call() if not awaitable and waits_in_thread(
                self.module, parent, node, any_arguments=any_arguments
            ):
                self.pending(parent)
                return
            case ast.Call() if not awaitable and submits(
                self.module, parent, node, any_arguments=any_arguments
            ):
                self.pending(parent)
                return
            case ast.Call() if not awaitable and any_arguments and maps(self.module, parent, node):
                self.found.several.append(parent)
                return
            case ast.Assign(targets=[ast.Name() as target]):
                uses = self._uses(target)
                if not uses:
                    raise _left(node, f"`{target.id}` is made for others to call")
                for use in uses:
                    self._function(use, awaitable=awaitable, any_arguments=any_arguments)
                return
        helper = helper_of(self.module, call, node) if isinstance(call, ast.Call) else None
        if helper is None or not isinstance(call, ast.Call):
            raise _left(node, "the function that makes the request is passed on")
        self._helped(call, helper, awaitable=awaitable)

    def _result(self, node: ast.expr, *, awaitable: bool) -> None:
        if awaitable:
            self.pending(node)
        else:
            self.found.single.append(node)

    # -- helpers of the file, such as a retry loop

    def _helped(self, call: ast.Call, helper: Helper, *, awaitable: bool) -> None:
        """A function of this file calls what it is given; all it does with the result is to return it."""
        uses = uses_of(self.module, helper.taken)
        if not uses or any(one.function is helper.function for one in self._helpers):
            raise _left(call, f"`{helper.function.name}` does not just call what it is given")
        inner = _Walk(self.module)
        inner._helpers = [*self._helpers, helper]
        for use in uses:
            parent = self.parents[use]
            if isinstance(parent, ast.Call) and parent.func is use:
                inner.found.raised.append(parent)
                inner._result(parent, awaitable=awaitable)
            elif isinstance(parent, ast.Call) and not awaitable and _in_thread(self.module, parent, use):
                inner.found.raised.append(parent)
                inner.pending(parent)
            else:
                inner._function(use, awaitable=awaitable)
        if inner.found.several or inner.found.unpacked:
            raise _left(call, f"`{helper.function.name}` collects results")
        returned = [value for one in inner.found.single for value in self._returned(one, helper)]
        self._check_returns(helper, returned)
        self.found.raised += inner.found.raised
        self.found.helper = helper
        self._result(call, awaitable=helper.awaited)

    def _returned(self, value: ast.expr, helper: Helper) -> list[ast.expr]:
        """``return value``, directly or through a variable."""
        parent = self.parents[value]
        match parent:
            case ast.Return():
                if self.module.scopes.function_of(parent) is helper.function:
                    return [value]
            case ast.Assign(targets=[ast.Name() as target]):
                return [one for use in self._uses(target) for one in self._returned(use, helper)]
            case ast.Lambda():
                return [value]
        raise _left(value, f"`{helper.function.name}` looks at the result itself")

    def _check_returns(self, helper: Helper, returned: list[ast.expr]) -> None:
        for value in self.module.infer.classes.returned(helper.function):
            nothing = isinstance(value, ast.Constant) and value.value is None
            if value not in returned and not nothing:
                raise _left(value, f"`{helper.function.name}` can return something else")

    # -- coroutines, tasks and futures

    def pending(self, node: ast.expr) -> None:
        """``node`` gives the result when it is awaited, or asked for its ``result()``."""
        parent = self.parents[node]
        match parent:
            case ast.Await():
                self.found.single.append(parent)
            case ast.Attribute():
                self._asked(parent)
            case ast.Call(args=[first, *_]) if first is node and self._goes_on(parent):
                self.pending(parent)
            case ast.Call(args=[first, *_]) if first is node and _runs_loop(self.module, parent):
                self.found.single.append(parent)
            case ast.Call() if node in parent.args and self._is_gather(parent):
                self._gathered_one(parent, parent.args.index(node))
            case ast.Assign(targets=[ast.Name() as target]):
                for use in self._uses(target):
                    if not self.module.is_tested(use):
                        self.pending(use)
            case ast.ListComp(elt=element) if element is node:
                self._pending_list(parent)
            case ast.Lambda():
                self._function(parent, awaitable=True, any_arguments=True)
            case _:
                raise _left(node, "the coroutine is passed on before it is awaited")

    def _goes_on(self, call: ast.Call) -> bool:
        symbol = self.module.infer.symbol(call.func)
        if symbol in _WAITING or symbol in _TASKS:
            return True
        return isinstance(call.func, ast.Attribute) and call.func.attr == "create_task"

    def _is_gather(self, call: ast.Call) -> bool:
        catches = [one.arg == "return_exceptions" for one in call.keywords]
        return self.module.infer.symbol(call.func) == "asyncio.gather" and all(catches)

    def _asked(self, node: ast.Attribute) -> None:
        call = self.parents[node]
        called = isinstance(call, ast.Call) and call.func is node
        if called and node.attr == "result" and isinstance(call, ast.Call):
            self.found.single.append(call)
        elif not (called and node.attr in _HARMLESS):
            raise _left(node, f"`{node.attr}` of the pending request is used")

    def _gathered_one(self, gather: ast.Call, index: int) -> None:
        """``first, second = await asyncio.gather(one, two)``."""
        awaited = self.parents[gather]
        assigned = self.parents[awaited]
        if (
            isinstance(awaited, ast.Await)
            and isinstance(assigned, ast.Assign)
            and len(assigned.targets) == 1
            and not any(isinstance(one, ast.Starred) for one in gather.args)
        ):
            targets = assigned.targets[0]
            if isinstance(targets, ast.Tuple | ast.List) and len(targets.elts) == len(gather.args):
                target = targets.elts[index]
                if isinstance(target, ast.Name):
                    self.found.unpacked.append(target)
                    self.found.raised.append(awaited)
                    return
        raise _left(gather, "the results are gathered together with others")

    def _pending_list(self, node: ast.expr) -> None:
        """``node`` is a list of pending requests."""
        parent = self.parents[node]
        match parent:
            case ast.Starred():
                gather = self.parents[parent]
                awaited = self.parents[gather]
                gathers = isinstance(gather, ast.Call) and self._is_gather(gather) and gather.args == [parent]
                if gathers and isinstance(awaited, ast.Await):
                    self.found.several.append(awaited)
                    return
            case ast.Assign(targets=[ast.Name() as target]):
                for use in self._uses(target):
                    if not self.module.is_tested(use) and not self._is_counted(use):
                        self._pending_list(use)
                return
            case ast.Call(args=[first, *_]) if (
                first is node and self.module.infer.symbol(parent.func) in _COMPLETED
            ):
                self._pending_list(parent)
                return
            case ast.For(target=ast.Name() as target, iter=iterated) if iterated is node:
                for use in self._uses(target):
                    self.pending(use)
                return
            case ast.comprehension(target=ast.Name() as target, iter=iterated) if iterated is node:
                for use in self._uses(target):
                    self.pending(use)
                return
        raise _left(node, "the coroutines are collected and passed on before they are awaited")

    def _is_counted(self, use: ast.expr) -> bool:
        parent = self.parents[use]
        return isinstance(parent, ast.Call) and self.module.infer.symbol(parent.func) == "builtins.len"

    def _uses(self, target: ast.Name) -> list[ast.Name]:
        """Every use of a variable that holds nothing else."""
        definition = self.module.scopes.definition_of[target]
        uses = self.module.uses.get(definition, [])
        if self._is_shared(definition) or any(self.module.reaching[use] != {definition} for use in uses):
            raise _left(target, f"`{target.id}` can hold another value, or be used elsewhere")
        self.found.definitions.add(definition)
        return uses

    def _is_shared(self, definition: Definition) -> bool:
        """Whether others may use a variable: it is of a class, or a global that functions use."""
        uses = self.module.uses.get(definition, ())
        used_inside = any(self.module.scopes.function_of(use) is not None for use in uses)
        return definition.scope.is_class or (definition.scope.is_module and used_inside)


def _in_thread(module: Module, call: ast.Call, function: ast.Name) -> bool:
    return call.args[:1] == [function] and module.infer.symbol(call.func) in TO_THREAD


def _runs_loop(module: Module, call: ast.Call) -> bool:
    if module.infer.symbol(call.func) == "asyncio.run":
        return True
    return isinstance(call.func, ast.Attribute) and call.func.attr == "run_until_complete"


def _left(node: ast.expr, what: str) -> LeftError:
    return LeftError("GI511", f"On line {node.lineno} {what}, so the readers of its result are not in sight.")
