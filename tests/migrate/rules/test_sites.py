"""Sites: every use of the old API is found, with certainty where the client is known, and look-alikes are not."""

from __future__ import annotations

import textwrap

import pytest

from migrate.bind.module import Module
from migrate.files.text import SourceText
from migrate.parse import parse
from migrate.rules.sites import find_sites, may_have_sites

SDK = "from google import genai\n"
CLIENT = SDK + "client = genai.Client()\n"


def _found(text: str) -> list[tuple[int, str]]:
    """Line and entry point of every site; ``?`` behind those whose client is not known, ``await`` before async ones."""
    text = textwrap.dedent(text)
    tree = parse(text)
    module = Module(SourceText("x.py", text), tree)
    sites = [
        (
            site.node.lineno,
            ("await " if site.awaitable else "") + site.entry + ("" if site.client_known else " ?"),
        )
        for site in find_sites(module)
    ]
    assert may_have_sites(tree) or not sites
    return sites


KNOWN = {
    "call": ("client.models.generate_content(model='m', contents='c')", "models.generate_content"),
    "stream": ("client.models.generate_content_stream(model='m')", "models.generate_content_stream"),
    "async": ("client.aio.models.generate_content(model='m')", "await models.generate_content"),
    "async stream": (
        "client.aio.models.generate_content_stream(model='m')",
        "await models.generate_content_stream",
    ),
    "chat": ("client.chats.create(model='m')", "chats.create"),
    "async chat, which is not awaited": ("client.aio.chats.create(model='m')", "chats.create"),
    "method as a value": ("run(client.models.generate_content)", "models.generate_content"),
    "method kept": ("ask = client.models.generate_content", "models.generate_content"),
}


@pytest.mark.parametrize("name", KNOWN)
def test_entry_points_of_a_known_client(name: str) -> None:
    text, expected = KNOWN[name]
    assert _found(CLIENT + text) == [(3, expected)]


SEVERAL = {
    "models in a variable": (
        "models = client.aio.models\nmodels.generate_content(model='m')",
        [(4, "await models.generate_content")],
    ),
    "chat in a variable": (
        "chat = client.chats.create(model='m')\nchat.send_message('a')\nchat.send_message_stream('b')",
        [(3, "chats.create"), (4, "chat.send_message"), (5, "chat.send_message_stream")],
    ),
    "async chat in a variable": (
        "chat = client.aio.chats.create(model='m')\nchat.send_message('a')",
        [(3, "chats.create"), (4, "await chat.send_message")],
    ),
    "chat at once": (
        "client.chats.create(model='m').send_message('a')",
        [(3, "chats.create"), (3, "chat.send_message")],
    ),
    "chats in a list": (
        "for chat in [client.chats.create(model='m')]:\n    chat.send_message('a')",
        [(3, "chats.create"), (4, "chat.send_message")],
    ),
    "sync on one path, async on the other": (
        "models = client.models if x else client.aio.models\nmodels.generate_content(model='m')",
        [(4, "models.generate_content ?")],
    ),
}


@pytest.mark.parametrize("name", SEVERAL)
def test_entry_points_through_variables(name: str) -> None:
    text, expected = SEVERAL[name]
    assert _found(CLIENT + text) == expected


UNKNOWN = {
    "parameter": ("def f(c): c.models.generate_content(model='m')", ["models.generate_content ?"]),
    "async": ("def f(c): c.aio.models.generate_content(model='m')", ["await models.generate_content ?"]),
    "stream": ("def f(c): c.models.generate_content_stream()", ["models.generate_content_stream ?"]),
    "imported": ("from mine import c\nc.models.generate_content()", ["models.generate_content ?"]),
    "attribute": ("def f(x): x.y.client.models.generate_content()", ["models.generate_content ?"]),
    "result of an unknown call": ("make().models.generate_content()", ["models.generate_content ?"]),
    "subscript": ("def f(cs): cs[0].models.generate_content()", ["models.generate_content ?"]),
    "chat": (
        SDK + "def f(c):\n    chat = c.chats.create(model='m')\n    chat.send_message('a')",
        ["chats.create ?", "chat.send_message ?"],
    ),
    "async chat": (
        SDK + "async def f(c):\n    chat = c.aio.chats.create(model='m')\n    await chat.send_message('a')",
        ["chats.create ?", "await chat.send_message ?"],
    ),
    "chat at once": (
        SDK + "def f(c): c.chats.create(model='m').send_message_stream('a')",
        ["chats.create ?", "chat.send_message_stream ?"],
    ),
    "chat with unpacked settings": (SDK + "def f(c, **kw): c.chats.create(**kw)", ["chats.create ?"]),
    "chat in an attribute": (
        SDK
        + textwrap.dedent(
            """
            class K:
                def __init__(self, c): self.chat = c.chats.create(model='m')
                def ask(self): self.chat.send_message('a')
            """
        ),
        ["chats.create ?", "chat.send_message ?"],
    ),
    "chat in a global that a function sets": (
        SDK
        + textwrap.dedent(
            """
            chat = None
            def start(c):
                global chat
                chat = c.chats.create(model='m')
            def ask():
                chat.send_message('a')
            """
        ),
        ["chats.create ?", "chat.send_message ?"],
    ),
}


@pytest.mark.parametrize("name", UNKNOWN)
def test_calls_in_the_shape_of_the_sdk_are_found(name: str) -> None:
    """Where nothing says what the receiver is, the shape counts, and the client is said to be unknown."""
    text, expected = UNKNOWN[name]
    assert [entry for _, entry in _found(text)] == expected


LOOKALIKES = {
    "class of the file": "class M:\n    def generate_content(self): pass\nM().generate_content()",
    "parts of a class of the file": """
        class M:
            def generate_content(self): pass
        class C:
            def __init__(self): self.models = M()
        C().models.generate_content()
    """,
    "no models before it": "def f(model): model.generate_content('c')",
    "text": "'x'.generate_content()",
    "set on a mock": "def f(c): c.models.generate_content.return_value = 1",
    "asserted on a mock": "def f(c): c.models.generate_content.assert_called_once()",
    "stored": "def f(c): c.models.generate_content = fake",
    "completions": SDK + "def f(c): c.chat.completions.create(model='m')",
    "chats of another library": "from slack import client\nclient.chats.create(model='m')",
    "chats of a class of another library": """
        import openai
        from google import genai
        client = openai.OpenAI()
        chat = client.chats.create(model="m", messages=[])
        chat.send_message("a")
    """,
    "chats of a mock": """
        from unittest.mock import MagicMock
        from google import genai
        class K:
            def __init__(self): self.client = MagicMock()
            def run(self): self.client.aio.chats.create(model="m").send_message("a")
    """,
    "chats that are awaited": SDK + "async def f(c): await c.chats.create(model='m')",
    "chats with other arguments": SDK + "def f(c): c.chats.create(name='x')",
    "chats with positional arguments": SDK + "def f(c): c.chats.create('x', model='m')",
    "chats of a class of the file": SDK
    + "class C:\n    chats = []\ndef f():\n    C().chats.create(model='m')",
    "messages of an unknown object": SDK + "def f(chat): chat.send_message('a')",
    "messages of a bot": SDK + "from telegram import Bot\nbot = Bot()\nbot.send_message('a')",
    "created by something else": SDK
    + "def f(c):\n    chat = c.rooms.create(model='m')\n    chat.send_message('a')",
    "another method of a client": CLIENT + "client.models.count_tokens(model='m')",
    "caches": CLIENT + "client.caches.create(model='m')",
    "already migrated": CLIENT + "client.interactions.create(model='m', input='c')",
    "name alone": "generate_content()",
    "text that mentions it": "x = 'client.models.generate_content'",
}


@pytest.mark.parametrize("name", LOOKALIKES)
def test_look_alikes_are_not_found(name: str) -> None:
    """What is known to be something else, or is not in the SDK's shape, is no site."""
    assert _found(LOOKALIKES[name]) == []


@pytest.mark.parametrize(
    ("source", "package"),
    [
        ("import google.generativeai as genai\ngenai.GenerativeModel('m')", "google-generativeai"),
        (
            "from vertexai.generative_models import GenerativeModel\nGenerativeModel('m')",
            "google-cloud-aiplatform",
        ),
    ],
)
def test_uses_of_earlier_sdks_are_told_apart(source: str, package: str) -> None:
    """None of them is taken for a call of google-genai."""
    found = _found(f"{source}.generate_content('c')")
    assert [what.rpartition(" ")[0] for _, what in found] == [
        f"GenerativeModel ({package})",
        f"generate_content ({package})",
    ]


def test_sites_are_in_source_order() -> None:
    text = CLIENT + "f(client.models.generate_content(model=client.models.generate_content(model='m')))\n" * 3
    lines = [line for line, _ in _found(text)]
    assert lines == [3, 3, 4, 4, 5, 5]
