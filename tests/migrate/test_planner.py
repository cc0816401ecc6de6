"""Plans: groups stand or fall together, comments and options hold sites back, and a second plan finds nothing."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from planned import CLIENT, planned, rewritten

from migrate.plan import Held, Outcome, Status

CALL = 'client.models.generate_content(model="m", contents="c")'
NEW = 'client.interactions.create(model="m", input="c", store=False)'


def _held(text: str, **options: object) -> list[Held | None]:
    return [site.held for site in planned(CLIENT + text, **options).sites]


SUPPRESSED = {
    "bare": (f"{CALL}  # interactions-migrate: ignore\n", True),
    "its code": (f"{CALL}  # interactions-migrate: ignore[GI101]\n", True),
    "its code in small letters": (f"{CALL}  # interactions-migrate: ignore[gi101]\n", True),
    "its name": (f"{CALL}  # interactions-migrate: ignore[generate-content]\n", True),
    "several codes": (f"{CALL}  # interactions-migrate: ignore[GI102, GI101]\n", True),
    "no codes": (f"{CALL}  # interactions-migrate: ignore[]\n", True),
    "without spaces": (f"{CALL}  #interactions-migrate:ignore\n", True),
    "behind another comment": (f"{CALL}  # noqa  # interactions-migrate: ignore[GI101]\n", True),
    "another code": (f"{CALL}  # interactions-migrate: ignore[GI102]\n", False),
    "another tool": (f"{CALL}  # migrate: ignore\n", False),
    "another line": (f"{CALL}\nx = 1  # interactions-migrate: ignore\n", False),
    "first line of several": (
        'client.models.generate_content(  # interactions-migrate: ignore\n    model="m",\n    contents="c",\n)\n',
        True,
    ),
    "a line in the middle": (
        'client.models.generate_content(\n model="m",  # interactions-migrate: ignore[GI101]\n contents="c",\n)\n',
        True,
    ),
    "last line of several": (
        'client.models.generate_content(\n    model="m",\n    contents="c",\n)  # interactions-migrate: ignore\n',
        True,
    ),
}


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("name", SUPPRESSED)
def test_a_comment_suppresses_the_call_it_stands_at(name: str, newline: str) -> None:
    """On any line of the call, with no code, its code or its name among others; the text stays as it is."""
    text, suppressed = SUPPRESSED[name]
    whole = (CLIENT + text).replace("\n", newline)
    (site,) = planned(whole).sites
    assert (site.held is Held.SUPPRESSED) is suppressed
    assert (rewritten(whole) == whole) is suppressed


@pytest.mark.parametrize(
    ("options", "held"),
    [
        ({}, None),
        ({"select": ("GI101",)}, None),
        ({"select": ("GI1",)}, None),
        ({"select": ("GI102",)}, Held.NOT_SELECTED),
        ({"ignore": ("GI101",)}, Held.NOT_SELECTED),
        ({"select": ("GI101",), "ignore": ("GI1",)}, Held.NOT_SELECTED),
    ],
)
def test_rules_that_are_not_selected_hold_their_sites(options: dict[str, object], held: Held | None) -> None:
    assert _held(f"{CALL}\n", **options) == [held]


def test_unsafe_rewrites_wait_until_they_are_asked_for() -> None:
    """A rewrite that may change behaviour is planned, and made only with the option."""
    text = f"response = {CALL}\nprint(response)\n"
    (site,) = planned(CLIENT + text).sites
    if site.outcome is Outcome.NATIVE:
        assert site.held is Held.UNSAFE
        assert rewritten(CLIENT + text) == CLIENT + text
        assert rewritten(CLIENT + text, unsafe=True) != CLIENT + text
    (site,) = planned(CLIENT + f"r = {CALL}\nif r.text is None:\n    print('x')\n").sites
    assert site.held in (None, Held.UNSAFE)


def test_sites_that_share_a_variable_fall_together() -> None:
    """One is left for what it sends, so the other that fills the same variable is left, too, and says where."""
    text = (
        f"if x:\n    r = {CALL}\nelse:\n    r = client.models.generate_content(**settings)\nprint(r.text)\n"
    )
    first, second = planned(CLIENT + text).sites
    assert (first.outcome, second.outcome) == (Outcome.LEFT, Outcome.LEFT)
    assert first.group == second.group
    assert "line 8" in first.message
    assert second.reason == "GI504"


def test_a_suppressed_site_holds_its_partner() -> None:
    """Half of a group is never rewritten."""
    text = f"if x:\n    r = {CALL}\nelse:\n    r = {CALL}  # interactions-migrate: ignore\nprint(r.text)\n"
    assert _held(text) == [Held.SUPPRESSED, Held.SUPPRESSED]
    assert rewritten(CLIENT + text) == CLIENT + text


def test_sites_that_share_nothing_are_apart() -> None:
    text = f"a = {CALL}\nb = client.models.generate_content(**settings)\nprint(a.text, b.text)\n"
    first, second = planned(CLIENT + text).sites
    assert first.group != second.group
    assert first.applied
    assert not second.applied


def test_a_shared_config_is_rewritten_for_all_or_none() -> None:
    """A config used by two calls moves into both, unless one of them is held back."""
    text = (
        "config = types.GenerateContentConfig(temperature=0)\n"
        'print(client.models.generate_content(model="m", contents="a", config=config).text)\n'
        'print(client.models.generate_content(model="m", contents="b", config=config).text){}\n'
    )
    after = rewritten(CLIENT + text.format(""))
    assert "GenerateContentConfig" not in after
    held = rewritten(CLIENT + text.format("  # interactions-migrate: ignore"))
    assert "config = types.GenerateContentConfig(temperature=0)\n" in held
    assert "config=config" in held


@pytest.mark.parametrize(
    ("head", "tail"), [("with open('x') as file:", ""), ("try:", "finally:\n    pass\n")]
)
def test_a_block_is_never_emptied(head: str, tail: str) -> None:
    """Variables that moved into the call are removed, but never all that a block holds."""
    text = (
        f"{head}\n"
        "    tool = types.Tool(google_search=types.GoogleSearch())\n"
        "    config = types.GenerateContentConfig(tools=[tool])\n"
        f"{tail}"
        'r = client.models.generate_content(model="m", contents="c", config=config)\n'
        "print(r.text)\n"
    )
    after = rewritten(CLIENT + text)
    assert "interactions.create" in after
    assert "config = " not in after


IN_F_STRINGS = {
    "call": ("print(f\"{client.models.generate_content(model='m', contents='c').text}\")", "output_text"),
    "read": (
        f"r = {CALL}\nprint(f'é {{r.text}} {{r.text!r:>10}}')",
        "é {r.output_text} {r.output_text!r:>10}",
    ),
    "read in a nested one": (f"r = {CALL}\nprint(f'{{f\"{{r.text}}\"}}')", '{f"{r.output_text}"}'),
    "read on a later line": (f"r = {CALL}\nprint(f'''a\n  {{r.text}}\n''')", "a\n  {r.output_text}\n"),
    "read behind a wide letter": (f"r = {CALL}\nprint(f'日本 {{1}}' f'𝒳{{r.text}}')", "𝒳{r.output_text}"),
    "read behind braces": (f"r = {CALL}\nprint(f'{{{{}}}} {{r.text}}')", "{{}} {r.output_text}"),
}


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("name", IN_F_STRINGS)
def test_edits_inside_f_strings_fall_where_they_should(name: str, newline: str) -> None:
    """Also before Python 3.12, whose own positions there are not those of the source."""
    text, expected = IN_F_STRINGS[name]
    after = rewritten((CLIENT + text + "\n").replace("\n", newline))
    assert expected.replace("\n", newline) in after


STATEMENTS = [
    f"print({CALL}.text)\n",
    f"r = {CALL}\nprint(r.text)\n",
    f"r = {CALL}\nif r.text:\n    print(r.text, r.usage_metadata.total_token_count)\n",
    f"def f():\n    r = {CALL}  # why\n    return r.text\n",
    "config = types.GenerateContentConfig(\n    temperature=0,  # cold\n)\n"
    'print(client.models.generate_content(model="m", contents="c", config=config).text)\n',
    'r = client.models.generate_content(\n    model="m",\n    # what\n    contents=["a", "b"],\n'
    "    config={'max_output_tokens': 3},\n)\nprint(r.text)\n",
    f"r = {CALL}\nprint(r.candidates)\n",
    "client.models.generate_content(**settings)\n",
    f"x = [{CALL}.text for _ in range(2)]; y = f'{{x}}'\n",
    f"try:\n    r = {CALL}\nfinally:\n    pass\nprint(r.text)\n",
]


@settings(deadline=None, max_examples=80)
@given(
    st.lists(st.sampled_from(STATEMENTS), min_size=1, max_size=5),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.booleans(),
)
def test_a_second_plan_changes_nothing(statements: list[str], newline: str, unsafe: bool) -> None:
    """What a plan has written is Python, keeps every comment, and gives the next plan nothing to do."""
    text = (CLIENT + "".join(statements)).replace("\n", newline)
    after = rewritten(text, unsafe=unsafe)
    again = planned(after, unsafe=unsafe)
    assert not again.edits
    for comment in ("# why", "# cold", "# what"):
        assert after.count(comment) == text.count(comment)
    left = [site for site in planned(text, unsafe=unsafe).sites if not site.applied]
    assert len(again.sites) == len(left)


def test_a_file_without_sites_is_clean() -> None:
    assert planned("x = 1\n").status is Status.CLEAN
    assert planned("def f(chats): chats.create()\n").status is Status.CLEAN


def test_a_file_that_is_no_python_says_where() -> None:
    plan = planned("x = (\nclient.models.generate_content(\n")
    assert plan.status is Status.FAILED
    assert plan.position is not None
    assert "--exclude" in plan.message
