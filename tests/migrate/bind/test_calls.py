"""Parameters: what annotations, the file's own calls and pytest say they hold."""

from __future__ import annotations

import pytest
from inferred import CLIENT, here

PARAMETERS = {
    "parameter": "from google import genai\ndef f(c: genai.Client): here(c)",
    "quoted parameter": "from google import genai\ndef f(c: 'genai.Client'): here(c)",
    "Optional parameter": """
        from google import genai
        from typing import Optional
        def f(c: Optional[genai.Client] = None): here(c)
    """,
    "quoted inside Optional": """
        from google import genai
        import typing as t
        def f(c: t.Optional['genai.Client']): here(c)
    """,
    "quoted Optional": """
        from google import genai
        from typing import Optional
        def f(c: 'Optional[genai.Client]'): here(c)
    """,
    "parameter or None": "from google import genai\ndef f(c: genai.Client | None = None): here(c)",
    "quoted or None": "from google import genai\ndef f(c: 'genai.Client | None' = None): here(c)",
    "Union": """
        from google import genai
        from typing import Union
        def f(c: Union[genai.Client, None]): here(c)
    """,
    "Annotated": """
        from google import genai
        from typing import Annotated
        def f(c: Annotated[genai.Client, dep]): here(c)
    """,
    "keyword-only parameter": "from google import genai\ndef f(*, c: genai.Client): here(c)",
    "type alias": "from google import genai\nK = genai.Client\ndef f(c: K): here(c)",
    "optional type alias": """
        from google import genai
        from typing import Optional
        K = Optional[genai.Client]
        def f(c: K): here(c)
    """,
    "passed in this file": "from google import genai\ndef f(c): here(c)\nf(genai.Client())",
    "passed by name": "from google import genai\ndef f(a, c): here(c)\nf(c=genai.Client(), a=1)",
    "passed to a method": """
        from google import genai
        class K:
            def run(self, c): here(c)
        K().run(genai.Client())
    """,
    "passed to a constructor": """
        from google import genai
        class K:
            def __init__(self, c): self.c = c
            def run(self): here(self.c)
        K(genai.Client())
    """,
    "passed through two functions": """
        from google import genai
        def f(c): here(c)
        def g(c): f(c)
        g(genai.Client())
    """,
    "passed in a coroutine": """
        import asyncio
        from google import genai
        async def f(c): here(c)
        async def main():
            await f(genai.Client())
        asyncio.run(main())
    """,
    "given by a fixture": """
        import pytest
        from google import genai
        @pytest.fixture
        def c(): return genai.Client()
        def test_it(c): here(c)
    """,
    "given by a fixture that yields": """
        import pytest
        from google import genai
        @pytest.fixture(scope="module")
        def c():
            with genai.Client() as made:
                yield made
        def test_it(c): here(c)
    """,
}


@pytest.mark.parametrize("name", PARAMETERS)
def test_a_parameter_holds_a_client(name: str) -> None:
    """Annotated, passed by a call of the same file, or given by a fixture: only a client."""
    assert here(PARAMETERS[name]) == {CLIENT}
