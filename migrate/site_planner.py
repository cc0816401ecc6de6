"""The sites of one file: the rules plan each of them, groups are settled, and the edits written out."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

from migrate.bind.module import Module
from migrate.bind.scopes import Definition
from migrate.bridge import bridged_clients, settle, settled_before
from migrate.edit.fixed import keep_off
from migrate.edit.imports import can_import, import_edits, spelled_out
from migrate.edit.removal import removals
from migrate.edit.rope import Draft, OverlapError, Writer
from migrate.groups import Groups
from migrate.marks import mark_edits, out_of_date
from migrate.options import Options
from migrate.plan import Applicability, Edit, FilePlan, Held, Outcome, Position, Site, Status
from migrate.rules.early_interactions import EARLY_ENTRY
from migrate.rules.generations import ARCHIVED_MEMORY, EARLIER_ENTRIES
from migrate.rules.registered import RULES
from migrate.rules.rule import Analysis, Context, Found, LeftError
from migrate.suppressed import is_suppressed

METHOD_REFERENCE = "GI104"
"""Code of every entry point that is named without being called there."""

_RESPONSES = frozenset(("models.generate_content", "chat.send_message"))
_OVERLAPS = "Its rewrite overlaps that of another site; rewrite one of them by hand."
_NEEDS_UNSAFE = "Its native form needs --unsafe."


def _rule(site: Found) -> str:
    """The code that a site is reported under."""
    own = site.is_called or site.entry in (EARLY_ENTRY, *EARLIER_ENTRIES)
    return RULES[site.entry].code if own else METHOD_REFERENCE


class SitePlanner:
    """What becomes of the sites of one module."""

    def __init__(
        self,
        module: Module,
        found: list[Found],
        options: Options,
        earlier: dict[ast.AST, LeftError],
        kept: frozenset[Definition] | None = frozenset(),
    ) -> None:
        self.module = module
        self.options = options
        self.earlier = earlier
        self.chosen: frozenset[int] | None = None  # groups to rewrite, where not all are
        self.found = found
        native = {
            site.node: site for site in found if isinstance(site.node, ast.Call) and site.entry in _RESPONSES
        }
        context = Context(module, native, tuple(found), options, kept, {ARCHIVED_MEMORY: earlier})
        self.analyses = [RULES[site.entry].plan(context, site) for site in found]
        self.held = [self._held(site, analysis) for site, analysis in zip(found, self.analyses, strict=True)]
        self._check_imports()
        self.context = context
        self._bridge()
        self.groups = self._group(self.analyses)

    @property
    def inside_f_string(self) -> bool:
        """Whether an edit may fall inside an f-string."""
        spans = [
            self.module.span(node)
            for node in self.module.scopes.parents
            if isinstance(node, ast.JoinedStr)
            and not isinstance(self.module.scopes.parents[node], ast.FormattedValue)
        ]
        names = {definition.name for analysis in self.analyses for definition in analysis.defined}
        reads = any(
            isinstance(node, ast.Name) and node.id in names and self._in_f_string(node)
            for node in self.module.scopes.parents
        )
        drafts = [draft for analysis in self.analyses for draft in analysis.drafts]
        return reads or any(start <= d.start < end for start, end in spans for d in drafts)

    def _in_f_string(self, node: ast.AST) -> bool:
        for parent in self.module.scopes.ancestors(node):
            if isinstance(parent, ast.JoinedStr):
                return True
            if isinstance(parent, ast.stmt):
                return False
        return False

    # -- settling

    def _held(self, site: Found, analysis: Analysis) -> Held | None:
        code = _rule(site)
        if not self.options.selects(code):
            return Held.NOT_SELECTED
        if is_suppressed(self.module, site.node, code):
            return Held.SUPPRESSED
        if analysis.left is None and analysis.unsafe and not self.options.unsafe:
            return Held.UNSAFE
        return None

    def _check_imports(self) -> None:
        for index, analysis in enumerate(self.analyses):
            taken = [name for name in sorted(analysis.imports) if not can_import(self.module, name)]
            if analysis.left is None and taken:
                left = LeftError(
                    "GI518",
                    f"The new code needs {spelled_out(taken[0])}, but this file uses that name itself.",
                )
                self.analyses[index] = analysis.leave(left)

    def _bridge(self) -> None:
        """Bridge what has no native form, or one that is unsafe where that is not asked for."""
        natives = self.analyses
        if self.options.bridge:
            self.analyses = [
                one.leave(LeftError("GI521", _NEEDS_UNSAFE)) if held is Held.UNSAFE else one
                for one, held in zip(natives, self.held, strict=True)
            ]
        if not any(analysis.left is not None for analysis in self.analyses):
            return
        untouchable = [
            Held.NOT_SELECTED
            if site.entry in (*EARLIER_ENTRIES, EARLY_ENTRY)
            else None
            if held is Held.UNSAFE
            else held
            for site, held in zip(self.found, self.held, strict=True)
        ]  # the shim stands for google-genai, and for no SDK before it
        if self.options.bridge:
            self.analyses = settle(self.context, self.analyses, untouchable, self._group)
        else:
            self.analyses = settled_before(self.context, self.analyses, untouchable)
        self.analyses = [
            native if one.left is not None and native.left is None and held is Held.UNSAFE else one
            for native, one, held in zip(natives, self.analyses, self.held, strict=True)
        ]
        self.held = [self._held(site, one) for site, one in zip(self.found, self.analyses, strict=True)]

    def _group(self, analyses: Sequence[Analysis]) -> Groups:
        """Sites that share a variable stand or fall together."""
        groups = Groups(len(self.found))
        owner: dict[Definition, int] = {}
        for index, analysis in enumerate(analyses):
            for definition in analysis.definitions | analysis.defined:
                groups.join(index, owner.setdefault(definition, index))
        by_node: dict[ast.AST, int] = {site.node: index for index, site in enumerate(self.found)}
        for index, analysis in enumerate(analyses):
            for partner in analysis.partners:
                if partner in by_node:
                    groups.join(index, by_node[partner])
        for index, site in enumerate(self.found):
            for definition in (*self._assigned_by(site), *self._sent_by(site)):
                if definition in owner:
                    groups.join(index, owner[definition])
        self._join_edited(groups, analyses)
        return groups

    def _join_edited(self, groups: Groups, analyses: Sequence[Analysis]) -> None:
        """Sites whose client is bridged by the same edit stand or fall together."""
        edited: dict[Draft, int] = {}
        for index, analysis in enumerate(analyses):
            for draft in analysis.drafts if analysis.bridged is not None else ():
                groups.join(index, edited.setdefault(draft, index))

    def _assigned_by(self, site: Found) -> list[Definition]:
        """Definitions that take the site's value directly, also where its rule gave up early."""
        node: ast.AST = site.node
        parent = self.module.scopes.parents[node]
        while isinstance(parent, ast.Await):
            node, parent = parent, self.module.scopes.parents[parent]
        if isinstance(parent, ast.Assign):
            return [
                self.module.scopes.definition_of[target]
                for target in parent.targets
                if isinstance(target, ast.Name)
            ]
        return []

    def _sent_by(self, site: Found) -> Iterator[Definition]:
        """Definitions of variables that the site sends, also where its rule gave up before it read them.

        The value of such a variable may be rewritten for another site.
        """
        if not isinstance(site.node, ast.Call):
            return
        for value in (*site.node.args, *(keyword.value for keyword in site.node.keywords)):
            for sent in value.elts if isinstance(value, ast.List | ast.Tuple) else (value,):
                if isinstance(sent, ast.Name):
                    yield from self.module.reaching.get(sent, ())

    # -- writing

    def file_plan(self) -> FilePlan:
        edits = self._edits()
        if self.options.only is not None:  # by now it is settled which groups there are
            self.chosen = self.options.only
            edits = self._edits()
        sites = tuple(self._site(index) for index in range(len(self.found)))
        edits += self._marks(sites, edits)
        return FilePlan(
            self.module.source.path,
            Status.PLANNED if sites or edits else Status.CLEAN,
            sites=sites,
            edits=tuple(sorted(edits, key=lambda edit: (edit.start, edit.end))),
            sha256=self.module.source.sha256,
        )

    def _marks(self, sites: Sequence[Site], edits: Sequence[Edit]) -> list[Edit]:
        """Edits of the comments above what is left; without ``--mark`` only of those above what is rewritten."""
        nodes = [found.node for found in self.found]
        pairs = list(zip(nodes, sites, strict=True))
        left: dict[ast.AST, str] = {
            node: site.reason for node, site in pairs if site.outcome is Outcome.LEFT and not site.held
        }
        if self.options.mark:
            spared = [node for node, site in pairs if site.held is Held.NOT_SELECTED]
            made = mark_edits(self.module, left, spared, edits)
        else:
            made = out_of_date(self.module, [node for node, site in pairs if site.applied], left, edits)
        return keep_off(self.module.text, made, self.module.source.fixed)[0]

    def applied(self) -> list[int]:
        """The sites that are rewritten: with all they stand with, or not at all."""
        barred = {
            self.groups.of(index)
            for index, analysis in enumerate(self.analyses)
            if analysis.left is not None or self.held[index] is not None
        }
        if self.chosen is not None:
            barred |= set(range(len(self.found))) - self.chosen
        return [index for index in range(len(self.found)) if self.groups.of(index) not in barred]

    def native(self) -> list[int]:
        """Those of them that have a native form."""
        return [index for index in self.applied() if self.analyses[index].bridged is None]

    def _edits(self) -> list[Edit]:
        removing = True
        while True:
            applied = self.applied()
            drafts = [
                Draft(draft.start, draft.end, draft.replacement, self.groups.of(index))
                for index in applied
                for draft in self.analyses[index].drafts
            ]
            consumed = {name for index in applied for name in self.analyses[index].consumed}
            drafts = list(dict.fromkeys(drafts))
            drafts += removals(self.module, consumed, -1, drafts) if removing else []
            try:
                edits = Writer(self.module, drafts).edits()
            except OverlapError as error:
                if not self._leave(error.groups, "GI516", _OVERLAPS):
                    removing = False
                continue
            edits, barred = keep_off(self.module.text, edits, self.module.source.fixed)
            if not barred:
                break
            if not self._leave(
                barred, "GI540", "Its rewrite would change a magic or reach into another cell."
            ):
                removing = False
        needed = {name for index in applied for name in self.analyses[index].imports}
        edits = [*import_edits(self.module, edits, needed), *edits]  # a new class stands below new imports
        return sorted(edits, key=lambda edit: (edit.start, edit.end))

    def _leave(self, groups: frozenset[int], reason: str, message: str) -> bool:
        """Leave the sites of these groups; false where there is none (only removals are in the way)."""
        sites = [index for index in range(len(self.found)) if self.analyses[index].left is None]
        barred = [[index for index in sites if self.groups.of(index) == group] for group in groups]
        for members in barred:
            self._replace(members, LeftError(reason, message))
        return any(barred)

    def _replace(self, members: list[int], left: LeftError) -> None:
        """Bridge the clients of sites whose edits cannot be made, or leave them: all of a group alike."""
        instead = [Analysis(left=left) for _ in members]
        if self.options.bridge and all(self.analyses[index].bridged is None for index in members):
            instead = bridged_clients(self.context, [self.found[index] for index in members], left) or instead
        for index, analysis in zip(members, instead, strict=True):
            self.analyses[index] = analysis
        self._join_edited(self.groups, self.analyses)

    def _site(self, index: int) -> Site:
        found, analysis = self.found[index], self.analyses[index]
        node = found.node if found.is_called else found.method
        start, end = self.module.span(node)
        left = analysis.left
        held = self.held[index]
        if left is None:
            left = self._partner_left(index)
        if left is None and held is None:
            held = next((self.held[m] for m in self.groups.members(index) if self.held[m] is not None), None)
        if (
            left is None
            and held is None
            and self.chosen is not None
            and self.groups.of(index) not in self.chosen
        ):
            held = Held.NOT_SELECTED
        told = left or analysis.bridged
        return Site(
            rule=_rule(found),
            call=found.entry,
            start=Position(*self.module.lines.position(start)),
            end=Position(*self.module.lines.position(end)),
            scope=self.module.scopes.qualified_name(node),
            outcome=Outcome.LEFT
            if left is not None
            else Outcome.NATIVE
            if analysis.bridged is None
            else Outcome.BRIDGED,
            applicability=Applicability.DISPLAY
            if left is not None
            else Applicability.UNSAFE
            if analysis.unsafe
            else Applicability.SAFE,
            group=self.groups.of(index),
            reason=told.reason if told is not None else "",
            message=told.message if told is not None else "",
            ledger=tuple(analysis.ledger) if left is None else (),
            held=held,
        )

    def _partner_left(self, index: int) -> LeftError | None:
        for member in self.groups.members(index):
            if self.analyses[member].left is not None:
                line = self.found[member].node.lineno
                return LeftError(
                    "GI516", f"It shares a variable with the site on line {line}, which is left."
                )
        return None
