"""Which generations a file holds, by what it imports and by its sites."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Sequence

from migrate.bind.module import Module
from migrate.plan import Generation
from migrate.rules.early_interactions import EARLY_ENTRY
from migrate.rules.generations import ARCHIVED_ENTRIES, EARLIER_ENTRIES
from migrate.rules.rule import Found
from migrate.traps.kinds import Kinds
from shim.mapping.generations import ARCHIVED, VERTEX


def generations_of(module: Module, found: Sequence[Found]) -> tuple[Generation, ...]:
    """The generations of a file whose sites are ``found``, in the order of `Generation`."""
    held = {_of_site(site) for site in found} | set(_imported(module.tree))
    early = {site.node for site in found if site.entry == EARLY_ENTRY}
    if any(call not in early for call in Kinds(module).calls):
        held.add(Generation.INTERACTIONS)
    return tuple(one for one in Generation if one in held)


def _of_site(site: Found) -> Generation:
    if site.entry in ARCHIVED_ENTRIES:
        return Generation.ARCHIVED
    if site.entry in EARLIER_ENTRIES:
        return Generation.VERTEX
    return Generation.EARLY if site.entry == EARLY_ENTRY else Generation.GENERATE_CONTENT


def _imported(tree: ast.Module) -> Iterator[Generation]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            paths = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            paths = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
        else:
            continue
        for path in paths:
            if _inside(path, ARCHIVED.modules[:1]):
                yield Generation.ARCHIVED
            elif _inside(path, VERTEX.modules):
                yield Generation.VERTEX


def _inside(path: str, modules: Iterable[str]) -> bool:
    return any(path == module or path.startswith(f"{module}.") for module in modules)
