"""Attributes of the classes of a file: wherever they are set."""

from __future__ import annotations

import pytest
from inferred import CLIENT, here

ATTRIBUTES = {
    "set in __init__": """
        from google import genai
        class K:
            def __init__(self): self.c = genai.Client()
            def run(self): here(self.c)
    """,
    "private attribute": """
        from google import genai
        class K:
            def __init__(self): self.__c = genai.Client()
            def run(self): here(self.__c)
    """,
    "declared in __init__": """
        from google import genai
        class K:
            def __init__(self, c): self.c: genai.Client = c
            def run(self): here(self.c)
    """,
    "from a parameter": """
        from google import genai
        class K:
            def __init__(self, c: genai.Client): self.c = c
            def run(self): here(self.c)
    """,
    "from a parameter or made": """
        from google import genai
        class K:
            def __init__(self, c: genai.Client | None = None): self.c = c or genai.Client()
            def run(self): here(self.c)
    """,
    "set in another method": """
        from google import genai
        class K:
            def __init__(self): self.c = None
            def start(self): self.c = genai.Client()
            def run(self): here(self.c)
    """,
    "declared Optional, set in another method": """
        from google import genai
        from typing import Optional
        class K:
            def __init__(self): self.c: Optional[genai.Client] = None
            def start(self): self.c = make()
            def run(self): here(self.c)
    """,
    "class attribute": """
        from google import genai
        class K:
            c = genai.Client()
            def run(self): here(self.c)
    """,
    "class attribute by the class": """
        from google import genai
        class K:
            c = genai.Client()
        here(K.c)
    """,
    "declared class attribute": """
        from google import genai
        class K:
            c: genai.Client
            def run(self): here(self.c)
    """,
    "ClassVar": """
        from google import genai
        from typing import ClassVar
        class K:
            c: ClassVar[genai.Client] = None
            def run(self): here(self.c)
    """,
    "dataclass field": """
        from dataclasses import dataclass, field
        from google import genai
        @dataclass
        class K:
            c: genai.Client = field(default_factory=genai.Client)
            def run(self): here(self.c)
    """,
    "field of a dataclass object": """
        from dataclasses import dataclass
        from google import genai
        @dataclass
        class K:
            c: genai.Client
        def f(k: K): here(k.c)
    """,
    "attribute of an object": """
        from google import genai
        class K:
            def __init__(self): self.c = genai.Client()
        k = K()
        here(k.c)
    """,
    "property": """
        from google import genai
        class K:
            @property
            def c(self): return genai.Client()
            def run(self): here(self.c)
    """,
    "declared property": """
        from google import genai
        class K:
            @property
            def c(self) -> genai.Client: return x
            def run(self): here(self.c)
    """,
    "property that keeps it": """
        from google import genai
        class K:
            def __init__(self): self._c = None
            @property
            def c(self):
                if self._c is None:
                    self._c = genai.Client()
                return self._c
            def run(self): here(self.c)
    """,
    "cached_property": """
        from functools import cached_property
        from google import genai
        class K:
            @cached_property
            def c(self): return genai.Client()
            def run(self): here(self.c)
    """,
    "getter": """
        from google import genai
        class K:
            def __init__(self): self._c = genai.Client()
            def get(self): return self._c
            def run(self): here(self.get())
    """,
    "async getter": """
        from google import genai
        class K:
            async def get(self): return genai.Client()
            async def run(self): here(await self.get())
    """,
    "base class": """
        from google import genai
        class B:
            def __init__(self): self.c = genai.Client()
        class K(B):
            def run(self): here(self.c)
    """,
    "base of a base": """
        from google import genai
        class B:
            c = genai.Client()
        class M(B): pass
        class K(M):
            def run(self): here(self.c)
    """,
    "generic base class": """
        from google import genai
        class B(Generic[T]):
            def __init__(self): self.c = genai.Client()
        class K(B[int]):
            def run(self): here(self.c)
    """,
    "second base class": """
        from google import genai
        class X: pass
        class B:
            def __init__(self): self.c = genai.Client()
        class K(X, B):
            def run(self): here(self.c)
    """,
    "inner function of a method": """
        from google import genai
        class K:
            def __init__(self): self.c = genai.Client()
            def run(self):
                def inner(): here(self.c)
    """,
    "lambda in a method": """
        from google import genai
        class K:
            def __init__(self): self.c = genai.Client()
            def run(self): return lambda: here(self.c)
    """,
    "attribute of an attribute": """
        from google import genai
        class S:
            def __init__(self): self.c = genai.Client()
        class K:
            def __init__(self): self.s = S()
            def run(self): here(self.s.c)
    """,
    "with ... as an attribute": """
        from google import genai
        class K:
            def run(self):
                with genai.Client() as self.c:
                    here(self.c)
    """,
    "unpacked into attributes": """
        from google import genai
        class K:
            def __init__(self): self.c, self.m = genai.Client(), "m"
            def run(self): here(self.c)
    """,
    "walrus or attribute": """
        from google import genai
        class K:
            c = None
            def get(self):
                self.c = self.c or genai.Client()
                here(self.c)
    """,
    "attribute set from outside": """
        from google import genai
        class K:
            c = None
        k = K()
        k.c = genai.Client()
        here(k.c)
    """,
    "attribute of the class set from outside": """
        from google import genai
        class K:
            c = None
        K.c = genai.Client()
        here(K.c)
    """,
    "base whose heir sets it": """
        from google import genai
        class B:
            c = None
            def run(self): here(self.c)
        class K(B):
            def __init__(self): self.c = genai.Client()
    """,
}


@pytest.mark.parametrize("name", ATTRIBUTES)
def test_an_attribute_holds_a_client(name: str) -> None:
    """Set in any method, declared, inherited, given by a property: only a client."""
    assert here(ATTRIBUTES[name]) == {CLIENT}
