"""The prefilter never says no to a file that holds a use of the old API."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrate.files.prefilter import may_match

CALLS = (
    "client.models.generate_content(model=m, contents=c)",
    "await client.aio.models.generate_content_stream(model=m, contents=c)",
    "from google import genai; chat = client.chats.create(model=m)",
    "from google import genai; chat.send_message('hi')",
    "from google.genai import types; self.chat.send_message_stream('hi')",
    "getattr(client.models, 'generate_content')",
    "model = GenerativeModel('m')",
    "with patch('app.client') as client: client.chats.create.return_value = chat",
)


@pytest.mark.parametrize("call", CALLS)
@given(before=st.text(max_size=20), after=st.text(max_size=20))
def test_calls_pass(call: str, before: str, after: str) -> None:
    assert may_match(f"{before}{call}{after}".encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize("encoding", ["utf-7", "unicode_escape", "raw_unicode_escape"])
def test_encodings_that_hide_ascii(encoding: str) -> None:
    """A declared encoding that spells ASCII differently hides nothing."""
    hidden = {
        "utf-7": "# coding: utf-7\nclient.models.generate+AF8-content()\n",
        "unicode_escape": "# coding: unicode_escape\nclient.models.generate\\x5fcontent()\n",
        "raw_unicode_escape": "# coding: raw_unicode_escape\nclient.models.generate\\u005fcontent()\n",
    }[encoding]
    assert "generate_content" in hidden.encode("ascii").decode(encoding)
    assert may_match(hidden.encode("ascii"))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "import os\n",
        "from google import genai\nclient.models.list()\n",
        "chat.send_message('hi')\n",
        "telegram.chats.create()\n",
        "# coding: latin-1\nx = 1\n",
        "# coding: utf-7\nx = 1\n",
        "# coding: no-such-encoding\nx = 1\n",
    ],
)
def test_other_files_do_not(text: str) -> None:
    """Most files are spared the parser, whatever they declare."""
    assert not may_match(text.encode())
