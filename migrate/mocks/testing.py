"""Which tests of the project mock what a file calls: for the forms of a rewrite that tests can tell apart."""

from __future__ import annotations

import os
import re

from migrate.bind.module import Module
from migrate.bind.project import Project
from migrate.mocks.find import METHODS, all_mocks
from migrate.mocks.tested import calling_files

_PATCHES = ("patch", "monkeypatch")
_CLIENT = re.compile(r"""Client["']""")


def answers_mocked(module: Module) -> bool:
    """Whether a test that reaches this file stands in for one of the old methods."""
    project = module.infer.project
    if project is None:
        return False
    own = os.path.abspath(module.source.path)
    tests = dict.fromkeys(test for method in METHODS for test in project.files_naming(own, method))
    return any(own in _called_by(project, test) for test in tests)


def client_replaced(module: Module) -> bool:
    """Whether a file of the project patches a class called `Client`, which may be the SDK's as this file names it."""
    project = module.infer.project
    if project is None:
        return False
    own = module.source.path
    patching = dict.fromkeys(other for word in _PATCHES for other in project.files_naming(own, word))
    found = (project.module_at(other) for other in patching)
    return any(_CLIENT.search(other.text) for other in found if other is not None)


def _called_by(project: Project, test: str) -> frozenset[str]:
    """The files that a file with mocks reaches; none where it has no mocks."""
    if test not in project.called_by:
        module = project.module_at(test)
        mocks = module is not None and all_mocks(module)
        project.called_by[test] = frozenset(calling_files(module, project) if module and mocks else ())
    return project.called_by[test]
