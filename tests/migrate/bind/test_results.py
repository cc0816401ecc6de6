"""What functions and context managers of the file give."""

from __future__ import annotations

import pytest
from inferred import CLIENT, here

FUNCTIONS = {
    "function": "from google import genai\ndef make(): return genai.Client()\nhere(make())",
    "function through a variable": """
        from google import genai
        def make():
            c = genai.Client()
            return c
        here(make())
    """,
    "declared function": "from google import genai\ndef make() -> genai.Client: return x\nhere(make())",
    "quoted result": "from google import genai\ndef make() -> 'genai.Client': return x\nhere(make())",
    "optional result": """
        from google import genai
        def make() -> genai.Client | None: return x
        here(make())
    """,
    "coroutine": """
        from google import genai
        async def make(): return genai.Client()
        async def f(): here(await make())
    """,
    "declared coroutine": """
        from google import genai
        async def make() -> genai.Client: ...
        async def f(): here(await make())
    """,
    "cached function": """
        from functools import lru_cache
        from google import genai
        @lru_cache(maxsize=1)
        def make(): return genai.Client()
        here(make())
    """,
    "function that returns one it keeps": """
        from google import genai
        _c = None
        def make():
            global _c
            if _c is None:
                _c = genai.Client()
            return _c
        here(make())
    """,
    "lambda that makes one": "from google import genai\nmake = lambda: genai.Client()\nhere(make())",
    "function that returns several times": """
        from google import genai
        def make(k):
            if k:
                return genai.Client(api_key=k)
            return genai.Client()
        here(make(1))
    """,
    "function of a function": """
        from google import genai
        def a(): return genai.Client()
        def b(): return a()
        here(b())
    """,
    "static method": """
        from google import genai
        class K:
            @staticmethod
            def make(): return genai.Client()
        here(K.make())
    """,
    "class method": """
        from google import genai
        class K:
            @classmethod
            def make(cls): return genai.Client()
        here(K.make())
    """,
    "class method that keeps it": """
        from google import genai
        class K:
            _c = None
            @classmethod
            def make(cls):
                if cls._c is None:
                    cls._c = genai.Client()
                return cls._c
        here(K.make())
    """,
}


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_function_gives_a_client(name: str) -> None:
    """Functions, coroutines, methods and lambdas, annotated or not: only a client."""
    assert here(FUNCTIONS[name]) == {CLIENT}


CONTEXTS = {
    "with": "from google import genai\nwith genai.Client() as c:\n    here(c)",
    "with, of a variable": "from google import genai\nc = genai.Client()\nwith c:\n    here(c)",
    "with a variable as another": "from google import genai\nc = genai.Client()\nwith c as d:\n    here(d)",
    "with, two at once": "from google import genai\nwith open('x') as f, genai.Client() as c:\n    here(c)",
    "with a context manager of the file": """
        from contextlib import contextmanager
        from google import genai
        @contextmanager
        def make():
            yield genai.Client()
        with make() as c:
            here(c)
    """,
    "with a declared context manager": """
        import contextlib
        from collections.abc import Iterator
        from google import genai
        @contextlib.contextmanager
        def make() -> Iterator[genai.Client]: ...
        with make() as c:
            here(c)
    """,
    "enter_context": """
        from contextlib import ExitStack
        from google import genai
        with ExitStack() as stack:
            here(stack.enter_context(genai.Client()))
    """,
    "with contextlib.closing": """
        from contextlib import closing
        from google import genai
        with closing(genai.Client()) as c:
            here(c)
    """,
}


@pytest.mark.parametrize("name", CONTEXTS)
def test_with_binds_a_client(name: str) -> None:
    """A client returns itself on entry; managers of the file hand out what they yield."""
    assert here(CONTEXTS[name]) == {CLIENT}
