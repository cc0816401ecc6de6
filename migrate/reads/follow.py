"""Follows a response to every place that reads it, and plans the native form of each read.

A response is followed through assignments to local names. Anything else that happens to it (it is returned, passed
on, stored, or read in a way without a native form) leaves the whole site as it is.
"""

from __future__ import annotations

import ast

from migrate.arguments import Arguments
from migrate.bind.reach import exported, reached_by_name
from migrate.bind.scopes import Binding, Definition
from migrate.bind.types import NONE, RESPONSE, Form
from migrate.reads.annotated import AnnotatedReads
from migrate.reads.answer import named, spelled
from migrate.reads.blobs import BlobReads
from migrate.reads.calls import CallsReads
from migrate.reads.candidates import CandidatesReads
from migrate.reads.delivery import Delivery
from migrate.reads.feedback import FeedbackReads
from migrate.reads.finish_reason import FinishReasonReads
from migrate.reads.firsts import FirstReads
from migrate.reads.grounding import GroundingReads
from migrate.reads.kept import KeptReads
from migrate.reads.parsed import ParsedReads
from migrate.reads.parts import PartsReads
from migrate.reads.passed import PassedReads
from migrate.reads.plain import PlainReads
from migrate.reads.probes import ProbeReads
from migrate.reads.returned import ReturnedReads
from migrate.reads.several import SeveralReads
from migrate.reads.text import TextReads
from migrate.reads.whole import WholeReads
from migrate.rules.rule import Analysis, Context, LeftError
from shim.mapping import row

_PASSED = ("response", "response.usage_metadata")
_DIRECT = {"model_version": ("model", "GI707"), "response_id": ("id", "GI706")}


class Reads:
    """The reads of one response."""

    def __init__(self, context: Context, analysis: Analysis, arguments: Arguments) -> None:
        self.context = context
        self.module = context.module
        self.analysis = analysis
        self.text = TextReads(self, joined=arguments.needs_joined_text, quoted=arguments.answers_enum)
        self.plain = PlainReads(self)
        self.parsed = ParsedReads(self, arguments.schema)
        self.parts = PartsReads(
            self, shows_thoughts=arguments.shows_thoughts, has_kinds=not arguments.answers_in_text
        )
        self.finish_reason = FinishReasonReads(self, has_functions=arguments.has_functions)
        self.feedback = FeedbackReads(self)
        self.candidates = CandidatesReads(self)
        self.passed = PassedReads(self)
        self.calls = CallsReads(self)
        self.grounding = GroundingReads(self)
        self.firsts = FirstReads(self)
        self.blobs = BlobReads(self, arguments.answer_kinds)
        self.probes = ProbeReads(self)
        self.returned = ReturnedReads(self)
        self.several = SeveralReads(self)
        self.kept = KeptReads(self)
        self.annotated = AnnotatedReads(self)
        self.whole = WholeReads(self)
        self.raised: list[ast.AST] = []
        """Where else an error of the request comes up, besides where its result does."""
        self._seen: set[tuple[Definition, str]] = set()

    def follow(self, node: ast.expr) -> None:
        """Plan every read of the response that ``node`` evaluates to; raises `LeftError`."""
        self.use(node, "response")
        self._finish(node)

    def follow_all(self, delivery: Delivery) -> None:
        """The same for every place where the result of a site arrives."""
        for node in delivery.single:
            self.use(node, "response")
        for node in delivery.several:
            self.use(node, "responses")
        for target in delivery.unpacked:
            self.defined(target, "response")
        delivery.raised += self.raised
        self.analysis.definitions |= delivery.definitions
        alone = len(delivery.single) == 1 and not (delivery.several or delivery.unpacked)
        self._finish(delivery.single[0] if alone else None)

    def _finish(self, value: ast.expr | None) -> None:
        self.text.finish(value)
        self.parsed.finish(value)
        self.calls.finish(value)
        self.grounding.finish(value)

    def follow_usage(self, node: ast.expr) -> None:
        """Plan every read of the usage that ``node`` evaluates to."""
        self.use(node, "response.usage_metadata")

    # -- where a value goes

    def use(self, node: ast.expr, what: str) -> None:
        parent = self.module.scopes.parents[node]
        if what == "responses" and self.several.use(node, parent):
            return
        match parent:
            case ast.ListComp() if parent.elt is node and what == "response":
                self.use(parent, "responses")
            case ast.Expr():
                if self.module.is_shown(parent):
                    self.whole.seen(node, what, "shown")
            case ast.Attribute():
                self._attribute(parent, what)
            case ast.Subscript() if parent.value is node:
                self.unsupported(parent, f"{what}[...]")
            case ast.Assign() if parent.value is node:
                self._assigned(parent, what)
            case ast.AnnAssign() if parent.value is node:
                self._annotated(parent, what)
            case ast.NamedExpr() if parent.value is node:
                self.defined(parent.target, what)
                self.use(parent, what)
            case ast.Delete():
                return
            case ast.Compare() if self._compare(node, parent, what):
                return
            case ast.Call() if self.probes.read(node, parent, what):
                return
            case ast.FormattedValue() | ast.Call() if self.whole.shown(node, parent, what):
                return
            case _ if self.module.is_tested(node):
                return
            case ast.Call() if what == "response" and self.kept.append(node, parent):
                return
            case ast.Call() | ast.keyword() if what in _PASSED and self._passed(node, what):
                return
            case ast.Return() if what == "response" and self.returned.follow(node, parent):
                return
            case ast.Tuple() if what == "response" and self._returned_with_others(node, parent):
                return
            case _:
                self._escapes(node, parent, what)

    def _passed(self, node: ast.expr, what: str) -> bool:
        """Follow the response into a function of this file; false where that is not certain to be all."""
        passed = self.passed
        definition = passed.parameter(node) if what == "response" else passed.parameter_for_usage(node)
        if definition is None:
            return False
        if (definition, what) not in self._seen:
            self._seen.add((definition, what))
            self.check_reach(definition, definition.node, what, stays=True)
            self.analysis.definitions.add(definition)
            for use in self.module.uses.get(definition, ()):
                self._check_other_definitions(use, definition, what)
                self.use(use, what)
        return True

    def _returned_with_others(self, node: ast.expr, values: ast.Tuple) -> bool:
        statement = self.module.scopes.parents[values]
        return isinstance(statement, ast.Return) and self.returned.follow(node, statement)

    def _escapes(self, node: ast.expr, parent: ast.AST, what: str) -> None:
        how = {
            ast.Return: "is returned",
            ast.Yield: "is yielded",
            ast.Call: "is passed to a function",
            ast.keyword: "is passed to a function",
            ast.Starred: "is unpacked",
            ast.Lambda: "is returned by a lambda",
            ast.For: "is iterated over",
        }.get(type(parent), "is kept or handed on")
        raise LeftError(
            "GI511",
            f"The {named(what)} {how} on line {node.lineno}, where its readers are not in sight.",
        )

    def _assigned(self, statement: ast.Assign, what: str) -> None:
        if what == "response" and self.kept.set(statement):
            return
        for target in statement.targets:
            if not isinstance(target, ast.Name):
                raise LeftError(
                    "GI511",
                    f"The {named(what)} is kept in `{ast.unparse(target)}` on line {statement.lineno}, "
                    "where its readers are not in sight.",
                )
            self.defined(target, what)

    def _annotated(self, statement: ast.AnnAssign, what: str) -> None:
        whole = what in ("response", "response.usage_metadata")
        if whole and not self.annotated.fits(statement.annotation, what):
            raise LeftError(
                "GI523",
                f"The annotation on line {statement.lineno} names a type of the old API; drop it and run again.",
            )
        if isinstance(statement.target, ast.Name):
            self.defined(statement.target, what)

    def defined(self, target: ast.Name, what: str) -> None:
        definition = self.module.scopes.definition_of[target]
        if (definition, what) in self._seen:
            return
        self._seen.add((definition, what))
        if definition.scope.is_class:
            raise LeftError("GI511", f"The {named(what)} becomes a class attribute on line {target.lineno}.")
        self.check_reach(definition, target, what, stays=True)
        if what == "response":
            self.analysis.defined.add(definition)
        for use in self.module.uses.get(definition, ()):
            self._check_other_definitions(use, definition, what)
            self.use(use, what)

    def check_reach(
        self, definition: Definition, target: ast.AST, what: str = "", *, stays: bool = False
    ) -> None:
        """Raise `LeftError` where the variable's type is declared, or its value can be reached in other ways."""
        for other in definition.scope.definitions[definition.name]:
            if other.annotation is not None and not self.annotated.fits(other.annotation, what):
                raise LeftError(
                    "GI523",
                    f"The annotation on line {other.annotation.lineno} names a type of the old API; drop it and run "
                    "again.",
                )
        if definition.scope.is_module and definition.name in exported(self.module):
            raise LeftError("GI511", f"`{definition.name}` is listed in __all__, so other files may read it.")
        reached = reached_by_name(self.module, definition, stays=stays)
        if reached is not None:
            name, call = reached
            raise LeftError(
                "GI511",
                f"`{definition.name}` may be read through `{name}()` on line {call.lineno}, where that is not in "
                "sight.",
            )

    def _check_other_definitions(self, use: ast.Name, definition: Definition, what: str) -> None:
        for other in self.module.reaching[use] - {definition}:
            if other.how is Binding.DELETE or self.module.infer.of_definition(other) == NONE:
                continue
            if other.value is not None and self.same_value(other.value, what):
                self.analysis.definitions.add(other)
                continue
            raise LeftError(
                "GI513",
                f"`{use.id}` on line {use.lineno} can also hold another value, set on line "
                f"{getattr(other.node, 'lineno', use.lineno)}.",
            )

    def same_value(self, value: ast.expr, what: str) -> bool:
        """Whether ``value`` is the same thing of another site."""
        if what == "response" and self.made_by_sites(value):
            return True
        if isinstance(value, ast.Await):
            value = value.value
        if what == "response":
            return isinstance(value, ast.Call) and value in self.context.responses
        path = what.removeprefix("response.").split(".")
        for name in reversed(path):
            if not (isinstance(value, ast.Attribute) and value.attr == name):
                return False
            value = value.value
        if isinstance(value, ast.Name):
            sources = self.module.reaching.get(value, frozenset())
            self.analysis.definitions.update(sources)
            return bool(sources) and all(
                source.value is not None and self.same_value(source.value, "response") for source in sources
            )
        return False

    def made_by_sites(self, value: ast.expr) -> bool:
        """Whether ``value`` is certainly the response of sites of this file, which become partners of this one."""
        found = {one for one in self.module.infer.of(value) if not one.is_none}
        sites = [one.node for one in found if one.form is Form.INSTANCE and one.name == RESPONSE]
        known = [one for one in sites if isinstance(one, ast.Call) and one in self.context.responses]
        if not found or len(known) < len(found):
            return False
        self.analysis.partners.update(known)
        return True

    # -- reads

    def _attribute(self, node: ast.Attribute, what: str) -> None:
        path = f"{what}.{node.attr}"
        if what == "response":
            self._response_attribute(node, path)
        elif what == "response.usage_metadata":
            self._usage_attribute(node, path)
        else:
            self.unsupported(node, path)

    def unsupported(self, node: ast.expr, path: str) -> None:
        raise self.no_form(node, path)

    def no_form(self, node: ast.expr, path: str) -> LeftError:
        """What to raise for a read without a native form."""
        try:
            known = row(path)
        except KeyError:
            known = None
        why = f" {known.note}" if known is not None and not known.target else ""
        return LeftError(
            "GI512",
            f"`{spelled(path)}` is read on line {node.lineno}, which has no native form here yet.{why}",
        )

    def _response_attribute(self, node: ast.Attribute, path: str) -> None:
        if not isinstance(node.ctx, ast.Load):
            raise LeftError("GI512", f"`{spelled(path)}` is set on line {node.lineno}.")
        match node.attr:
            case "text":
                self.text.read(node)
            case "usage_metadata":
                self.rename(node, "usage")
                self.use(node, path)
            case "model_version" | "response_id":
                target, code = _DIRECT[node.attr]
                self.rename(node, target)
                self.approximate(path, code)
            case "parsed":
                self.parsed.read(node)
            case "function_calls":
                self.calls.read(node)
            case "executable_code" | "code_execution_result":
                self.firsts.read(node)
            case "parts":
                self.candidates.read_parts(node)
            case "candidates":
                self.candidates.read(node)
            case "prompt_feedback":
                self.feedback.read(node, node.value)
            case "model_dump" | "model_dump_json" if self.whole.dumped(node):
                return
            case _:
                self.unsupported(node, path)

    def rename(self, node: ast.Attribute, target: str) -> None:
        self.check_shown(node)
        _, end = self.module.span(node)
        self.analysis.edit(end - len(node.attr), end, target)

    def check_shown(self, node: ast.Attribute) -> None:
        """Note where an f-string shows the source of a read that changes."""
        if self._shows_its_source(node):
            self.analysis.note(
                "GI709", f"The f-string on line {node.lineno} prints the expression, which is new."
            )
            self.analysis.unsafe = True

    def _shows_its_source(self, node: ast.expr) -> bool:
        """Whether ``node`` stands in an f-string field with ``=``, such as ``{response.text=}``."""
        child: ast.AST = node
        for parent in self.module.scopes.ancestors(node):
            if isinstance(parent, ast.FormattedValue) and isinstance(child, ast.expr):
                _, end = self.module.span(child)
                return self.module.text[end:].lstrip().startswith("=")
            if not isinstance(parent, ast.expr):
                return False
            child = parent
        return False

    def approximate(self, path: str, code: str, otherwise: str = "") -> None:
        """Tell what the row of ``path`` says; ``otherwise`` where it has nothing to say."""
        known = row(path)
        self.analysis.note(code, known.note or otherwise, path)
        self.analysis.unsafe = self.analysis.unsafe or not known.safe

    def _usage_attribute(self, node: ast.Attribute, path: str) -> None:
        self.rename(node, self.count(node, path))
        self.plain.use(node, path)

    def count(self, node: ast.expr, path: str) -> str:
        """The name of a count of the usage in an interaction."""
        try:
            known = row(path)
        except KeyError:
            known = None
        if known is None or not known.safe or not known.target.startswith("interaction.usage."):
            raise self.no_form(node, path)
        if path.endswith("_details"):
            raise self.no_form(node, path)
        if known.note:
            self.analysis.note("GI708", known.note, path)
        return known.target.rpartition(".")[2]

    # -- comparisons, probes, prints

    def _compare(self, node: ast.expr, compare: ast.Compare, what: str) -> bool:
        return what in ("response", "response.usage_metadata") and self.plain.is_none_test(node)
