"""Notebooks: the text of an ``.ipynb`` file -> the Python programs in it, whose edits fall inside JSON strings.

The code cells, in order, are one program. A cell that ``%%writefile`` saves as a Python file is a program of its own;
cells of other languages are left out. Notebook formats 3 and 4 are read.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from migrate.documents.embedded import ForeignError, Part, Program, Span
from migrate.documents.json_spans import JsonText, Reader, Spelling
from migrate.documents.magics import FILE_CELLS, PYTHON_CELLS, as_python, cell_magic
from migrate.files.text import SourceText
from migrate.plan import Position

_PYTHON = frozenset({"python", "python3", "ipython", "ipython3", "py"})


@dataclass
class _Cell:
    number: int
    kind: str = ""
    language: str = "python"
    outer: Span = (0, 0)
    spans: list[Span] = field(default_factory=list)
    strings: list[str] = field(default_factory=list)
    is_list: bool = False


def programs(source: SourceText) -> list[Program]:
    """The programs of a notebook; raises `ForeignError` where it is none, or one of another language."""
    text = source.text
    try:
        cells = _cells(text)
    except json.JSONDecodeError as error:
        raise ForeignError(
            f"not valid JSON: {error.msg}; correct it (is a merge conflict left?) or leave the file out with "
            "--exclude",
            Position(error.lineno, error.colno),
        ) from error
    code = [cell for cell in cells if cell.kind == "code" and cell.language in _PYTHON and cell.spans]
    spelling = Spelling.of(text, [span for cell in code for span in cell.spans])
    main: list[Part] = []
    written: list[Program] = []
    for cell in code:
        carrier = JsonText(text, tuple(cell.spans), tuple(cell.strings), cell.outer, cell.is_list, spelling)
        magic = cell_magic(carrier.text)
        if magic is None or magic.name in PYTHON_CELLS:
            main.append(_part(carrier, cell.number, magic.body if magic else 0))
        elif magic.name in FILE_CELLS and magic.argument.strip("\"'").endswith(".py"):
            written.append([_part(carrier, cell.number, magic.body)])
    return [main, *written]


def _part(carrier: JsonText, number: int, start: int) -> Part:
    text = carrier.text
    masked, fixed = as_python(text, start)
    return Part(carrier, text, masked, tuple(fixed), cell=number)


def _cells(text: str) -> list[_Cell]:
    """Every cell, in order; raises `json.JSONDecodeError`, or `ForeignError` for another kind of document."""
    reader = Reader(text)
    cells: list[_Cell] | None = None
    language = ""
    if not text.startswith("{", reader.at):
        raise json.JSONDecodeError("Expecting the object that a notebook is", text, reader.at)
    for key in reader.members():
        if key == "cells" and text.startswith("[", reader.at):
            cells = _list(reader, 0)
        elif key == "worksheets" and text.startswith("[", reader.at):
            cells = cells or []
            for _ in reader.items():
                _worksheet(reader, cells)
        elif key == "metadata":
            language = _language(reader.value())
    reader.end()
    if cells is None:
        raise ForeignError("not a notebook: it has no list of cells; leave it out with --exclude")
    if language and language not in _PYTHON:
        raise ForeignError(f"a notebook in {language}, not in Python", skipped=True)
    return cells


def _worksheet(reader: Reader, cells: list[_Cell]) -> None:
    """Add the cells of one worksheet of notebook format 3."""
    if not reader.text.startswith("{", reader.at):
        return
    for key in reader.members():
        if key == "cells" and reader.text.startswith("[", reader.at):
            cells += _list(reader, len(cells))


def _list(reader: Reader, before: int) -> list[_Cell]:
    cells = []
    for number in reader.items():
        cell = _Cell(before + number + 1)
        if reader.text.startswith("{", reader.at):
            _cell(reader, cell)
        cells.append(cell)
    return cells


def _cell(reader: Reader, cell: _Cell) -> None:
    for key in reader.members():
        if key in ("source", "input"):
            _source(reader, cell)
        elif key == "cell_type":
            cell.kind = str(reader.value())
        elif key == "language":
            cell.language = str(reader.value()).lower()
        elif key == "metadata":
            metadata = reader.value()
            editor = metadata.get("vscode") if isinstance(metadata, dict) else None
            if isinstance(editor, dict) and isinstance(editor.get("languageId"), str):
                cell.language = editor["languageId"].lower()


def _source(reader: Reader, cell: _Cell) -> None:
    """Read a cell's text: a string, or a list of strings; anything else is no text."""
    start = reader.at
    cell.spans, cell.strings = [], []
    cell.is_list = reader.text.startswith("[", start)
    if cell.is_list:
        for _ in reader.items():
            if reader.text.startswith('"', reader.at):
                _string(reader, cell)
    elif reader.text.startswith('"', start):
        _string(reader, cell)
    else:
        reader.value()
    cell.outer = (start, reader.at)


def _string(reader: Reader, cell: _Cell) -> None:
    string, span = reader.string()
    cell.strings.append(string)
    cell.spans.append(span)


def _language(metadata: object) -> str:
    """The language a notebook's metadata names, in lower case; empty where they name none."""
    if not isinstance(metadata, dict):
        return ""
    for table, key in (("language_info", "name"), ("kernelspec", "language")):
        inner = metadata.get(table)
        name = inner.get(key) if isinstance(inner, dict) else None
        if isinstance(name, str) and name:
            return name.lower()
    return ""
