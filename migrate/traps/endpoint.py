"""Traps in how a client is made: settings that send an interaction to a wrong place."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from migrate.bind.module import Module
from migrate.clients.endpoint import endpoints
from migrate.traps.kinds import Kinds
from migrate.traps.trap import Trap

WRONG_PLACE = "GI335"


def wrong_places(module: Module, kinds: Kinds) -> Iterator[Trap]:
    """Clients whose interactions do not reach the service; told where each is made, or first used."""
    for call in kinds.calls:
        assert isinstance(call.func, ast.Attribute)
        for endpoint in endpoints(module, call.func.value):
            if endpoint.trouble:
                node = endpoint.made_by if endpoint.made_by in module.scopes.parents else call
                yield Trap(WRONG_PLACE, node, "interactions.create", endpoint.trouble)
