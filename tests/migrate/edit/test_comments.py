"""Comments inside a call that is rewritten are all there afterwards, each as often as before."""

from __future__ import annotations

import io
import tokenize

from hypothesis import given, settings
from hypothesis import strategies as st
from planned import CLIENT, planned, rewritten

from migrate.edit.comments import unshown
from migrate.plan import Outcome

FIELDS = [
    "temperature=0.5",
    "max_output_tokens=(100)",
    'system_instruction="Be brief."',
    'system_instruction=(\n    "Be "  # inner\n    "brief."\n)',
    'stop_sequences=["a", "b"]',
    'stop_sequences=[\n    "a",  # first\n    "b",\n    # last\n]',
    "seed=seed",
    'response_mime_type="application/json"',
    'thinking_config=types.ThinkingConfig(\n    thinking_level="low",  # low\n)',
]
CONTENTS = [
    '"What?"',
    '(\n    "What"  # inner\n    "?"\n)',
    '[\n    "a",  # first\n    # second\n    "b",\n]',
    '[types.Part.from_text(text="a"),  # a part\n "b"]',
    'types.Content(\n    role="user",  # role\n    parts=[\n        # one\n        types.Part(text="a"),\n    ],\n)',
]
remarks = st.sampled_from(["", "", "  # c", "  # d", "\n# e", "\n# e\n# f", "  # noqa\n# g"])


@st.composite
def programs(draw: st.DrawFn) -> str:
    """A call with comments at random places in its arguments and in its config."""
    fields = draw(st.lists(st.sampled_from(FIELDS), max_size=4, unique_by=lambda f: f.partition("=")[0]))
    config = "types.GenerateContentConfig("
    config += draw(remarks) + "\n"
    for field in fields:
        config += f"{draw(remarks).lstrip()}\n{field},{draw(remarks)}\n"
    config += ")"
    contents = draw(st.sampled_from(CONTENTS))
    arguments = ['model="m"', f"contents={contents}"]
    before = ""
    if draw(st.booleans()):
        if draw(st.booleans()):
            before = f"config = {config}\n"
            config = "config"
        arguments.append(f"config={config}")
    call = "r = client.models.generate_content(" + draw(remarks) + "\n"
    for index, argument in enumerate(arguments):
        last = index == len(arguments) - 1
        call += argument + ("" if last and draw(st.booleans()) else ",") + draw(remarks) + "\n"
    return f"{CLIENT}seed = 3\n{before}{call})\nprint(r.text)\n"


def _comments(text: str) -> list[str]:
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    return sorted(token.string for token in tokens if token.type == tokenize.COMMENT)


@settings(deadline=None, max_examples=200)
@given(programs())
def test_every_comment_is_kept(text: str) -> None:
    (site,) = planned(text, unsafe=True).sites
    after = rewritten(text, unsafe=True)
    assert _comments(after) == _comments(text)
    if site.outcome is not Outcome.NATIVE:
        assert after == text


def test_comments_that_say_the_same_count_each() -> None:
    assert unshown(["# a", "# b", "# a"], ["# a"]) == ["# b", "# a"]
    assert unshown([], ["# a"]) == []
