"""One file's plan: parse it, find the sites, plan them, and look once more at what comes out."""

from __future__ import annotations

import ast
import os
import sys
from collections.abc import Sequence
from dataclasses import replace

from migrate.archived.plan import plan_archived
from migrate.bind.module import Module
from migrate.bind.project import Project
from migrate.bind.scopes import Definition
from migrate.clients.models import with_models
from migrate.config.tools import kept
from migrate.edit.apply import splice
from migrate.edit.selfcheck import check_rewrite
from migrate.files.text import SourceText
from migrate.generations.held import generations_of
from migrate.marks import WORDS
from migrate.mocks.find import are_mocks, may_have_mocks
from migrate.mocks.plan import plan_mocks
from migrate.options import Options
from migrate.parse import ParseError, parse, parse_exactly
from migrate.plan import FilePlan, Generation, Position, Status
from migrate.rules.generations import ARCHIVED_ENTRIES
from migrate.rules.rule import Found
from migrate.rules.sites import find_sites, may_have_sites
from migrate.site_planner import SitePlanner
from migrate.traps import may_have_traps, with_traps


def plan_text(source: SourceText, options: Options) -> FilePlan:
    """Plan one file. Syntax that cannot be understood gives a plan with status FAILED; nothing is raised for it.

    Raises `DamageError` where a mistake of a rule would break the file.
    """
    plan = _plan(source, options)
    if plan.edits:
        check_rewrite(source.text, splice(source.text, plan.edits))
    return plan


def _plan(source: SourceText, options: Options) -> FilePlan:
    try:
        tree = parse(source.text)
        project = _project(source.path)
        marked = options.mark and WORDS in source.text
        exact = sys.version_info >= (3, 12)
        trapped = may_have_traps(tree)
        if not marked and not trapped and not may_have_sites(tree) and not may_have_mocks(source.text):
            return FilePlan(source.path, Status.CLEAN, sha256=source.sha256)
        if trapped and not exact and _has_f_strings(tree):
            tree, exact = parse_exactly(source.text), True
        module = Module(source, tree, project)
        found = find_sites(module)
        held = generations_of(module, found)
        mocks = are_mocks(module, [site.node for site in found])
        if mocks or (not found and not marked):
            plan = plan_mocks(module, project, options, _plan)
            # Under a bridge the mocks of calls that stay are true, so there is nothing to say of them.
            if plan.sites or not found or (mocks and project is not None and options.bridge):
                return _finished(with_traps(plan, module, options), module, found, options, held)
        if not exact and any(site.entry in ARCHIVED_ENTRIES for site in found):
            module, exact = Module(source, parse_exactly(source.text), project), True
            found = find_sites(module)
        earlier = plan_archived(module, found, options, _plan)
        if isinstance(earlier, FilePlan):
            return _finished(earlier, module, found, options, held)
        planner = SitePlanner(module, found, options, earlier, None)
        if planner.inside_f_string and not exact:
            # Before Python 3.12 positions inside f-strings are not those of the source.
            module = Module(source, parse_exactly(source.text), project)
            planner = SitePlanner(module, find_sites(module), options, {}, None)
    except ParseError as error:
        position = Position(error.line, error.column)
        message = f"cannot be parsed: {error.message}; correct it, or leave the file out with --exclude"
        return FilePlan(source.path, Status.FAILED, message=message, position=position, sha256=source.sha256)
    plan = with_traps(_keeping_tools(planner).file_plan(), module, options)
    return _finished(plan, module, planner.found, options, held)


def _finished(
    plan: FilePlan, module: Module, found: Sequence[Found], options: Options, held: tuple[Generation, ...]
) -> FilePlan:
    """A plan with what is told of a file beside its sites."""
    plan = with_models(plan, module, found, options) if options.models else plan
    return replace(plan, generations=held)


def _keeping_tools(plan: SitePlanner) -> SitePlanner:
    """The same plan with tools left in their variables and attributes, where it rewrites every use of those."""
    names = _tool_names(plan)
    # What an attribute holds or a function gives does not move into the call.
    looked = any(not isinstance(name, ast.Name) for one in plan.analyses for name in one.tool_names)
    plain = _with_tools(plan, frozenset()) if looked else plan
    without: frozenset[Definition] = frozenset()
    while names:
        variables = kept(plan.module, names, without)
        if not variables:
            break
        other = _with_tools(plan, variables)
        converted = {one for index in other.native() for one in other.analyses[index].definitions}
        lost = variables - (converted & kept(plan.module, _tool_names(other), without))
        if not lost:
            return other if set(plain.native()) <= set(other.native()) else plain
        without |= lost
    return plain


def _tool_names(plan: SitePlanner) -> set[ast.expr]:
    return {name for index in plan.native() for name in plan.analyses[index].tool_names}


def _with_tools(plan: SitePlanner, kept: frozenset[Definition]) -> SitePlanner:
    return SitePlanner(plan.module, plan.found, plan.options, plan.earlier, kept)


def _has_f_strings(tree: ast.Module) -> bool:
    return any(isinstance(node, ast.JoinedStr) for node in ast.walk(tree))


_PROJECTS: list[Project] = []


def _project(path: str) -> Project | None:
    """What the files around ``path`` define; the same for all files of a run. ``None`` for text without a file."""
    if not os.path.isfile(path):
        return None
    if not _PROJECTS:
        _PROJECTS.append(Project())
    return _PROJECTS[0]
