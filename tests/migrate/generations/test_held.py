"""Which generations a file holds, and in which order they are told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from ran import Run

from migrate.files.text import SourceText
from migrate.options import Options
from migrate.plan import Generation
from migrate.planner import plan_text

CLIENT = "from google import genai\n\nclient = genai.Client()\n"
EARLY = CLIENT + 'print(client.interactions.create(model="m", input="x").outputs[-1].text)\n'
ARCHIVED = 'import google.generativeai as genai\n\nmodel = genai.GenerativeModel("m")\n'
VERTEX = 'from vertexai.generative_models import GenerativeModel\n\nmodel = GenerativeModel("m")\n'
CONTENT = CLIENT + 'print(client.models.generate_content(model="m", contents="x").text)\n'
TODAY = CLIENT + 'print(client.interactions.create(model="m", input="x").output_text)\n'
MIXED = "import google.generativeai as old\n" + CONTENT + TODAY.removeprefix(CLIENT)

CASES = {
    "early": (EARLY, [Generation.EARLY]),
    "archived": (ARCHIVED, [Generation.ARCHIVED]),
    "only imported": ("import google.generativeai\n", [Generation.ARCHIVED]),
    "imported from": ("from google import generativeai\n", [Generation.ARCHIVED]),
    "a type of it": ("from google.generativeai.types import Tool\n", [Generation.ARCHIVED]),
    "vertex": (VERTEX, [Generation.VERTEX]),
    "preview of vertex": (VERTEX.replace("vertexai.", "vertexai.preview."), [Generation.VERTEX]),
    "content": (CONTENT, [Generation.GENERATE_CONTENT]),
    "chat": (CLIENT + 'client.chats.create(model="m").send_message("x")\n', [Generation.GENERATE_CONTENT]),
    "today": (TODAY, [Generation.INTERACTIONS]),
    "mixed": (MIXED, [Generation.ARCHIVED, Generation.GENERATE_CONTENT, Generation.INTERACTIONS]),
    "early and today": (EARLY + TODAY, [Generation.EARLY, Generation.INTERACTIONS]),
    "only the client": (CLIENT + "print(client.models.list())\n", []),
    "other parts of vertex": ("import vertexai\n\nvertexai.init()\n", []),
    "somebody else's interactions": ("import slack\n\nslack.client.interactions.create(model='m')\n", []),
    "somebody else's model": ("from mine import GenerativeModel\n\nGenerativeModel('m')\n", []),
    "a word": ("note = 'google.generativeai'\n", []),
}


@pytest.mark.parametrize(("text", "held"), CASES.values(), ids=CASES)
def test_a_file_holds(text: str, held: list[Generation]) -> None:
    assert list(plan_text(SourceText("a.py", text), Options()).generations) == held


def test_what_is_rewritten_is_told_as_it_was() -> None:
    program = 'import google.generativeai as genai\n\ngenai.configure(api_key="k")\n'
    program += 'model = genai.GenerativeModel("m")\n'
    program += 'print(model.generate_content("x").usage_metadata.total_token_count)\n'
    plan = plan_text(SourceText("a.py", program), Options(unsafe=True))
    assert plan.edits
    assert plan.generations == (Generation.ARCHIVED,)


@pytest.fixture
def tree(here: Path) -> Path:
    for name, text in {"a.py": MIXED, "b/early.py": EARLY, "b/new.py": TODAY, "c.py": "x = 1\n"}.items():
        (here / name).parent.mkdir(exist_ok=True)
        (here / name).write_text(text)
    cells = [{"cell_type": "code", "metadata": {}, "source": [VERTEX]}]
    (here / "d.ipynb").write_text(json.dumps({"cells": cells, "metadata": {}, "nbformat": 4}))
    return here


@pytest.mark.usefixtures("tree")
def test_every_kind_of_page_tells_them(run: Run) -> None:
    text = run("check", ".").text
    section = text[text.index("Generations in the order to move them") :].partition("\n\n")[0]
    assert [line.strip() for line in section.splitlines()[1:]] == [
        "early beta of the Interactions API     1 file  First: the service has not answered in its words since June "
        "2026.",
        "b/early.py",
        "google-generativeai                    1 file  A file moves as a whole. Where it also uses google-genai, this "
        "part goes first.",
        "a.py",
        "Vertex AI SDK                          1 file  By hand, to google-genai; then run again with --vertex.",
        "d.ipynb",
        "generateContent                        1 file  Once nothing older shares its file.",
        "a.py",
        "Interactions API                      2 files  Nothing to move.",
        "a.py, b/new.py",
        "In one file",
        "a.py: google-generativeai, then generateContent, then Interactions API",
    ]
    report = json.loads(run("check", "--format", "json", ".").text)
    assert [(step["generation"], step["files"]) for step in report["generations"]] == [
        ("early-interactions", ["b/early.py"]),
        ("google-generativeai", ["a.py"]),
        ("vertex-sdk", ["d.ipynb"]),
        ("generate-content", ["a.py"]),
        ("interactions", ["a.py", "b/new.py"]),
    ]
    assert report["files"][0]["generations"] == ["google-generativeai", "generate-content", "interactions"]
    markdown = run("check", "--format", "markdown", ".").text
    assert "- In `a.py`: google-generativeai, then generateContent, then Interactions API" in markdown
    assert "- **Vertex AI SDK** (1 file): By hand" in markdown
    page = run("check", "--format", "html", ".").text
    assert "<code>a.py</code> (google-generativeai, then generateContent, then Interactions API)" in page


def test_a_tree_of_nothing_but_the_old_api_needs_no_order(here: Path, run: Run) -> None:
    (here / "a.py").write_text(CONTENT)
    for kind in ("text", "markdown", "html"):
        assert "Generations" not in run("check", "--format", kind, ".").text


def test_requirements_of_code_that_is_moved_already(here: Path, run: Run) -> None:
    (here / "a.py").write_text(TODAY)
    (here / "requirements.txt").write_text("google-genai==1.75.0\n")
    ran = run("check", ".")
    assert ran.code == 1
    assert "requirements.txt:1:1 GI330 [told only]" in ran.text
    assert run("apply", "--pins", "edit", ".").code == 0
    assert (here / "requirements.txt").read_text() == "google-genai==3.3.0\n"
    assert run("check", ".").code == 0
