"""All that shows in a file that it was written for the early beta of the Interactions API, by call."""

from __future__ import annotations

import ast

from migrate.bind.module import Module
from migrate.early.answers import answers
from migrate.early.events import events
from migrate.early.kinds import Kinds
from migrate.early.requests import requests
from migrate.early.results import results
from migrate.early.sign import Sign
from migrate.early.turns import turns


class Survey:
    """The signs of one file; ``sites`` has those of each call, or of a read whose call is elsewhere."""

    def __init__(self, module: Module) -> None:
        self.kinds = Kinds(module)
        self.sites: dict[ast.Call | ast.Attribute, list[Sign]] = {}
        for find in (answers, events, requests, turns, results):
            for sign in find(module, self.kinds):
                owners: list[ast.Call | ast.Attribute] = list(sign.calls)
                if not owners and isinstance(sign.node, ast.Attribute):
                    owners = [sign.node]
                for owner in owners:
                    self.sites.setdefault(owner, []).append(sign)
