"""Names that other files of a project define."""

from __future__ import annotations

from pathlib import Path

import pytest

from migrate import planner
from migrate.bind.project import Project
from migrate.files.text import decode
from migrate.options import Options
from migrate.plan import FilePlan, Outcome
from migrate.planner import plan_text

ASK = 'print({receiver}.models.generate_content(model="gemini-2.5-flash", contents={contents}).text)\n'


@pytest.fixture(autouse=True)
def _fresh_project(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(planner, "_PROJECTS", [])


def _plan(folder: Path, files: dict[str, str], name: str = "main.py") -> FilePlan:
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    (folder / "pyproject.toml").touch()
    path = str(folder / name)
    return plan_text(decode(Path(path).read_bytes(), path), Options())


def _outcomes(plan: FilePlan) -> list[str]:
    return [site.reason or site.outcome.value for site in plan.sites]


CLIENT = "from google import genai\n\nclient = genai.Client()\n"


@pytest.mark.parametrize(
    ("files", "statement", "receiver"),
    [
        ({"clients.py": CLIENT}, "from clients import client", "client"),
        ({"clients.py": CLIENT}, "from clients import client as gemini", "gemini"),
        ({"clients.py": CLIENT}, "import clients", "clients.client"),
        ({"app/__init__.py": "", "app/clients.py": CLIENT}, "from app.clients import client", "client"),
        ({"app/__init__.py": "", "app/clients.py": CLIENT}, "from app import clients", "clients.client"),
        (
            {"app/__init__.py": "from .clients import client\n", "app/clients.py": CLIENT},
            "from app import client",
            "client",
        ),
        ({"src/app/__init__.py": CLIENT}, "from app import client", "client"),
        (
            {
                "clients.py": "from google import genai\n\ndef get() -> genai.Client:\n    return genai.Client()\n"
            },
            "from clients import get",
            "get()",
        ),
        (
            {
                "base.py": "from google import genai\n\nclass Base:\n    def __init__(self):\n"
                "        self.client = genai.Client()\n"
            },
            "from base import Base\n\nclass Service(Base):\n    pass\n\nservice = Service()",
            "service.client",
        ),
    ],
    ids=["name", "alias", "module", "package", "submodule", "re-export", "src", "getter", "base class"],
)
def test_a_client_of_another_file_is_known(
    tmp_path: Path, files: dict[str, str], statement: str, receiver: str
) -> None:
    ask = ASK.format(receiver=receiver, contents='"Hi"')
    assert _outcomes(_plan(tmp_path, {**files, "main.py": f"{statement}\n\n{ask}"})) == ["native"]


def test_a_relative_import_is_followed(tmp_path: Path) -> None:
    ask = "from .clients import client\n\n" + ASK.format(receiver="client", contents='"Hi"')
    files = {"app/__init__.py": "", "app/clients.py": CLIENT, "app/main.py": ask}
    assert _outcomes(_plan(tmp_path, files, "app/main.py")) == ["native"]


def test_a_prompt_of_another_file_is_known_to_be_text(tmp_path: Path) -> None:
    files = {
        "prompts.py": 'GREETING = "Hello"\n',
        "main.py": CLIENT
        + "from prompts import GREETING\n"
        + ASK.format(receiver="client", contents="GREETING"),
    }
    assert _outcomes(_plan(tmp_path, files)) == ["native"]


def test_a_vertex_client_of_another_file_is_seen(tmp_path: Path) -> None:
    files = {
        "clients.py": "from google import genai\n\nclient = genai.Client(vertexai=True)\n",
        "main.py": "from clients import client\n\n" + ASK.format(receiver="client", contents='"Hi"'),
    }
    assert _outcomes(_plan(tmp_path, files)) == ["GI502"]


def test_another_class_of_the_project_is_no_client(tmp_path: Path) -> None:
    files = {
        "clients.py": "class Client:\n    def __init__(self):\n        self.models = 1\n\nclient = Client()\n",
        "main.py": "from clients import client\n\n" + ASK.format(receiver="client", contents='"Hi"'),
    }
    assert not [site for site in _plan(tmp_path, files).sites if site.outcome is Outcome.NATIVE]


@pytest.mark.parametrize(
    "broken",
    ["client = = 1\n", "# -*- coding: nonsense -*-\n", "from main import client\n"],
    ids=["syntax", "encoding", "cycle"],
)
def test_a_file_that_says_nothing_leaves_the_name_unknown(tmp_path: Path, broken: str) -> None:
    ask = "from clients import client\n\n" + ASK.format(receiver="client", contents='"Hi"')
    assert _outcomes(_plan(tmp_path, {"clients.py": broken, "main.py": ask})) == ["GI501"]


def test_modules_of_the_standard_library_are_not_looked_for(tmp_path: Path) -> None:
    """A file called like a standard module does not give its names to others."""
    files = {
        "json.py": "def dumps(value):\n    return 1\n",
        "main.py": CLIENT + "from json import dumps\n" + ASK.format(receiver="client", contents="dumps([])"),
    }
    assert _outcomes(_plan(tmp_path, files)) == ["native"]


def test_other_files_that_name_a_private_function_are_found(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "app").mkdir()
    own = tmp_path / "app" / "client.py"
    own.write_text("def _ask(): ...\n")
    (tmp_path / "app" / "other.py").write_text("from app.client import _ask\n")
    (tmp_path / "app" / "more.py").write_text("print('_asked')\n")
    project = Project()
    assert project.files_naming(str(own), "_ask") == [str(tmp_path / "app" / "other.py")]
    assert project.files_naming(str(own), "_tell") == []


def test_of_a_folder_that_is_no_project_the_nearest_files_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A script in a home directory does not have every project there read for it."""
    names = ("script.py", "other.py", "deep/more.py", "project/pyproject.toml", "project/main.py")
    for name in (*names, "env/pyvenv.cfg", "env/lib.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("from script import _ask\n")
    own = str(tmp_path / "script.py")
    near = [str(tmp_path / "other.py"), str(tmp_path / "deep" / "more.py")]
    assert Project().files_naming(own, "_ask") == near
    monkeypatch.setattr("migrate.bind.project._NEAREST", 2)
    assert Project().files_naming(own, "_ask") == near[:1]
    (tmp_path / "setup.py").touch()
    assert len(Project().files_naming(own, "_ask")) == 3, "of a project all is read"


_TELL = (
    CLIENT
    + "def tell(prompt):\n    "
    + ASK.format(receiver="client", contents="prompt")
    + "tell('Name three moons.')\n"
)


@pytest.mark.parametrize(
    ("other", "outcome"),
    [
        ("from main import tell\ntell('Name a planet.')\n", "native"),
        ("from main import tell\ntell([{'role': 'user', 'parts': [{'text': 'Name a planet.'}]}])\n", "GI509"),
        ("import main\nimport sys\nmain.tell(sys.argv)\n", "GI509"),
        ("def tell(prompt): ...\n# not the one in main\ntell(['Name a planet.'])\n", "native"),
    ],
)
def test_what_other_files_pass_counts_as_well(tmp_path: Path, other: str, outcome: str) -> None:
    assert _outcomes(_plan(tmp_path, {"main.py": _TELL, "other.py": other})) == [outcome]


def test_methods_are_called_by_other_files_as_well(tmp_path: Path) -> None:
    body = "class Teller:\n    def tell(self, prompt):\n        "
    main = CLIENT + body + ASK.format(receiver="client", contents="prompt") + "Teller().tell('Moons?')\n"
    other = "from main import Teller\nTeller().tell(prompt=['Moons?'])\n"
    assert _outcomes(_plan(tmp_path, {"main.py": main, "other.py": other})) == ["GI509"]


def test_a_class_is_made_by_other_files_as_well(tmp_path: Path) -> None:
    body = "class Teller:\n    def __init__(self, prompt):\n        self.prompt = prompt\n    def tell(self):\n        "
    main = CLIENT + body + ASK.format(receiver="client", contents="self.prompt") + "Teller('Moons?').tell()\n"
    other = "from main import Teller\nTeller(['Moons?']).tell()\n"
    assert _outcomes(_plan(tmp_path, {"main.py": main, "other.py": other})) == ["GI509"]
