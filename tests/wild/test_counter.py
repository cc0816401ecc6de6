"""The witness counts what it says, and nothing that only looks like it."""

from __future__ import annotations

import pytest
from wildcount import Count, count

IMPORT = "from google import genai\n"


def sites(source: str) -> list[tuple[int, str, bool]]:
    return [(site.line, site.kind, site.value) for site in count((IMPORT + source).encode(), "f.py").sites]


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("client.models.generate_content(model=m, contents=c)", "generate_content"),
        ("genai.Client().models.generate_content(model=m, contents=c).text", "generate_content"),
        ("x = [get().aio.models.generate_content_stream(m) for m in ms]", "generate_content_stream"),
        ("self.svc.client.chats.create(model=m)", "chats.create"),
    ],
)
def test_calls_count_by_their_chain(source: str, kind: str) -> None:
    """A call counts whatever stands before ``.models`` or ``.chats``."""
    assert sites(source) == [(2, kind, False)]


def test_methods_passed_on_count_as_values() -> None:
    """A method given to a helper is a use of it."""
    assert sites("to_thread(client.models.generate_content, model=m)") == [(2, "generate_content", True)]


@pytest.mark.parametrize(
    "source",
    [
        "client.models.generate_content = retry(f)",
        "mock.models.generate_content.return_value = 1",
        "mock.models.generate_content.assert_called_once()",
        "service.generate_content(p)",
        "genai.models.Models.generate_content",
        "client.models.count_tokens(model=m, contents=c)",
        "client.completions.create(model=m)",
        "chat.send_message('hi')",
        "patch('a.client.models.generate_content')",
    ],
)
def test_lookalikes_do_not_count(source: str) -> None:
    """Mock chains, wrappers, other methods and strings are not sites."""
    assert sites(source) == []


def test_messages_count_on_chats_in_reach() -> None:
    """A chat is followed by name within its scope and by attribute within the file."""
    source = """\
chat = client.chats.create(model=m)
def f():
    chat.send_message("a")
def g():
    other = client.aio.chats.create(model=m)
    self.chat = client.chats.create(model=m)
def h():
    other.send_message("not a chat here")
    self.chat.send_message_stream("b")
client.chats.create(model=m).send_message("c")
"""
    assert [site for site in sites(source) if site[1] != "chats.create"] == [
        (4, "send_message", False),
        (10, "send_message_stream", False),
        (11, "send_message", False),
    ]


def test_an_alias_of_models_counts() -> None:
    """``models = client.models`` is followed."""
    assert sites("models = client.models\nmodels.generate_content()") == [(3, "generate_content", False)]


def test_a_broken_chain_knows_both_its_lines() -> None:
    """The expression's first line and the method's line are both places a tool may report."""
    found = count((IMPORT + "r = (client\n  .models\n  .generate_content(model=m))").encode(), "f.py").sites
    assert found == (Count(2, 4, "generate_content"),)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("from google import genai", True),
        ("import google.genai as g", True),
        ("from google.genai import types", True),
        ("def f():\n    from google.genai.types import Part", True),
        ("import google.generativeai as genai", False),
        ("from .google import genai", False),
        ("from google import adk", False),
    ],
)
def test_sdk_imports_are_told_from_others(line: str, expected: bool) -> None:
    """Only google-genai counts, wherever in the file it is imported."""
    assert count(line.encode(), "f.py").imports_sdk is expected


def test_a_file_python_cannot_parse_counts_nothing() -> None:
    """Broken files are told apart, in any of the ways Python refuses them."""
    assert not count(b"def f(:\n", "f.py").parses
    assert not count(b"x = 1\x00", "f.py").parses
    assert count("# -*- coding: latin-1 -*-\nx = '\xe9'\n".encode("latin-1"), "f.py").parses


def test_any_generation_of_the_sdk_counts_as_gemini() -> None:
    """A file may be changed only where one of Google's SDKs is imported."""
    for line in ("import google.generativeai as genai", "from vertexai import generative_models"):
        assert count(line.encode(), "f.py").imports_gemini
    assert not count(b"import openai\nclient.models.generate_content()", "f.py").imports_gemini
