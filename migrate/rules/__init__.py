"""One kind of site per file; importing this package registers them all."""

from __future__ import annotations

import importlib
import pkgutil

from migrate.rules.rule import RULES, Analysis, Context, Found, LeftError, Rule

for _module in pkgutil.iter_modules(__path__):
    importlib.import_module(f"{__name__}.{_module.name}")

__all__ = ["RULES", "Analysis", "Context", "Found", "LeftError", "Rule"]
