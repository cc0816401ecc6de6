"""Types by provenance: clients are found whichever way they come, and nothing else is taken for one."""

from __future__ import annotations

import ast

import pytest
from inferred import ASYNC_CLIENT, CLIENT, UNKNOWN, here, inference

IMPORTS = {
    "from google import genai": "from google import genai\nhere(genai.Client())",
    "under an alias": "from google import genai as g\nhere(g.Client())",
    "import google.genai": "import google.genai\nhere(google.genai.Client())",
    "import google.genai as": "import google.genai as genai\nhere(genai.Client())",
    "import google": "import google\nimport google.genai\nhere(google.genai.Client())",
    "import of a submodule": "import google.genai.types\nhere(google.genai.Client())",
    "the class": "from google.genai import Client\nhere(Client())",
    "the class under an alias": "from google.genai import Client as K\nhere(K())",
    "the class of the module client": "from google.genai.client import Client\nhere(Client())",
    "the module client": "from google.genai import client\nhere(client.Client())",
    "module chain": "import google.genai.client\nhere(google.genai.client.Client())",
    "the class in a variable": "from google import genai\nK = genai.Client\nhere(K())",
    "the module in a variable": "from google import genai\ng = genai\nhere(g.Client())",
    "import in a function": "def f():\n    from google import genai\n    here(genai.Client())",
    "import in try": """
        try:
            from google import genai
        except ImportError:
            genai = None
        here(genai.Client())
    """,
    "import in try, from two places": """
        try:
            from google.genai import Client
        except ImportError:
            from google.genai.client import Client
        here(Client())
    """,
    "import for type checkers": """
        from typing import TYPE_CHECKING
        if TYPE_CHECKING:
            from google.genai import Client
        def f(c: Client): here(c)
    """,
    "import for type checkers, quoted": """
        from typing import TYPE_CHECKING
        if TYPE_CHECKING:
            from google import genai
        def f(c: "genai.Client"): here(c)
    """,
    "star import": "from google.genai import *\nhere(Client())",
    "star import of the module client": "from google.genai.client import *\nhere(Client())",
    "import_module": """
        import importlib
        genai = importlib.import_module('google.genai')
        here(genai.Client())
    """,
}


@pytest.mark.parametrize("name", IMPORTS)
def test_an_imported_client_is_known(name: str) -> None:
    """Whatever the import and its alias."""
    assert here(IMPORTS[name]) == {CLIENT}


VARIABLES = {
    "variable": "from google import genai\nc = genai.Client()\nhere(c)",
    "two names": "from google import genai\na = b = genai.Client()\nhere(b)",
    "through another variable": "from google import genai\na = genai.Client()\nb = a\nhere(b)",
    "annotated variable": "from google import genai\nc: genai.Client = make()\nhere(c)",
    "declared variable": "from google import genai\nc: genai.Client\nc = make()\nhere(c)",
    "Optional, set later": """
        from google import genai
        from typing import Optional
        c: Optional[genai.Client] = None
        def f():
            global c
            if c is None:
                c = genai.Client()
            here(c)
    """,
    "or": """
        from google import genai
        def f(c: genai.Client | None = None):
            c = c or genai.Client()
            here(c)
    """,
    "or, in place": """
        from google import genai
        def f(c: genai.Client = None):
            here(c or genai.Client())
    """,
    "ternary": "from google import genai\nc = genai.Client() if x else genai.Client(api_key='k')\nhere(c)",
    "walrus": "from google import genai\nif (c := genai.Client()):\n    here(c)",
    "if and else": """
        from google import genai
        if x:
            c = genai.Client()
        else:
            c = genai.Client(api_key="k")
        here(c)
    """,
    "try": """
        from google import genai
        try:
            c = genai.Client()
        except ValueError:
            c = None
        here(c)
    """,
    "global": "from google import genai\nc = genai.Client()\ndef f():\n    here(c)",
    "global that a function sets": """
        from google import genai
        c = None
        def setup():
            global c
            c = genai.Client()
        def f():
            here(c)
    """,
    "closure": "from google import genai\ndef f():\n    c = genai.Client()\n    def g():\n        here(c)",
    "lambda": "from google import genai\nc = genai.Client()\nf = lambda: here(c)",
    "comprehension": "from google import genai\nc = genai.Client()\n[here(c) for x in y]",
    "used before it is made": "from google import genai\ndef f():\n    here(c)\nc = genai.Client()",
    "cast": "from google import genai\nfrom typing import cast\nhere(cast(genai.Client, x))",
    "cast to a quoted type": """
        from google import genai
        from typing import cast
        here(cast('genai.Client', x))
    """,
}


@pytest.mark.parametrize("name", VARIABLES)
def test_a_client_in_a_variable_is_known(name: str) -> None:
    """Only a client, whatever else is in sight."""
    assert here(VARIABLES[name]) == {CLIENT}


PARTS = {
    "client.aio": ("genai.Client().aio", {ASYNC_CLIENT}),
    "client.models": ("genai.Client().models", {"google.genai.models.Models"}),
    "client.aio.models": ("genai.Client().aio.models", {"google.genai.models.AsyncModels"}),
    "client.chats": ("genai.Client().chats", {"google.genai.chats.Chats"}),
    "client.aio.chats": ("genai.Client().aio.chats", {"google.genai.chats.AsyncChats"}),
    "a chat": ("genai.Client().chats.create(model='m')", {"google.genai.chats.Chat"}),
    "an async chat": ("genai.Client().aio.chats.create(model='m')", {"google.genai.chats.AsyncChat"}),
    "a method": (
        "genai.Client().models.generate_content",
        {"METHOD:google.genai.models.Models.generate_content"},
    ),
    "a response": (
        "genai.Client().models.generate_content(model='m', contents='c')",
        {"google.genai.types.GenerateContentResponse"},
    ),
    "an awaited response": (
        "await genai.Client().aio.models.generate_content(model='m', contents='c')",
        {"google.genai.types.GenerateContentResponse"},
    ),
    "a response with a time limit": (
        "await asyncio.wait_for(genai.Client().aio.models.generate_content(model='m', contents='c'), 1)",
        {"google.genai.types.GenerateContentResponse"},
    ),
    "a file": ("genai.Client().files.upload(file='x')", {"google.genai.types.File"}),
    "a config": ("types.GenerateContentConfig()", {"google.genai.types.GenerateContentConfig"}),
    "a part": ("types.Part.from_text(text='x')", {"google.genai.types.Part"}),
    "an attribute of another name": ("genai.Client().other", {UNKNOWN}),
}


@pytest.mark.parametrize("name", PARTS)
def test_what_a_client_leads_to(name: str) -> None:
    """Attributes and methods of the SDK's classes are known by the table of its surface."""
    expression, expected = PARTS[name]
    head = "import asyncio\nfrom google import genai\nfrom google.genai import types\n"
    assert here(f"{head}async def f():\n    here({expression})") == expected


KEPT = {
    "async with": ("async with client.aio as a:\n        here(a)", {ASYNC_CLIENT}),
    "aio in a variable": ("aio = client.aio\n    here(aio.models)", {"google.genai.models.AsyncModels"}),
    "models in a variable": (
        "models = client.aio.models\n    here(models)",
        {"google.genai.models.AsyncModels"},
    ),
    "method in a variable": (
        "ask = client.models.generate_content\n    here(ask)",
        {"METHOD:google.genai.models.Models.generate_content"},
    ),
    "result of a method in a variable": (
        "ask = client.models.generate_content\n    here(ask(model='m', contents='c'))",
        {"google.genai.types.GenerateContentResponse"},
    ),
}


@pytest.mark.parametrize("name", KEPT)
def test_parts_of_a_client_in_variables(name: str) -> None:
    """What a client leads to stays known in a variable."""
    text, expected = KEPT[name]
    assert (
        here(f"from google import genai\nclient = genai.Client()\nasync def f():\n    {text}\n") == expected
    )


UNCERTAIN = {
    "rebound in a branch": "from google import genai\nc = genai.Client()\nif x:\n    c = other()\nhere(c)",
    "default that callers can replace": "from google import genai\ndef f(c=genai.Client()): here(c)",
    "getattr or one": "from google import genai\nhere(getattr(x, 'c', None) or genai.Client())",
    "passed two kinds": "from google import genai\ndef f(c): here(c)\nf(genai.Client())\nf(make())",
    "set to something else from outside": """
        from google import genai
        class K:
            def __init__(self): self.c = genai.Client()
        k = K()
        k.c = make()
        here(k.c)
    """,
    "set to something else by an heir": """
        from google import genai
        class B:
            def __init__(self): self.c = genai.Client()
            def run(self): here(self.c)
        class K(B):
            def swap(self): self.c = make()
    """,
    "list that grows": "from google import genai\ncs = [genai.Client()]\ncs.append(make())\nhere(cs[0])",
    "list that another function fills": """
        from google import genai
        def fill(cs): cs.append(make())
        cs = [genai.Client()]
        fill(cs)
        for c in cs:
            here(c)
    """,
    "dict that grows": "from google import genai\nd = {'a': genai.Client()}\nd[key()] = make()\nhere(d['a'])",
    "returned beside something else": """
        from google import genai
        def make(k):
            if k:
                return genai.Client()
            return other()
        here(make(1))
    """,
}


@pytest.mark.parametrize("name", UNCERTAIN)
def test_a_client_that_may_be_something_else(name: str) -> None:
    """Both are said: the client and that there may be something unknown."""
    found = here(UNCERTAIN[name])
    assert UNKNOWN in found
    assert found <= {UNKNOWN, CLIENT}


OTHERS = {
    "nothing said": "here(client)",
    "parameter that nobody passes": "def f(client): here(client)",
    "rebound": "from google import genai\nc = genai.Client()\nc = make()\nhere(c)",
    "shadowed by a parameter": "from google import genai\nc = genai.Client()\ndef f(c): here(c)",
    "shadowed by a loop": "from google import genai\nc = genai.Client()\nfor c in y: here(c)",
    "shadowed in a comprehension": "from google import genai\nc = genai.Client()\n[here(c) for c in y]",
    "shadowed by a class": "from google import genai\nclass genai:\n    pass\nhere(genai.Client())",
    "module shadowed by a function": "from google import genai\ndef genai(): pass\nhere(genai.Client())",
    "module shadowed by a parameter": "from google import genai\ndef f(genai): here(genai.Client())",
    "class of the file": "class Client: pass\nhere(Client())",
    "class of the file named after the import": """
        from google.genai import Client
        class Client: pass
        here(Client())
    """,
    "subclass": "from google import genai\nclass K(genai.Client): pass\nhere(K())",
    "other genai": "import genai\nhere(genai.Client())",
    "relative genai": "from . import genai\nhere(genai.Client())",
    "relative client": "from .genai import Client\nhere(Client())",
    "older SDK": "import google.generativeai as genai\nhere(genai.GenerativeModel('m'))",
    "Vertex": "from vertexai.generative_models import GenerativeModel\nhere(GenerativeModel('m'))",
    "other client of google": "from google.cloud import storage\nhere(storage.Client())",
    "mock": "from unittest.mock import MagicMock\nhere(MagicMock())",
    "mock with a spec": """
        from google import genai
        from unittest.mock import MagicMock
        here(MagicMock(spec=genai.Client))
    """,
    "deleted": "from google import genai\nc = genai.Client()\ndel c\nhere(c)",
    "method of another name": "from google import genai\nhere(genai.Client().copy())",
    "not awaited": "from google import genai\nasync def make(): return genai.Client()\nhere(make())",
    "decorated by a manager, not entered": """
        from contextlib import contextmanager
        from google import genai
        @contextmanager
        def make(): yield genai.Client()
        here(make())
    """,
    "star import of another module": "from mine import *\nhere(Client())",
    "star import of two": "from google.genai.types import *\nfrom mine import *\nhere(Client())",
    "key of a dict": "from google import genai\nd = {genai.Client(): 1}\nhere(d['a'])",
    "first of a pair": "from google import genai\na, b = make(), genai.Client()\nhere(a)",
    "behind a star": "from google import genai\n*a, b = make(), genai.Client()\nhere(b)",
    "number in enumerate": "from google import genai\nfor i, c in enumerate([genai.Client()]): here(i)",
    "keys of a dict": "from google import genai\nd = {'a': genai.Client()}\nfor k in d: here(k)",
    "quoted nonsense": "def f(c: 'not a type'): here(c)",
    "exception": "try:\n    f()\nexcept E as c:\n    here(c)",
    "value of a match": "match f():\n    case [c]:\n        here(c)",
}


@pytest.mark.parametrize("name", OTHERS)
def test_what_is_no_client(name: str) -> None:
    """A name like the SDK's, or a client that is no longer there, is not taken for one."""
    assert not {CLIENT, ASYNC_CLIENT} & here(OTHERS[name])


def test_long_chains_give_up_without_forgetting() -> None:
    """What is not looked at for its depth counts as unknown, not as nothing."""
    chain = "\n".join(f"    x{i} = x{i - 1}" for i in range(1, 400))
    text = f"def f(x0, c):\n{chain}\n    y = x399 if c else 'a'\n    here(y)"
    assert UNKNOWN in here(text)


def test_cycles_end() -> None:
    """Definitions that depend on one another give what any of them gives."""
    assert here("x = 'a'\nwhile c:\n    y = x\n    x = y\nhere(x)") == {"str"}
    assert here("def f(n): return g(n) if n else 'a'\ndef g(n): return f(n)\nhere(f(1))") == {"str"}


def _mutual(count: int, one: str) -> str:
    """Definitions that all depend on one another."""
    everything = " or ".join(one.format(i) for i in range(count))
    return "".join(f"    {one.format(i)} = {everything}\n" for i in range(count))


LARGE = {
    "names that depend on one another": "while x:\n" + _mutual(14, "a{}") + "here(a0)\n",
    "attributes that depend on one another": "class K:\n  def f(self):\n"
    + _mutual(14, "self.a{}")
    + "    here(self.a0)",
    "functions that call one another": "".join(
        f"def f{i}(x): return " + " or ".join(f"f{j}(x)" for j in range(14)) + "\n" for i in range(14)
    )
    + "here(f0(1))\n",
    "a name that is bound often": "x = 0\n"
    + "".join(f"if y: x = f(x, {i})\n" for i in range(1500))
    + "here(x)\n",
}


@pytest.mark.parametrize("name", LARGE)
def test_large_and_tangled_programs_take_a_moment(name: str) -> None:
    """Where an answer would take too long, there is none; this would not end otherwise."""
    assert here(LARGE[name]) <= {UNKNOWN, "int"}


def test_quoted_names_are_no_uses() -> None:
    """A name inside a quoted annotation is not among the file's names, so that nothing edits it."""
    infer = inference("K = 1\ndef f(x: 'K'): here(x)")
    for node in list(infer.scopes.parents):
        if isinstance(node, ast.expr):
            infer.of(node)
    assert all(name in infer.scopes.parents for name in infer.reaching)
