"""Scopes: names belong where Python puts them, and every node knows where it is evaluated."""

from __future__ import annotations

import ast
import random
import symtable

import pytest
import random_programs
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from migrate.bind.scopes import Binding, Scope, Scopes

NESTED = {
    "nonlocal that is bound later": "def f():\n    def g():\n        nonlocal x\n        x = 1\n    x = 2\n",
    "global past a function": "def f():\n    x = 1\n    def g():\n        global x\n        x = 2\n",
    "global of the function around": "x = 0\ndef f():\n    global x\n    def g():\n        return x\n",
    "class attribute": "x = 1\nclass A:\n    x = 2\n    def m(self):\n        return x\n",
    "comprehension in a class": "class A:\n    x = 2\n    y = [x for i in x]\n",
    "global of a class": "x = 0\ndef f():\n    x = 1\n    class A:\n        global x\n        def m(self): return x\n",
    "walrus": "def f():\n    [(x := i) for i in y]\n    return x\n",
    "lambda": "def f(x):\n    return lambda y=x: (x, y)\n",
    "parameter of an outer function": "def f(x):\n  def g():\n    def h():\n      nonlocal x\n      x = 1\n",
    "except": "def f():\n    try:\n        pass\n    except E as x:\n        return x\n",
    "imports": "import a.b, c as d\nfrom e import f as g, h\n",
    "match": "match x:\n    case {'k': [a, *b], **c} | A(k=d) as e: pass\n",
}


def _pairs(
    scope: Scope, table: symtable.SymbolTable, scopes: Scopes
) -> list[tuple[Scope, symtable.SymbolTable]]:
    inner = [s for s in scopes.by_node.values() if s.parent is scope]
    line = {id(s): getattr(s.node, "lineno", 0) for s in inner}
    tables = table.get_children()
    assert sorted(line.values()) == sorted(t.get_lineno() for t in tables)
    by_line = {getattr(s.node, "lineno", 0): s for s in inner}
    found = [(scope, table)]
    if len(by_line) == len(inner):
        for child in tables:
            found += _pairs(by_line[child.get_lineno()], child, scopes)
    return found


def _check_against_python(text: str) -> None:
    scopes = Scopes(ast.parse(text))
    for scope, table in _pairs(scopes.module, symtable.symtable(text, "x.py", "exec"), scopes):
        for symbol in table.get_symbols():
            name = symbol.get_name()
            if name.startswith("."):
                continue
            owner = scope.owner(name)
            if symbol.is_global() or scope.is_module:
                assert owner in (None, scopes.module), (name, text)
            elif symbol.is_free():
                assert owner is not None, (name, text)
                assert owner is not scope, (name, text)
                assert not owner.is_module, (name, text)
            else:
                assert owner is scope, (name, text)


@pytest.mark.parametrize("name", NESTED)
def test_names_belong_where_python_puts_them(name: str) -> None:
    """The owner of each name is local, free or global as Python's own symbol table says."""
    _check_against_python(NESTED[name])


@settings(deadline=None, max_examples=150, suppress_health_check=list(HealthCheck))
@given(st.randoms(use_true_random=False))
def test_names_of_random_programs_belong_where_python_puts_them(random: random.Random) -> None:
    _check_against_python(random_programs.program(random, 20))


EVALUATED = {
    "decorator": ("@here\ndef f(): pass", "<module>"),
    "default": ("def f(x=here): pass", "<module>"),
    "annotation": ("def f(x: here): pass", "<module>"),
    "returned annotation": ("def f() -> here: pass", "<module>"),
    "body": ("def f(): return here", "f"),
    "base": ("class A(here): pass", "<module>"),
    "keyword of a class": ("class A(metaclass=here): pass", "<module>"),
    "class body": ("class A:\n    x = here", "A"),
    "default of a lambda": ("lambda x=here: 1", "<module>"),
    "lambda": ("lambda: here", "Lambda"),
    "first iterable": ("[x for x in here]", "<module>"),
    "second iterable": ("[x for x in y for z in here]", "ListComp"),
    "element": ("[here for x in y]", "ListComp"),
    "first iterable in an element": ("[[x for x in here] for y in z]", "ListComp"),
    "default of a method": ("class A:\n    def f(self, x=here): pass", "A"),
    "decorator of an inner function": ("def f():\n    @here\n    def g(): pass", "f"),
}


@pytest.mark.parametrize("name", EVALUATED)
def test_where_an_expression_is_evaluated(name: str) -> None:
    """Decorators, defaults, annotations, bases and first iterables are evaluated around the scope they belong to."""
    text, expected = EVALUATED[name]
    scopes = Scopes(ast.parse(text))
    (node,) = (n for n in scopes.parents if isinstance(n, ast.Name) and n.id == "here")
    scope = scopes.scope_of(node)
    found = "<module>" if scope.is_module else getattr(scope.node, "name", type(scope.node).__name__)
    assert found == expected


BINDINGS = {
    "x = 1": Binding.ASSIGN,
    "y = x = 1": Binding.ASSIGN,
    "(x := 1)": Binding.ASSIGN,
    "x: int = 1": Binding.ASSIGN,
    "x: int": Binding.ANNOTATE,
    "x += 1": Binding.AUGMENT,
    "x, y = 1, 2": Binding.UNPACK,
    "[y, *x] = 1, 2": Binding.UNPACK,
    "for x in y: pass": Binding.FOR,
    "for y, x in z: pass": Binding.UNPACK,
    "[x for x in y]": Binding.FOR,
    "[x for y, (x, z) in y]": Binding.FOR,
    "with y as x: pass": Binding.WITH,
    "with y as (x, z): pass": Binding.UNPACK,
    "def f(x): pass": Binding.PARAMETER,
    "def f(*x): pass": Binding.PARAMETER,
    "lambda **x: 1": Binding.PARAMETER,
    "import x.y": Binding.IMPORT,
    "from y import z as x": Binding.IMPORT,
    "def x(): pass": Binding.FUNCTION,
    "async def x(): pass": Binding.FUNCTION,
    "class x: pass": Binding.CLASS,
    "try: pass\nexcept E as x: pass": Binding.EXCEPT,
    "match y:\n    case [*x]: pass": Binding.MATCH,
    "match y:\n    case {**x}: pass": Binding.MATCH,
    "match y:\n    case A(z=x): pass": Binding.MATCH,
    "del x": Binding.DELETE,
}


@pytest.mark.parametrize("text", BINDINGS)
def test_how_a_name_is_bound(text: str) -> None:
    """Each way to bind a name is told apart from the others."""
    scopes = Scopes(ast.parse(text))
    (found,) = [d for s in scopes.by_node.values() for d in s.definitions.get("x", ())]
    assert found.how is BINDINGS[text]
    assert scopes.definition_of[found.node] is found


def test_qualified_names() -> None:
    """A place is called by the classes and functions around it."""
    scopes = Scopes(ast.parse("class A:\n    def f(self):\n        def g(): return here\nhere"))
    names = [scopes.qualified_name(n) for n in scopes.parents if isinstance(n, ast.Name) and n.id == "here"]
    assert sorted(names) == ["<module>", "A.f.g"]
