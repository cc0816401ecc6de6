"""Who may import whom, read from the source; and that the codemod starts where the SDK is not installed."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
STANDARD = sys.stdlib_module_names

# Room -> what it may import beside the standard library and itself. The nearest room above a file decides.
ROOMS = {
    "shim/mapping": (),
    "shim/core": ("shim.mapping", "shim.errors"),
    "shim/simulator": ("google",),  # its worker preloads the SDK for the programs it runs
    "shim/adapters": (
        "shim",
        "aiohttp",
        "anyio",
        "httpx",
        "httpx2",
        "pydantic",
        "google",
        "redis",
        "uvicorn",
        "h11",
    ),
    "shim/cli.py": ("shim", "click"),
    "shim": ("shim",),
    "migrate/cli.py": ("migrate", "click", "shim._version"),
    "migrate/commands": ("migrate", "click", "shim._version"),
    "migrate/files/ignore.py": ("migrate", "pathspec"),
    "migrate/pins": ("migrate", "shim.mapping", "packaging"),
    "migrate/output/report.py": ("migrate", "pydantic"),
    "migrate/reporting.py": ("migrate", "shim._version"),
    "migrate/output": ("migrate", "shim.mapping"),
    "migrate": ("migrate", "shim.mapping", "libcst"),
}


def _files() -> Iterator[str]:
    for package in ("migrate", "shim"):
        yield from sorted(str(path.relative_to(ROOT)) for path in (ROOT / package).rglob("*.py"))


def _room(file: str) -> str:
    return max((room for room in ROOMS if file == room or file.startswith(f"{room}/")), key=len)


def _imports(file: str) -> Iterator[tuple[int, str]]:
    """Every module a file imports, wherever in it, with the line; relative imports spelled out."""
    package = file.removesuffix(".py").split("/")[:-1]
    for node in ast.walk(ast.parse((ROOT / file).read_text())):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            # `from shim import mapping` imports a module as `import shim.mapping` does.
            yield from ((node.lineno, _as_module(module, alias.name)) for alias in node.names)


def _as_module(module: str, name: str) -> str:
    below = ROOT.joinpath(*module.split("."), name)
    return f"{module}.{name}" if below.is_dir() or below.with_suffix(".py").is_file() else module


def _inside(module: str, allowed: str) -> bool:
    return module == allowed or module.startswith(f"{allowed}.")


@pytest.mark.parametrize("file", list(_files()))
def test_imports_go_one_way(file: str) -> None:
    room = _room(file)
    own = room.removesuffix(".py").replace("/", ".")
    wrong = [
        f"{file}:{line}: {room} must not import {module}"
        for line, module in _imports(file)
        if module.partition(".")[0] not in STANDARD
        and not any(_inside(module, allowed) for allowed in (own, *ROOMS[room]))
    ]
    assert wrong == []


def test_every_room_exists() -> None:
    """A room that is gone, or a file that moved, must not leave a rule behind that holds for nothing."""
    later = {"shim/core", "shim/adapters", "shim/cli.py"}
    assert [room for room in ROOMS if room not in later and not (ROOT / room).exists()] == []


def _python(code: str) -> str:
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


BLOCK = """
import sys
class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name == "google" or name.startswith(("google.", {names})):
            raise ModuleNotFoundError(f"{{name}} is blocked", name=name)
sys.meta_path.insert(0, Blocked())
"""


def test_the_codemod_works_without_the_sdk() -> None:
    source = "from google import genai\\nclient = genai.Client()\\nclient.models.generate_content(model=m)\\n"
    code = BLOCK.format(names='"google_genai"') + (
        "import migrate.cli, migrate.planner, migrate.output.report, migrate.output.explain\n"
        "from migrate.engine import plan_stdin\nfrom migrate.options import Options\n"
        f"print(plan_stdin(b'''{source}''', Options()).status)\n"
    )
    assert _python(code) == "planned\n"


def test_any_part_may_be_imported_first() -> None:
    """A cycle of imports shows only when it is entered at the wrong place."""
    code = (
        "import importlib, sys\n"
        "for name in ('arguments', 'chats.writer', 'collected', 'config.source', 'reads', 'rules.sites'):\n"
        "    for known in [one for one in sys.modules if one.startswith('migrate')]:\n"
        "        del sys.modules[known]\n"
        "    importlib.import_module(f'migrate.{name}')\n"
    )
    assert _python(code) == ""


def test_the_table_needs_only_the_standard_library() -> None:
    code = BLOCK.format(names='"httpx", "pydantic", "libcst", "click", "pathspec"') + "import shim.mapping\n"
    assert _python(code) == ""


def test_the_command_line_starts_light() -> None:
    """Help, version and a tree without hits must not wait for parsers and models that they do not use."""
    commands = "migrate.commands.apply, migrate.commands.check, migrate.commands.diff"
    loaded = _python(f"import sys, migrate.cli, {commands}\nprint(*sys.modules)").split()
    heavy = {"libcst", "pydantic", "httpx", "pathspec", "asyncio", "migrate.planner", "migrate.output.report"}
    heavy |= {"migrate.output.assemble", "migrate.baseline"}
    assert heavy.intersection(loaded) == set()
