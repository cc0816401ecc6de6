"""Puts the shim under the processes that a program starts which `interactions-shim run` runs.

Every interpreter imports a module of this name as it starts. Only `run` puts this folder where they look, and the
policy into the environment. Nothing is imported here before the SDK is.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from importlib.util import module_from_spec
from os.path import abspath, dirname
from types import ModuleType

SDK = "google.genai._api_client"
"""The module that the shim has to be there for; `shim.adapters.hook` has it, which is not to be imported yet."""


class _OnceWanted(MetaPathFinder):
    """Installs the shim when the SDK is about to be imported."""

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name != SDK:
            return None
        sys.meta_path.remove(self)
        try:
            from shim.adapters.hook import install
        except ImportError as error:
            print(f"interactions-shim: not under {sys.executable}, which lacks it: {error}", file=sys.stderr)
            return None
        install()
        specs = (finder.find_spec(name, path, target) for finder in list(sys.meta_path))
        return next((spec for spec in specs if spec is not None), None)


def _make_room() -> None:
    """Run the module of this name that would have been found without this one, and leave nothing else behind."""
    sys.path[:] = [place for place in sys.path if abspath(place) != dirname(abspath(__file__))]
    spec = PathFinder.find_spec(__name__)
    if spec is not None and spec.loader is not None:
        sys.modules[__name__] = module = module_from_spec(spec)
        spec.loader.exec_module(module)


sys.meta_path.insert(0, _OnceWanted())
_make_room()
