"""Requirements in TOML: whatever the layout, the document says the same afterwards but for the specifier."""

from __future__ import annotations

import tomllib

from hypothesis import given, settings
from hypothesis import strategies as st

from migrate.edit.apply import apply_edits
from migrate.engine import plan_bytes
from migrate.options import Options
from migrate.pins.needs import Needs
from shim.mapping.sdk import FEATURES

_quote = st.sampled_from("\"'")
_other = st.sampled_from(("httpx", "google-genai-haystack==1.0", "pillow>=1,<2", "google", "genai"))
_specifier = st.sampled_from(("", ">=1.0", "==1.3.0", "<2", ">=1.38.0,<2.0.0", ">=2.3", "==2.*"))
_comment = st.sampled_from(("", "  # google-genai>=1.0", '  # "google-genai==1.3.0"', "  # ]"))
_item = st.tuples(st.one_of(_other, _specifier.map("google-genai{}".format)), _quote, _comment)
_items = st.lists(_item, min_size=1, max_size=4)


def _document(items: list[tuple[str, str, str]], *, inline: bool, trailing: bool) -> str:
    strings = [f"{quote}{text}{quote}" for text, quote, _ in items]
    if inline:
        body = ", ".join(strings)
    else:
        ends = [","] * (len(items) - 1) + ["," if trailing else ""]
        comments = [comment for *_, comment in items]
        body = "\n" + "".join(
            f"    {string}{end}{comment}\n"
            for string, end, comment in zip(strings, ends, comments, strict=True)
        )
    return (
        f'[project]\nname = "google-genai"\ndescription = "needs google-genai==1.3.0"\ndependencies = [{body}]\n\n'
        f"[tool.mine]\ndependencies = [{body}]\n"
    )


def _edited(text: str, needs: Needs) -> str:
    options = Options(pins="edit", needs=needs)
    return apply_edits(text, plan_bytes(text.encode(), "/x/pyproject.toml", options).edits)


@settings(max_examples=120)
@given(_items, st.booleans(), st.booleans())
def test_raising_changes_specifiers_and_nothing_else(
    items: list[tuple[str, str, str]], inline: bool, trailing: bool
) -> None:
    needs = Needs(new=(("/x/app.py", FEATURES[0]),))
    before = _document(items, inline=inline, trailing=trailing)
    after = _edited(before, needs)
    old, new = tomllib.loads(before), tomllib.loads(after)
    names = [text.partition("google-genai")[0] for text in new["project"].pop("dependencies")]
    assert names == [text.partition("google-genai")[0] for text in old["project"].pop("dependencies")]
    assert new == old
    assert [line.partition("#")[2] for line in after.splitlines()] == [
        line.partition("#")[2] for line in before.splitlines()
    ]
    assert _edited(after, needs) == after


@settings(max_examples=120)
@given(_items, st.integers(0, 4), _quote, st.booleans(), st.booleans(), st.booleans())
def test_the_archived_package_goes_without_a_trace(
    items: list[tuple[str, str, str]], at: int, quote: str, inline: bool, trailing: bool, kept: bool
) -> None:
    """It is replaced, taken out or joined; the other items stay as they are, in their order."""
    items = [*items[:at], ("google-generativeai==0.8.3", quote, ""), *items[at:]]
    new_there = any(text.startswith("google-genai") and "haystack" not in text for text, *_ in items)
    needs = Needs(new=(("/x/app.py", FEATURES[0]),), archived=("/x/old.py",) if kept else ())
    before = _document(items, inline=inline, trailing=trailing)
    after = _edited(before, needs)
    found = tomllib.loads(after)["project"]["dependencies"]
    archived = [text for text in found if text.startswith("google-generativeai")]
    assert archived == (["google-generativeai==0.8.3"] if kept else [])
    others = [text for text in found if not text.startswith(("google-genai=", "google-genai>", "google-gen"))]
    assert others == [text for text, *_ in items if not text.startswith("google-gen")]
    assert sum(text.startswith(("google-genai=", "google-genai>")) for text in found) == (
        sum(text.startswith("google-genai") and "haystack" not in text for text, *_ in items)
        if new_there
        else 1
    )
    assert tomllib.loads(after)["tool"] == tomllib.loads(before)["tool"]
    assert _edited(after, needs) == after
