"""A model that another file of the project uses stays, and one that only shares its name with another does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from migrate import planner
from migrate.files.text import decode
from migrate.options import Options
from migrate.plan import Outcome
from migrate.planner import plan_text

AT_TOP = """import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


def ask(question: str) -> str:
    return model.generate_content(question).text
"""
IN_A_CLASS = """import google.generativeai as genai


class Service:
    def __init__(self) -> None:
        genai.configure(api_key="key")
        self.model = genai.GenerativeModel("gemini-2.5-flash")

    def ask(self, question: str) -> str:
        return self.model.generate_content(question).text
"""


@pytest.fixture(autouse=True)
def _fresh_project(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(planner, "_PROJECTS", [])


def _left(folder: Path, service: str, other: str) -> list[str]:
    """Why the sites of ``service`` are left beside another file."""
    (folder / "pyproject.toml").touch()
    (folder / "other.py").write_text(other)
    path = folder / "service.py"
    path.write_text(service)
    plan = plan_text(decode(path.read_bytes(), str(path)), Options(unsafe=True))
    assert plan.sites
    return [site.message for site in plan.sites if site.outcome is Outcome.LEFT]


@pytest.mark.parametrize(
    "other",
    [
        "import service\n\n\ndef main(args):\n    print(service.ask(args.model))\n",
        'from service import ask\n\nmodel = "gemini-2.5-flash"\nprint(model, ask("A moon?"))\n',
        "import google.generativeai as genai\n\nmodel = genai.GenerativeModel()\nmodel.generate_content('A moon?')\n",
        "def use(model):\n    return model.generate_content('A moon?')\n",
    ],
)
def test_a_variable_of_the_same_name_is_another(tmp_path: Path, other: str) -> None:
    assert _left(tmp_path, AT_TOP, other) == []


@pytest.mark.parametrize(
    "other",
    [
        "from service import model\n\nmodel.generate_content('A moon?')\n",
        "from service import *\n\nmodel.generate_content('A moon?')\n",
        "from service import model as one\n\nprint(one)\n",
        "import service\n\nprint(service.model)\n",
        "import service as s\n\nprint(s.model)\n",
        "from unittest.mock import patch\n\nwith patch('service.model'):\n    pass\n",
        "from service import (\n    ask,\n    model,\n)\n",
    ],
)
def test_a_variable_that_is_taken_stays(tmp_path: Path, other: str) -> None:
    assert any("other.py uses `model`, too" in message for message in _left(tmp_path, AT_TOP, other))


@pytest.mark.parametrize(
    "other",
    [
        IN_A_CLASS.replace("Service", "Other"),
        "from service import Service\n\nprint(Service().ask('A moon?'))\n",
        "class Row:\n    model: str\n\n    def show(self):\n        return self.model\n",
        "def name(args):\n    return args.model\n",
    ],
)
def test_an_attribute_of_the_same_name_is_another(tmp_path: Path, other: str) -> None:
    assert _left(tmp_path, IN_A_CLASS, other) == []


@pytest.mark.parametrize(
    "other",
    [
        "from service import Service\n\nService().model.generate_content('A moon?')\n",
        "from service import Service\n\nprint(Service().model)\n",
        "from service import Service\n\n\ndef use(one: Service):\n    return one.model\n",
        "def use(one):\n    return one.model.generate_content('A moon?')\n",
        "def use(one):\n    return one.model.count_tokens('A moon?')\n",
        "import service\n\n\nclass Heir(service.Service):\n    pass\n",
        "from service import Service\n\n\ndef use(one):\n    return one.model\n",
    ],
)
def test_an_attribute_that_may_be_read_stays(tmp_path: Path, other: str) -> None:
    assert any("other.py uses `model`, too" in message for message in _left(tmp_path, IN_A_CLASS, other))


GETTER = """import google.generativeai as genai

genai.configure(api_key="key")


def make():
    return genai.GenerativeModel("gemini-2.5-flash")


print(make().generate_content("A moon?").text)
"""
METHOD = """import google.generativeai as genai


class Service:
    def __init__(self) -> None:
        genai.configure(api_key="key")

    def make(self):
        return genai.GenerativeModel("gemini-2.5-flash")

    def ask(self, question: str) -> str:
        return self.make().generate_content(question).text
"""


@pytest.mark.parametrize(
    ("source", "other"),
    [
        (GETTER, "from service import make\n\nprint(make().generate_content('x').text)\n"),
        (GETTER, "import service\n\nprint(service.make())\n"),
        (METHOD, "from service import Service\n\nprint(Service().make().generate_content('x').text)\n"),
        (
            METHOD,
            "from service import Service\n\n\nclass Mine(Service):\n    def make(self):\n        return None\n",
        ),
        (METHOD, "def run(one):\n    return one.make().generate_content('x').text\n"),
        (METHOD, "import service\n\n\ndef run(one):\n    model = one.make()\n    return model\n"),
    ],
)
def test_a_model_of_a_function_that_other_files_may_call_stays(
    tmp_path: Path, source: str, other: str
) -> None:
    assert any("other.py uses `make`, too" in message for message in _left(tmp_path, source, other))


@pytest.mark.parametrize(
    ("source", "other"),
    [
        (GETTER, "def make():\n    return 1\n\n\nprint(make())\n"),
        (METHOD, "class Other:\n    def make(self):\n        return 1\n\n\nprint(Other().make())\n"),
        (METHOD, "from service import Service\n\nprint(Service().ask('A moon?'))\n"),
        (IN_A_CLASS, "from service import Service\n\n\ndef ready(one):\n    return one.model is not None\n"),
        (IN_A_CLASS, "from service import Service\n\n\ndef size(house):\n    return house.model.windows\n"),
    ],
)
def test_a_function_or_attribute_that_only_shares_its_name_is_another(
    tmp_path: Path, source: str, other: str
) -> None:
    assert _left(tmp_path, source, other) == []


def test_a_chat_that_another_page_reads_stays(tmp_path: Path) -> None:
    service = AT_TOP.split("def ask")[0] + (
        "import streamlit as st\n\n"
        "st.session_state.talk = model.start_chat()\n"
        "print(st.session_state.talk.send_message('A moon?').text)\n"
    )
    page = "import streamlit as st\n\nst.write(st.session_state{})\n"
    assert _left(tmp_path, service, page.format(".talk.last"))[-1].startswith("other.py uses `talk`, too")
    planner._PROJECTS.clear()
    assert not any("other.py" in one for one in _left(tmp_path, service, page.format("['other']")))
