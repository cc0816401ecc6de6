"""What other files of the project define: resolves imports to files and asks them for the types of their names.

Files are read only when a name of theirs is asked for, and once. A file that cannot be read or parsed, or that is
being asked already (an import cycle), says nothing, so the name stays unknown.
"""

from __future__ import annotations

import ast
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from migrate.bind.callers import Callers
from migrate.bind.types import Form, Type, Types
from migrate.files.text import UndecodableError, decode
from migrate.parse import ParseError, parse

if TYPE_CHECKING:
    from migrate.bind.infer import Inference
    from migrate.bind.module import Module

_LEVELS = 12  # folders above a file that are tried as import roots
_LARGEST = 1_000_000  # bytes; modules that define clients and prompts are small, generated ones are not
_NEAREST = 1_000  # files that are read of a folder that is no project
_OTHERS_CODE = frozenset(("__pycache__", "node_modules", "site-packages", "venv"))
_WORD = re.compile(
    r"\b(?:_[A-Za-z]\w*|generate_content(?:_stream|_async)?|start_chat|chats|send_message(?:_async)?|count_tokens(?:_async)?|model_name|generativeai|(?:monkey)?patch|(?:API|Client|Server)Error|api_core)\b"
)
_ROOT_FILES = (".git", "pyproject.toml", "setup.py", "setup.cfg")


class Project:
    """The files that the ones at hand import."""

    def __init__(self) -> None:
        self._modules: dict[str, Module | None] = {}
        self._found: dict[tuple[str, int, str], str | None] = {}
        self._asking: list[str] = []
        self._words: dict[str, dict[str, frozenset[str]]] = {}
        self.callers = Callers(self)
        self.called_by: dict[str, frozenset[str]] = {}
        """The files that a test reaches, as far as that has been asked; see `migrate.mocks.testing`."""

    def export(self, importer: str, level: int, name: str, attribute: str) -> Types | None:
        """Types of ``from name import attribute`` in the file ``importer``; ``None`` where no file says."""
        path = self._resolve(importer, level, name)
        if path is None:
            return None
        found = self._attribute(path, attribute)
        if found is None and os.path.basename(path) == "__init__.py":
            inner = _module_file(Path(path).parent / attribute)
            return None if inner is None else frozenset((Type(Form.MODULE, inner),))
        return found

    def module_attribute(self, path: str, attribute: str) -> Types | None:
        """Types of ``attribute`` of the module in the file ``path``."""
        return self._attribute(path, attribute)

    def imported_module(self, importer: str, name: str) -> Types | None:
        """The module of ``import name as …`` in the file ``importer``."""
        path = self._resolve(importer, 0, name)
        return None if path is None else frozenset((Type(Form.MODULE, path),))

    def home(self, node: ast.AST) -> Inference | None:
        """The inference of the file that ``node`` belongs to."""
        for module in self._modules.values():
            if module is not None and node in module.scopes.parents:
                return module.infer
        return None

    def root(self, path: str) -> str:
        """The folder of the project that the file ``path`` is in."""
        return _root(path)

    def files_of(self, path: str) -> list[str]:
        """The Python files of the project of ``path``."""
        root = _root(path)
        if root not in self._words:
            self._words[root] = _words_of(root)
        return list(self._words[root])

    def files_naming(self, path: str, name: str) -> list[str]:
        """The other Python files of the project of ``path`` that have ``name`` as a word, in order."""
        root = _root(path)
        if root not in self._words:
            self._words[root] = _words_of(root)
        own = os.path.abspath(path)
        return [other for other, words in self._words[root].items() if name in words and other != own]

    def files_holding(self, path: str, word: str) -> Iterator[tuple[str, str]]:
        """The other Python files of the project of ``path`` that have ``word`` in them, and what they hold."""
        root = _root(path)
        if root not in self._words:
            self._words[root] = _words_of(root)
        own, sought = os.path.abspath(path), word.encode()
        for other in self._words[root]:
            if other == own:
                continue
            try:
                data = Path(other).read_bytes()
            except OSError:
                continue  # gone since it was listed
            if sought in data:
                yield other, data.decode("utf-8", errors="replace")

    def module_at(self, path: str) -> Module | None:
        """The file at ``path``; ``None`` where it cannot be read or parsed."""
        return self._load(path)

    def file_of(self, importer: str, name: str, level: int = 0) -> str | None:
        """The file of the module that ``import name`` means in the file ``importer``, ``level`` dots before it."""
        return self._resolve(importer, level, name)

    def _attribute(self, path: str, attribute: str) -> Types | None:
        if path in self._asking:
            return None
        module = self._load(path)
        if module is None:
            return None
        definitions = module.scopes.module.definitions.get(attribute)
        if not definitions:
            return None
        self._asking.append(path)
        try:
            found: Types = frozenset()
            for definition in definitions:
                found |= module.infer.of_definition(definition)
        finally:
            self._asking.pop()
        return found

    def _load(self, path: str) -> Module | None:
        if path not in self._modules:
            self._modules[path] = None
            self._modules[path] = self._read(path)
        return self._modules[path]

    def _read(self, path: str) -> Module | None:
        from migrate.bind.module import Module

        try:
            data = Path(path).read_bytes()
            if len(data) > _LARGEST:
                return None
            source = decode(data, path)
            return Module(source, parse(source.text), self)
        except (OSError, UndecodableError, ParseError):
            return None  # the file itself is reported when it is planned; here it only says nothing

    def _resolve(self, importer: str, level: int, name: str) -> str | None:
        key = (os.path.dirname(os.path.abspath(importer)), level, name)
        if key not in self._found:
            self._found[key] = self._search(importer, level, name)
        return self._found[key]

    def _search(self, importer: str, level: int, name: str) -> str | None:
        folder = Path(importer).absolute().parent
        parts = name.split(".") if name else []
        if level:
            for _ in range(level - 1):
                folder = folder.parent
            return _module_file(folder.joinpath(*parts))
        if not parts or parts[0] in sys.stdlib_module_names or parts[0] == "google":
            return None
        for root in (folder, *list(folder.parents)[:_LEVELS]):
            for place in (root, root / "src"):
                found = _module_file(place.joinpath(*parts))
                if found is not None and found != os.path.abspath(importer):
                    return found
            if _is_project(root):
                return None
        return None


def _is_project(folder: Path | str) -> bool:
    return any(os.path.exists(os.path.join(folder, marker)) for marker in _ROOT_FILES)


def _root(path: str) -> str:
    """The folder of the project: the nearest one with a project file, else the outermost package, else its own."""
    folder = Path(path).absolute().parent
    for parent in (folder, *list(folder.parents)[:_LEVELS]):
        if _is_project(parent):
            return str(parent)
    while (folder / "__init__.py").is_file():
        folder = folder.parent
    return str(folder)


def _words_of(root: str) -> dict[str, frozenset[str]]:
    """The private names, old methods and classes of errors that each Python file below ``root`` mentions.

    A folder that is no project (a home directory, say) may hold anything: of it the nearest files are read, and none
    of the projects in it.
    """
    found: dict[str, frozenset[str]] = {}
    bounded = not _is_project(root)
    folders = [root]
    for folder in folders:  # grows: the nearest first
        for entry in _entries(folder):
            if entry.is_dir():
                if not _is_foreign(entry.path, bounded):
                    folders.append(entry.path)
            elif entry.name.endswith(".py"):
                try:
                    if entry.stat().st_size <= _LARGEST:
                        text = Path(entry.path).read_text(encoding="utf-8", errors="replace")
                        found[entry.path] = frozenset(_WORD.findall(text))
                except OSError:
                    continue  # gone or not readable: it cannot be run, either
                if bounded and len(found) == _NEAREST:
                    return found
    return found


def _entries(folder: str) -> list[os.DirEntry[str]]:
    """What a folder holds, in order, without links to folders; nothing where it cannot be read."""
    try:
        with os.scandir(folder) as entries:
            return sorted(
                (one for one in entries if not (one.is_symlink() and one.is_dir())), key=lambda one: one.name
            )
    except OSError:
        return []


def _is_foreign(folder: str, bounded: bool) -> bool:
    """Whether a folder holds code that is not the project's own."""
    name = os.path.basename(folder)
    if name.startswith(".") or name in _OTHERS_CODE or os.path.exists(os.path.join(folder, "pyvenv.cfg")):
        return True
    return bounded and _is_project(folder)


def _module_file(path: Path) -> str | None:
    """The file of the module or package at ``path`` (without its ending)."""
    for candidate in (path.with_name(f"{path.name}.py"), path / "__init__.py"):
        if path.name and candidate.is_file():
            return str(candidate)
    return None
