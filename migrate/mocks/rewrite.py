"""Rewrites the mocks of one file: the methods that they stand in for, what they answer, and what is asked of them."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from migrate.bind.module import Module
from migrate.bind.scopes import Binding
from migrate.mocks.answers import Answers, is_mock
from migrate.mocks.asked import Asked
from migrate.mocks.clients import Clients, is_patched, patched_parameters
from migrate.mocks.evidence import Evidence
from migrate.mocks.find import METHODS, OF_MOCKS, Mock, names_a_mock
from migrate.mocks.functions import Functions, is_fixture
from migrate.mocks.tested import Call, Production
from migrate.mocks.units import UncertainError, Units

_STREAM = "generate_content_stream"
_ASKS = frozenset(
    (
        "assert_awaited",
        "assert_awaited_once",
        "assert_called",
        "assert_called_once",
        "assert_not_awaited",
        "assert_not_called",
        "await_count",
        "call_count",
        "called",
        "reset_mock",
    )
)
_CHECKS = frozenset(
    (
        "assert_any_call",
        "assert_awaited_once_with",
        "assert_awaited_with",
        "assert_called_once_with",
        "assert_called_with",
    )
)
_Function = ast.FunctionDef | ast.AsyncFunctionDef


class Rewriter:
    """The rewrite of the mocks of one file; `units` has the edits and what is not certain."""

    def __init__(self, module: Module, productions: Sequence[Production]) -> None:
        self.module = module
        self.productions = productions
        self.units = Units(module)
        self.answers = Answers(self)
        self.functions = Functions(self)
        self.asked = Asked(self)
        self.clients = Clients(self)
        self._expected: list[tuple[ast.AST, int]] = []
        self._mentioned: dict[int, set[str]] = {}
        self._mocked: set[ast.AST] = set()

    # -- what is known of the code under test

    def calls_of(self, node: ast.AST) -> list[tuple[Production, Call]]:
        """The calls that the test around ``node`` runs; all of them where it does not tell."""
        unit = self.units.of(node)
        mentioned = self._names(unit)
        calls = [(production, call) for production in self.productions for call in production.calls]
        named = [(production, call) for production, call in calls if call.leading & mentioned]
        return named or calls

    def evidence(self, node: ast.AST) -> Evidence:
        """What is certain of the calls that the test at hand runs."""
        return Evidence(self.calls_of(self.units.asking or node))

    def _names(self, unit: int) -> set[str]:
        if not self._mentioned:
            for node in self.module.scopes.parents:
                name = getattr(node, "attr", getattr(node, "id", None))
                if isinstance(name, str) and isinstance(node, ast.Attribute | ast.Name):
                    owner = self.module.scopes.parents[node]
                    if isinstance(owner, ast.Attribute) and owner.attr.startswith(OF_MOCKS):
                        continue  # is replaced itself, so it runs nothing
                    self._mentioned.setdefault(self.units.of(node), set()).add(name)
        return self._mentioned.get(unit, set())

    # -- mocks

    def rewrite(self, mock: Mock) -> None:
        """Rewrite one place that stands in for a method; what is not certain goes to `units`."""
        self.units.asking = mock.node
        try:
            self._rewrite(mock)
            self._share_method(mock)
        except UncertainError as error:
            self.units.fail(error.node, error.message)
        finally:
            self.units.asking = None

    def finish(self) -> None:
        """Check that what became an answer is used as one everywhere."""
        for node, unit in self._expected:
            if node not in self.answers.followed and node not in self._mocked:
                self.units.join(self.units.of(node), unit)
                self.units.fail(node, "uses what a mock answers for something else")

    def expect(self, node: ast.AST) -> None:
        """Note a use that has to turn out as an answer, or as a stand-in for the method."""
        self._expected.append((node, self.units.of(self.units.asking or node)))

    def _share_method(self, mock: Mock) -> None:
        """A client whose two methods are told apart cannot have one for both."""
        unit = self.units.of(mock.node)
        other = min(METHODS - {mock.method})
        if any(node.attr == other and self.units.of(node) == unit for node in self._attributes()):
            raise UncertainError(mock.node, "has mocks of both methods, which are one now")

    def _attributes(self) -> list[ast.Attribute]:
        return [node for node in self.module.scopes.parents if isinstance(node, ast.Attribute)]

    def _rewrite(self, mock: Mock) -> None:
        node = mock.node
        match node:
            case ast.Attribute(value=ast.Attribute(attr="models") as owner):
                self._chain(node, owner)
            case ast.Constant():
                self._patched(node)
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                owner_class = self.module.scopes.parents[node]
                assert isinstance(owner_class, ast.ClassDef)
                self.functions.models_class(owner_class)
            case ast.Call():
                self._namespace(node)
            case _:
                raise UncertainError(node, "patches a class of the SDK")

    def _chain(self, node: ast.Attribute, owner: ast.Attribute) -> None:
        """``client.models.generate_content``, of a mock or of a client that has its method replaced."""
        start = self.module.span(owner)[1] - len("models")
        _, end = self.module.span(node)
        if self.module.text[start:end] != f"models.{node.attr}":
            raise UncertainError(node, "is spelled over several lines")
        self._root(owner.value)
        self.no_other_models(owner.value)
        self.units.edit(node, start, end, "interactions.create")
        parent = self.module.scopes.parents[node]
        if not isinstance(node.ctx, ast.Load):
            if not isinstance(parent, ast.Assign):
                raise UncertainError(node, "replaces the method in a way of its own")
            self.stand_in(parent.value)
        elif names_a_mock(self.module, node):
            assert isinstance(parent, ast.Assign)
            assert isinstance(parent.targets[0], ast.Name)
            for use in self.module.uses[self.module.scopes.definition_of[parent.targets[0]]]:
                self.mocked(use)
        else:
            self.mocked(node)

    def mocked(self, node: ast.expr) -> None:
        """Something that stands in for the method: what is asked of it, and what it is told to answer."""
        self._mocked.add(node)
        parent = self.module.scopes.parents[node]
        if not isinstance(parent, ast.Attribute):
            raise UncertainError(node, "hands the mock on")
        outer = self.module.scopes.parents[parent]
        if parent.attr == "return_value":
            self._return_value(parent, outer)
        elif parent.attr == "side_effect":
            if not isinstance(outer, ast.Assign):
                raise UncertainError(node, "looks into what the mock does")
            if not (isinstance(outer.value, ast.Constant) and outer.value.value is None):
                self.answers.answers(outer.value)
        elif parent.attr in _CHECKS and isinstance(outer, ast.Call):
            self.asked.checked(outer)
        elif parent.attr not in _ASKS:
            self.asked.recorded(parent)

    def _return_value(self, node: ast.Attribute, outer: ast.AST) -> None:
        if isinstance(outer, ast.Assign) and node in outer.targets:
            self._answer(outer.value)
        elif isinstance(outer, ast.Attribute):
            self.answers.attribute(outer)
        elif isinstance(outer, ast.Assign) and isinstance(outer.targets[0], ast.Name):
            self.answers.uses(self.module.scopes.definition_of[outer.targets[0]])
        else:
            raise UncertainError(node, "hands on what the mock answers")

    def _answer(self, value: ast.expr) -> None:
        if self.is_stream():
            self.answers.chunks(value)
        else:
            self.answers.answer(value)

    def is_stream(self) -> bool:
        """Whether the mock at hand stands in for the method that streams."""
        mock = self.units.asking
        words = getattr(mock, "attr", getattr(mock, "name", getattr(mock, "value", "")))
        return isinstance(words, str) and words.rpartition(".")[2] == _STREAM

    def stand_in(self, value: ast.expr) -> None:
        """What takes the place of the method: a mock with what it answers, or a function."""
        self._mocked.add(value)
        match value:
            case ast.Call() if is_mock(value):
                for keyword in value.keywords:
                    if keyword.arg == "return_value":
                        self._answer(keyword.value)
                    elif keyword.arg == "side_effect":
                        self.answers.answers(keyword.value)
            case ast.Lambda():
                self.functions.stand_in(value)
            case ast.Name():
                for definition in self.module.reaching.get(value, ()):
                    if isinstance(definition.node, _Function):
                        self._mocked.add(value)
                        self.functions.shared(definition, value)
                    elif definition.how is Binding.ASSIGN and definition.value is not None:
                        self.stand_in(definition.value)
                        for use in self.module.uses.get(definition, []):
                            if isinstance(self.module.scopes.parents[use], ast.Attribute):
                                self.mocked(use)
                            else:
                                self.expect(use)
                    else:
                        raise UncertainError(value, "replaces the method by something that is not in sight")
            case _:
                raise UncertainError(value, "replaces the method by something that is not in sight")

    # -- clients

    def _root(self, client: ast.expr) -> None:
        """Whether a client has `interactions` as it has `models`; one that tests share ties them together."""
        if not self.clients.plain(client):
            raise UncertainError(client, "has a client that is no plain mock")
        root = client
        while isinstance(root, ast.Attribute | ast.Call | ast.Subscript):
            root = root.func if isinstance(root, ast.Call) else root.value
        assert isinstance(root, ast.Name)
        unit = self.units.of(client)
        function = self.module.scopes.function_of(client)
        for definition in self.module.reaching.get(root, ()):
            if definition.how is Binding.PARAMETER and root.id != "self":
                if function is None or not is_patched(function, root.id):
                    self._join_fixtures(unit, root.id)
            elif definition.how not in (Binding.ASSIGN, Binding.WITH) or definition.scope.is_module:
                name = ast.unparse(client).removesuffix(".aio")
                self.units.join(unit, self.units.number(f"<{name}>"))

    def _join_fixtures(self, unit: int, name: str) -> None:
        """A test goes with the fixture that sets up what its client answers; each test gets a client of its own."""
        for fixture in self.module.scopes.parents:
            if isinstance(fixture, _Function) and fixture.name == name and is_fixture(fixture):
                setup = any(
                    isinstance(node, ast.Attribute) and node.attr == "models" for node in ast.walk(fixture)
                )
                scoped = any(isinstance(one, ast.Call) and one.keywords for one in fixture.decorator_list)
                if setup or scoped:
                    self.units.join(unit, self.units.of(fixture))

    def no_other_models(self, node: ast.AST) -> None:
        """Rename the `models` that a test makes by hand; raises where it also uses them for something else."""
        unit = self.units.of(node)
        models = [one for one in self._attributes() if one.attr == "models" and self.units.of(one) == unit]
        for one in models:
            parent = self.module.scopes.parents[one]
            if not (isinstance(parent, ast.Assign) and one in parent.targets and is_mock(parent.value)):
                continue
            if any(self._is_used_otherwise(other) for other in models):
                raise UncertainError(one, "uses the models of the client for something else, too")
            _, end = self.module.span(one)
            self.units.edit(one, end - len("models"), end, "interactions")

    def _is_used_otherwise(self, models: ast.Attribute) -> bool:
        parent = self.module.scopes.parents[models]
        return isinstance(parent, ast.Attribute) and parent.attr not in METHODS

    def _namespace(self, node: ast.Call) -> None:
        """``SimpleNamespace(models=SimpleNamespace(generate_content=...))``."""
        holder = self.module.scopes.parents[node]
        assert isinstance(holder, ast.keyword)
        if len(node.keywords) != 1 or node.args:
            raise UncertainError(node, "uses the models of the client for something else, too")
        (keyword,) = node.keywords
        start, _ = self.module.span(holder)
        self.units.edit(node, start, start + len("models"), "interactions")
        start, _ = self.module.span(keyword)
        self.units.edit(node, start, start + len(keyword.arg or ""), "create")
        self.stand_in(keyword.value)

    # -- patches

    def _patched(self, words: ast.Constant) -> None:
        """``patch("....models.generate_content")``, ``patch.object(client.models, "generate_content")``."""
        call = self.module.scopes.parents[words]
        assert isinstance(call, ast.Call)
        assert isinstance(words.value, str)
        if any(keyword.arg in ("autospec", "spec", "spec_set", "wraps", None) for keyword in call.keywords):
            raise UncertainError(call, "patches the method with a specification")
        if words.value in METHODS:
            owner = call.args[0]
            if not (isinstance(owner, ast.Attribute) and owner.attr == "models"):
                raise UncertainError(call, "patches a class of the SDK")
            _, stop = self.module.span(owner)
            self.units.edit(owner, stop - len("models"), stop, "interactions")
            self._in_words(words, words.value, "create")
            given = call.args[2:]
        else:
            tail = words.value.rpartition(".models.")[2]
            if f"models.{tail}" != ".".join(words.value.split(".")[-2:]) or "." not in words.value:
                raise UncertainError(call, "patches a class of the SDK")
            self._in_words(words, f"models.{tail}", "interactions.create")
            given = call.args[1:]
        for value in given[:1]:
            self.stand_in(value)
        for keyword in call.keywords:
            if keyword.arg == "return_value":
                self._answer(keyword.value)
            elif keyword.arg == "side_effect":
                self.answers.answers(keyword.value)
            elif keyword.arg == "new":
                self.stand_in(keyword.value)
        if not given and not any(keyword.arg == "new" for keyword in call.keywords):
            self._patch_named(call)

    def _in_words(self, words: ast.Constant, old: str, new: str) -> None:
        start, end = self.module.span(words)
        source = self.module.text[start:end]
        if not source[:-1].endswith(old) or source[0] not in "\"'":
            raise UncertainError(words, "spells the method in pieces")
        self.units.edit(words, end - 1 - len(old), end - 1, new)

    def _patch_named(self, call: ast.Call) -> None:
        """The mock that a patch gives: the name of a `with`, a variable, or a parameter of a decorated function."""
        parent = self.module.scopes.parents[call]
        match parent:
            case ast.withitem(optional_vars=ast.Name() as name):
                targets = [self.module.scopes.definition_of[name]]
            case ast.withitem(optional_vars=None) | ast.Expr():
                targets = []
            case ast.Assign(targets=[ast.Name() as name]):
                targets = [self.module.scopes.definition_of[name]]
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                filled = [argument for patch, argument in patched_parameters(parent) if patch is call]
                if not filled:
                    raise UncertainError(call, "fills no parameter that is in sight")
                targets = [self.module.scopes.definition_of[filled[0]]]
            case _:
                raise UncertainError(call, "patches the method in a way of its own")
        for target in targets:
            for use in self.module.uses.get(target, []):
                self.mocked(use)
