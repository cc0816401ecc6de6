"""What the other files of a project pass to the functions of one."""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from migrate.bind.types import Form

if TYPE_CHECKING:
    from migrate.bind.infer import Inference
    from migrate.bind.project import Project

_CALL = re.compile(r"\b([A-Za-z_]\w*)\s*\(")
_MOST = 20  # files that are read for the calls of one function

Function = ast.FunctionDef | ast.AsyncFunctionDef


class Callers:
    """The calls in all files of a project, by the last word of what they call."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self._by_name: dict[str, dict[str, list[str]]] = {}
        self._asking = False

    def of(
        self, infer: Inference, function: Function, owner: ast.ClassDef | None
    ) -> Iterator[tuple[Inference, ast.Call] | None]:
        """Calls of a function of the file of ``infer`` in the files that import it; ``None`` for too many of them.

        What those files pass on from others is not followed.
        """
        if self._asking or function.name.startswith("__") != (function.name == "__init__"):
            return
        name = owner.name if owner is not None and function.name == "__init__" else function.name
        own = os.path.abspath(infer.path)
        files = [path for path in self._naming(own, name) if path != own]
        if len(files) > _MOST:
            yield None
            return
        self._asking = True
        try:
            for path in files:
                module = self.project.module_at(path)
                for call in module.infer.calls_of.get(name, ()) if module is not None else ():
                    assert module is not None
                    if self._reaches(module.infer, call, name, own):
                        yield module.infer, call
        finally:
            self._asking = False

    def _reaches(self, infer: Inference, call: ast.Call, name: str, own: str) -> bool:
        """Whether a call is one of what ``own`` defines as ``name``; a method of who knows what may be."""
        for found in infer.of(call.func):
            if found.form in (Form.FUNCTION, Form.CLASS) and found.node is not None:
                home = self.project.home(found.node)
                if home is not None and os.path.abspath(home.path) == own:
                    return True
        if not isinstance(call.func, ast.Attribute):
            return False
        for receiver in infer.of(call.func.value):
            home = self.project.home(receiver.node) if isinstance(receiver.node, ast.ClassDef) else None
            if home is not None and os.path.abspath(home.path) == own:
                return True
        return False

    def _naming(self, own: str, name: str) -> list[str]:
        """The files that call something of this name and mention the module it is from."""
        root, word = self.project.root(own), Path(own).stem
        if root not in self._by_name:
            calls: dict[str, list[str]] = {}
            for path in self.project.files_of(own):
                try:
                    text = Path(path).read_text(encoding="utf-8", errors="replace")
                except OSError:
                    continue  # gone since it was listed
                for called in set(_CALL.findall(text)):
                    calls.setdefault(called, []).append(path)
            self._by_name[root] = calls
        word = Path(own).parent.name if word == "__init__" else word
        return [path for path in self._by_name[root].get(name, ()) if self._mentions(path, word)]

    def _mentions(self, path: str, word: str) -> bool:
        try:
            return word.encode() in Path(path).read_bytes()
        except OSError:
            return False
