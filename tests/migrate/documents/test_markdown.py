"""Python blocks of Markdown files are rewritten where they stand; nothing else changes."""

from __future__ import annotations

from pathlib import Path

import pytest
from fake_planner import plan_text
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from ran import Run

from migrate.documents.markdown import programs
from migrate.edit.apply import apply_edits, splice
from migrate.engine import plan_bytes
from migrate.engine import run as run_engine
from migrate.files.text import SourceText, decode
from migrate.options import Options
from migrate.plan import Edit, FilePlan, Outcome, Status

OLD, NEW = "models.generate_content(", "interactions.create("
OPTIONS = Options(markdown=True)


def _after(text: str) -> str:
    plan = plan_bytes(text.encode(), "README.md", OPTIONS, plan_text)
    assert plan.status in (Status.PLANNED, Status.CLEAN), plan.message
    source = decode(text.encode(), plan.path)
    return apply_edits(source.text, plan.edits)


@pytest.mark.parametrize(
    "block",
    [
        f"```python\nclient.{OLD}1)\n```\n",
        f"```py\nclient.{OLD}1)\n```",
        f'~~~Python3 title="x"\nclient.{OLD}1)\n~~~~\n',
        f"``` {{.python .numberLines}}\nclient.{OLD}1)\n```\n",
        f"```{{python}}\nclient.{OLD}1)\n```\n",
        f"````python\ns = '''\n```\n'''\nclient.{OLD}1)\n````\n",
        f"- item\n\n  ```python\n  if x:\n      client.{OLD}1)\n\n  y = 1\n  ```\n",
        f"1. ```python\n   client.{OLD}1)\n   ```\n",
        f"> ```python\n> client.{OLD}1)\n>\n> x = 1\n> ```\n",
        f"\t```python\n\tclient.{OLD}1)\n\t```\n",
        f"```python\n!pip install x\n%time client.{OLD}1)\n```\n",
        f"```python\r\nclient.{OLD}1)\r\n```\r\n",
        f"```python\nclient.{OLD}1)\n",
        f"# coding: nonsense\n\n```python\nr = await client.{OLD}1)\n```\n",
        f"é `x`\n```python\nclient.{OLD}1)\n```\n🦁",
    ],
)
def test_python_blocks_are_rewritten(block: str) -> None:
    """Whatever the fence, the indentation, the list or the quotation."""
    assert _after(block) == block.replace(OLD, NEW)


@pytest.mark.parametrize(
    "text",
    [
        f"client.{OLD}1)\n",
        f"`client.{OLD}1)`\n",
        f"```js\nclient.{OLD}1)\n```\n",
        f"```\nclient.{OLD}1)\n```\n",
        f"``` client.{OLD}1) ```\n",
        f"    client.{OLD}1)\n",
        f"````markdown\n```python\nclient.{OLD}1)\n```\n````\n",
        f"```python\nx = 1\n```\nclient.{OLD}1)\n```\n",
        f"```pycon\n>>> client.{OLD}1)\n```\n",
        f"> ```python\n> x = 1\nclient.{OLD}1)\n",
    ],
)
def test_everything_else_stays(text: str) -> None:
    assert _after(text) == text


def test_each_block_is_a_program_of_its_own() -> None:
    text = f"```python\na = client.{OLD}1)\n```\n\n```python\nb = client.{OLD}2)\n```\n"
    assert [len(program) for program in programs(SourceText("a.md", text))] == [1, 1]
    plan = plan_bytes(text.encode(), "a.md", OPTIONS, plan_text)
    assert len({site.group for site in plan.sites}) == 2


def test_places_are_those_of_the_file() -> None:
    text = f"Text\n\n> ```python\n> x = 1\n> client.{OLD}1)\n> ```\n"
    (site,) = plan_bytes(text.encode(), "a.md", OPTIONS, plan_text).sites
    assert (site.start.line, site.start.column, site.cell) == (5, 3, 0)


def test_blocks_that_do_not_parse_count_only_where_they_mention_the_old_api() -> None:
    text = f"```python\nno Python\n```\n\n```python\nclient.{OLD}model=m, ...)\n```\n"
    (site,) = plan_bytes(text.encode(), "a.md", OPTIONS, plan_text).sites
    assert (site.outcome, site.reason, site.start.line) == (Outcome.LEFT, "GI541", 6)
    assert site.message.startswith("This block cannot be parsed (line 6: ")


PREFIXES = ["", "  ", "> ", "- a\n\n  ", "> > "]


@settings(deadline=None)
@given(
    st.lists(st.sampled_from(["a = 1", "if b:", "    c()", "", "é"]), min_size=1, max_size=6),
    st.sampled_from(PREFIXES),
    st.sampled_from(["\n", "\r\n"]),
    st.data(),
)
def test_any_edit_lands_in_its_block(
    lines: list[str], prefix: str, newline: str, data: st.DataObject
) -> None:
    """Read again, the block says what the edits made of it, and what is around it stays."""
    prefix = prefix.replace("\n", newline)
    inner = prefix.rpartition(newline)[2]
    body = [*lines, "generate_content"]
    rows = [(inner + line) if line else inner.rstrip() for line in body]
    text = newline.join([f"{prefix}```python", *rows, f"{inner}```", "end"])
    (program,) = programs(SourceText("a.md", text))
    (part,) = program
    assert part.text == "".join(line + newline for line in body)
    places = [at for at in range(len(part.text) + 1) if part.text[at - 1 : at + 1] != "\r\n"]
    bounds = sorted(data.draw(st.lists(st.sampled_from(places), max_size=6)))
    new = st.sampled_from(["", "q", f"m{newline}n", f"{newline}"])
    edits = [Edit(a, b, data.draw(new), 0) for a, b in zip(bounds[::2], bounds[1::2], strict=False)]
    # An empty row has no indentation to leave to what stays of a line; no rewrite begins there and ends in a line.
    starts = [at for at in range(len(part.text) + 1) if at == 0 or part.text[at - 1] == "\n"]
    empty = [at for at in starts if part.text[at : at + 1] in ("\r", "\n")]
    assume(all(edit.start not in empty or edit.end in starts for edit in edits))
    expected = splice(part.text, edits)
    if edits and edits[-1].end == len(part.text) and expected and not expected.endswith(newline):
        return  # the closing fence needs a line of its own, which no planner takes from it
    at_end = [edit.end == len(part.text) for edit in edits]
    raw = [
        Edit(
            part.carrier.raw(e.start),
            part.carrier.raw(e.end),
            part.carrier.written(e.replacement, at_end=end),
            0,
        )
        for e, end in zip(edits, at_end, strict=True)
    ]
    after = splice(text, raw)
    found = programs(SourceText("a.md", after))
    assert "".join(part.text for program in found for part in program) == expected
    assert after.startswith(text[: part.carrier.raw(0)])
    assert after.endswith(f"```{newline}end")


class TestOptIn:
    """Markdown is looked at where it is asked for."""

    @pytest.fixture(autouse=True)
    def _files(self, here: Path) -> None:
        Path("README.md").write_text(f"```python\nclient.{OLD}1)\n```\n")
        Path("a.py").write_text(f"client.{OLD}1)\n")

    def _statuses(self, *paths: str, markdown: bool) -> dict[str, Status]:
        plans = run_engine(paths, Options(markdown=markdown), planner=plan_text)
        return {plan.path: plan.status for plan in plans}

    def test_folders(self) -> None:
        assert self._statuses(".", markdown=False) == {"a.py": Status.PLANNED}
        assert self._statuses(".", markdown=True) == {"README.md": Status.PLANNED, "a.py": Status.PLANNED}

    def test_a_file_that_is_named_is_not_passed_over_in_silence(self) -> None:
        assert self._statuses("README.md", markdown=False) == {"README.md": Status.SKIPPED}

    @pytest.mark.usefixtures("faked")
    def test_the_option_and_the_setting(self, run: Run) -> None:
        assert b"README.md" not in run("diff", ".").out
        shown = run("diff", "--markdown", ".")
        assert b"+client.interactions.create(1)" in shown.out
        assert "interactions-migrate apply --markdown ." in shown.err
        Path("pyproject.toml").write_text("[tool.interactions-migrate]\nmarkdown = true\n")
        assert b"README.md" in run("diff", ".").out
        assert b"README.md" not in run("diff", "--no-markdown", ".").out


def test_a_block_without_an_import_is_left() -> None:
    """The real planner sees one block at a time, so the client of another is unknown."""
    text = (
        "```python\nfrom google import genai\n\nclient = genai.Client()\n"
        'print(client.models.generate_content(model="m", contents="a").text)\n```\n\n'
        '```python\nprint(client.models.generate_content(model="m", contents="b").text)\n```\n'
    )
    plan = plan_bytes(text.encode(), "a.md", OPTIONS)
    assert isinstance(plan, FilePlan)
    assert [(site.start.line, site.outcome, site.reason) for site in plan.sites] == [
        (5, Outcome.NATIVE, ""),
        (9, Outcome.LEFT, "GI501"),
    ]
