"""What `import shim` offers, and what it costs."""

from __future__ import annotations

import ast
import subprocess
import sys

import pytest

import shim


def test_the_names_are_sorted_and_few() -> None:
    assert list(shim.__all__) == sorted(shim.__all__)
    assert len(shim.__all__) <= 16


@pytest.mark.parametrize("name", shim.__all__)
def test_every_name_is_there(name: str) -> None:
    value = getattr(shim, name)
    assert value.__name__ == name
    assert value.__doc__
    assert name in dir(shim)


def test_type_checkers_see_the_same_names() -> None:
    """What they are told to import is what is loaded when it is used."""
    assert shim.__file__ is not None
    with open(shim.__file__, encoding="utf-8") as file:
        tree = ast.parse(file.read())
    checked = {
        alias.name: node.module
        for block in tree.body
        if isinstance(block, ast.If)
        for node in block.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert checked == shim._HOMES


def test_other_names_are_not() -> None:
    with pytest.raises(AttributeError, match="no attribute 'clint'"):
        _ = shim.clint


def test_importing_it_loads_nothing() -> None:
    code = "import sys, shim\nprint([n for n in sys.modules if n.startswith('shim.') or n in ('httpx', 'google')])"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout == "[]\n"
