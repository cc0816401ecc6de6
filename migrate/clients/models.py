"""Names of models that were shut down or are going to be, where they are arguments of calls."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from migrate.bind.module import Module
from migrate.bind.scopes import Binding
from migrate.clients.vertex import vertex_client
from migrate.options import Options
from migrate.plan import Applicability, Edit, FilePlan, Held, LedgerEntry, Outcome, Position, Site, Status
from migrate.rules.generations import ARCHIVED_ENTRIES
from migrate.rules.rule import Found
from migrate.suppressed import is_suppressed
from migrate.traps.kinds import Kinds
from shim.mapping.generations import MODEL_CLASS
from shim.mapping.models import BUDGET, MODELS, SAMPLING, SAMPLING_FIELDS, TARGETS, Gone

RULE = "GI340"
BY_HAND = "GI341"
OTHER_MODEL = "GI782"
_KEYWORDS = frozenset(("model", "model_name"))
_PREFIX = "models/"
_MODEL = (
    rf"(\A(?=[\"'][^\"']*[\"']\Z)|\b(?:model|model_name|{MODEL_CLASS})\s*[=(]\s*)([\"'])({_PREFIX})?{{}}\2"
)
"""Where a rewrite puts the name of a model: as a keyword, in a variable, or alone."""


@dataclass(frozen=True, slots=True)
class _Use:
    """A string that is the model of a call."""

    literal: ast.Constant
    value: str
    call: ast.Call
    gone: Gone
    direct: bool
    """Whether it stands in the call itself."""


def with_models(plan: FilePlan, module: Module, found: Sequence[Found], options: Options) -> FilePlan:
    """A file's plan with its models that are gone, each in a group of its own; asked for with ``--models``."""
    uses = {use.literal: use for use in _uses(module, found)}
    if not uses or plan.status is Status.FAILED:
        return plan
    first = max((site.group for site in plan.sites), default=-1) + 1
    edits, sites = list(plan.edits), list[Site]()
    for number, use in enumerate(uses.values(), first):
        held = _held(module, use, options)
        made = _edited(module, edits, use, [one.literal for one in uses.values()], number)
        sites.append(_site(module, use, held, number, can_be_made=made is not None))
        if made is not None and held is None and (options.only is None or number in options.only):
            edits = made
    return replace(
        plan,
        status=Status.PLANNED,
        sites=tuple(sorted((*plan.sites, *sites), key=lambda site: (site.start, site.end))),
        edits=tuple(sorted(edits, key=lambda edit: (edit.start, edit.end))),
    )


def _uses(module: Module, found: Sequence[Found]) -> Iterator[_Use]:
    for call in _calls(module, found):
        for value in _model_of(call):
            literal, direct = _literal(module, value)
            if isinstance(literal, ast.Constant) and isinstance(literal.value, str):
                gone = MODELS.get(literal.value.removeprefix(_PREFIX))
                if gone is not None:
                    yield _Use(literal, literal.value, call, gone, direct)


def _calls(module: Module, found: Sequence[Found]) -> Iterator[ast.Call]:
    """The calls that are certain to ask the Gemini API for a model, which is not Vertex AI."""
    made = f"{MODEL_CLASS} ("
    for site in found:
        if not isinstance(site.node, ast.Call):
            continue
        archived = site.entry in ARCHIVED_ENTRIES and site.entry.startswith(made)
        if archived or (site.client_known and vertex_client(module, site.method) is None):
            yield site.node
    for call in Kinds(module).creates:
        assert isinstance(call.func, ast.Attribute)
        if vertex_client(module, call.func) is None:
            yield call


def _model_of(call: ast.Call) -> Iterator[ast.expr]:
    yield from (keyword.value for keyword in call.keywords if keyword.arg in _KEYWORDS)
    named = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if named == MODEL_CLASS and call.args:
        yield call.args[0]


def _literal(module: Module, node: ast.expr) -> tuple[ast.expr, bool]:
    """``node``, or what the variable that it is was set to; and whether it is no variable."""
    direct = not isinstance(node, ast.Name)
    if isinstance(node, ast.Name):
        definitions = list(module.reaching.get(node, ()))
        value = (
            definitions[0].value if len(definitions) == 1 and definitions[0].how is Binding.ASSIGN else None
        )
        node = value if value is not None else node
    return node, direct


def _held(module: Module, use: _Use, options: Options) -> Held | None:
    if not options.selects(RULE):
        return Held.NOT_SELECTED
    return Held.SUPPRESSED if is_suppressed(module, use.literal, RULE) else None


def _edited(
    module: Module, edits: list[Edit], use: _Use, literals: Sequence[ast.Constant], group: int
) -> list[Edit] | None:
    """``edits`` with the new name, put where another rewrite takes the old one; ``None`` where that is not certain."""
    start, end = module.span(use.literal)
    old = module.text[start:end]
    if not use.gone.replacement or not use.direct or old[1:-1] != use.value:
        return None
    near = [edit for edit in edits if edit.start < end and start < edit.end]
    if not near:
        at = start + 1 + len(use.value) - len(use.gone.name)
        return [*edits, Edit(at, end - 1, use.gone.replacement, group)]
    if len(near) > 1 or not (near[0].start <= start and end <= near[0].end):
        return None
    name = re.compile(_MODEL.format(re.escape(use.gone.name)))
    taken = [edit for edit in edits if edit.group == near[0].group]
    known = {module.span(literal) for literal in literals}
    strangers = [
        found
        for edit in taken
        for found in name.finditer(module.text, edit.start, edit.end)
        if (found.start(2), found.end()) not in known
    ]
    if strangers or not any(name.search(edit.replacement) for edit in taken):
        return None
    return [
        replace(edit, replacement=name.sub(rf"\1\2\g<3>{use.gone.replacement}\2", edit.replacement))
        if edit in taken
        else edit
        for edit in edits
    ]


def _site(module: Module, use: _Use, held: Held | None, group: int, *, can_be_made: bool) -> Site:
    start, end = module.span(use.literal)
    changed = LedgerEntry(OTHER_MODEL, "Another model answers, at another price, and thinks in its own way.")
    return Site(
        rule=RULE,
        call="model",
        start=Position(*module.lines.position(start)),
        end=Position(*module.lines.position(end)),
        scope=module.scopes.qualified_name(use.literal),
        outcome=Outcome.NATIVE if can_be_made else Outcome.LEFT,
        applicability=Applicability.SAFE if can_be_made else Applicability.DISPLAY,
        group=group,
        reason="" if can_be_made else BY_HAND,
        message=_message(use, can_be_made=can_be_made),
        ledger=(changed,) if can_be_made else (),
        held=held,
    )


def _message(use: _Use, *, can_be_made: bool) -> str:
    gone = use.gone
    when = "is to be shut down, not before" if gone.announced else "was shut down on"
    said = [f"`{gone.name}` {when} {gone.ends} ({gone.source}, {gone.read})"]
    if can_be_made:
        said.append(f"`{gone.replacement}` takes its place")
    elif gone.replacement:
        said.append(f"ask for `{gone.replacement}`")
    else:
        said.append("no single model is named in its place; choose one there")
    return "; ".join(said) + "." + _advice(use)


def _advice(use: _Use) -> str:
    """What the settings of the call are to the models that follow."""
    names = {
        keyword.arg for node in ast.walk(use.call) if isinstance(node, ast.Call) for keyword in node.keywords
    }
    names |= {
        key.value
        for node in ast.walk(use.call)
        if isinstance(node, ast.Dict)
        for key in node.keys
        if isinstance(key, ast.Constant) and isinstance(key.value, str)
    }
    said = ""
    if "thinking_budget" in names:
        target = TARGETS.get(use.gone.replacement)
        levels = (
            f" (`{use.gone.replacement}`: {', '.join(target.levels)}; {target.default} by default)"
            if target
            else ""
        )
        said += f" {BUDGET}{levels}."
    sampling = [f"`{field}`" for field in SAMPLING_FIELDS if field in names]
    if sampling:
        said += f" {SAMPLING.format(' and '.join(sampling))}."
    return said
