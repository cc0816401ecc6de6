"""All rules; importing this module registers them."""

from __future__ import annotations

import importlib
import pkgutil

import migrate.rules
from migrate.rules.rule import RULES

for _module in pkgutil.iter_modules(migrate.rules.__path__):
    importlib.import_module(f"{migrate.rules.__name__}.{_module.name}")

__all__ = ["RULES"]
