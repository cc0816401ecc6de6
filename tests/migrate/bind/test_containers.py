"""What is inside tuples, lists and dicts."""

from __future__ import annotations

import pytest
from inferred import CLIENT, here

CONTAINERS = {
    "unpacked": "from google import genai\na, c = 1, genai.Client()\nhere(c)",
    "unpacked from a list": "from google import genai\n[c, a] = [genai.Client(), 1]\nhere(c)",
    "unpacked from what a function returns": """
        from google import genai
        def make():
            return genai.Client(), "m"
        c, m = make()
        here(c)
    """,
    "unpacked from a declared tuple": """
        from google import genai
        def make() -> tuple[genai.Client, str]: ...
        c, m = make()
        here(c)
    """,
    "unpacked in nested tuples": "from google import genai\n(a, (c, b)) = 1, (genai.Client(), 2)\nhere(c)",
    "list": "from google import genai\ncs = [genai.Client(), genai.Client()]\nhere(cs[0])",
    "loop over a list": "from google import genai\nfor c in [genai.Client(), genai.Client()]:\n    here(c)",
    "loop over a variable": """
        from google import genai
        cs = [genai.Client(), genai.Client()]
        for c in cs:
            here(c)
    """,
    "loop over a comprehension": """
        from google import genai
        cs = [genai.Client(api_key=k) for k in keys]
        for c in cs:
            here(c)
    """,
    "loop over a declared list": """
        from google import genai
        def f(cs: list[genai.Client]):
            for c in cs:
                here(c)
    """,
    "loop with enumerate": """
        from google import genai
        for i, c in enumerate([genai.Client()]):
            here(c)
    """,
    "loop with zip": "from google import genai\nfor c, k in zip([genai.Client()], keys):\n    here(c)",
    "comprehension over a list": "from google import genai\ncs = [genai.Client()]\n[here(c) for c in cs]",
    "dict": "from google import genai\ncs = {'a': genai.Client()}\nhere(cs['a'])",
    "values of a declared dict": """
        from google import genai
        def f(cs: dict[str, genai.Client]):
            for c in cs.values():
                here(c)
    """,
    "entry of a declared dict": """
        from google import genai
        def f(cs: dict[str, genai.Client]):
            here(cs['a'])
    """,
}


@pytest.mark.parametrize("name", CONTAINERS)
def test_a_client_in_a_container(name: str) -> None:
    """Unpacked, looped over or picked: only a client."""
    assert here(CONTAINERS[name]) == {CLIENT}
