"""``[tool.interactions-migrate]`` in pyproject.toml -> settings; and the rules a list of words selects."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from migrate.options import PINS, Pins, State

TABLE = "interactions-migrate"


class ConfigError(ValueError):
    """A setting or option that cannot be used; the message says where it stands and what is wrong."""


@dataclass(frozen=True, slots=True)
class Config:
    """What a project asks for; ``None`` where it says nothing."""

    file: str = ""
    """The pyproject.toml it was read from; empty for none."""
    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] | None = None
    unsafe: bool | None = None
    state: State | None = None
    markdown: bool | None = None
    bridge: bool | None = None
    mark: bool | None = None
    vertex: bool | None = None
    models: bool | None = None
    pins: Pins | None = None
    exclude: tuple[str, ...] | None = None
    """Patterns as in ``.gitignore``, relative to the folder of ``file``."""
    jobs: int | None = None

    @property
    def folder(self) -> str:
        """Absolute folder that `exclude` is relative to."""
        return os.path.dirname(os.path.abspath(self.file))


def load(paths: Sequence[str]) -> Config:
    """The settings of the nearest pyproject.toml that has the table, upwards from what all ``paths`` share.

    Raises `ConfigError` for a file that is not TOML, an unknown key or a wrong type.
    """
    folder = Path(os.path.commonpath([os.path.abspath(path) for path in paths]) if paths else os.getcwd())
    for place in (folder, *folder.parents):
        file = place / "pyproject.toml"
        if not file.is_file():
            continue
        try:
            data = file.read_bytes()
        except OSError as error:
            raise ConfigError(f"{file}: cannot be read: {error.strerror}") from error
        # Whoever does not mention the tool cannot configure it, and need not be parsed.
        if TABLE.encode() in data and (table := _table(file, data)) is not None:
            return _config(file, table)
    return Config()


def rule_codes(words: Iterable[str], where: str) -> tuple[str, ...]:
    """Rule codes, prefixes of codes and rule names -> codes and prefixes; ``where`` names their source."""
    from migrate.codes import CODES, CodeKind, find

    rules = {code.code: code.name for code in CODES.values() if code.kind is CodeKind.RULE}
    found = []
    for word in words:
        wanted = word.upper()
        known = find(word)
        if known is not None and known.code in rules:
            found.append(known.code)
        elif wanted and any(code.startswith(wanted) for code in rules):
            found.append(wanted)
        elif known is not None:
            raise ConfigError(
                f"{where}: {known.code} {known.name} is a {known.kind}, not a rule; see `rules`"
            )
        else:
            near = difflib.get_close_matches(wanted, rules, 3, 0.5)
            near = near or difflib.get_close_matches(word.lower(), rules.values(), 3, 0.5)
            hint = f"did you mean {' or '.join(near)}?" if near else "`interactions-migrate rules` lists them"
            raise ConfigError(f"{where}: no rule is called {word!r}; {hint}")
    return tuple(dict.fromkeys(found))


def _table(file: Path, data: bytes) -> Mapping[str, Any] | None:
    import tomllib

    try:
        document = tomllib.loads(data.decode())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{file}: not valid TOML: {error}") from error
    tool = document.get("tool", {})
    table = tool.get(TABLE) if isinstance(tool, dict) else None
    if table is not None and not isinstance(table, dict):
        raise ConfigError(f"{file}: tool.{TABLE} must be a table, not {_type(table)}")
    return table


def _config(file: Path, table: Mapping[str, Any]) -> Config:
    checks = {
        "select": _strings,
        "ignore": _strings,
        "exclude": _strings,
        "unsafe": _flag,
        "state": _state,
        "markdown": _flag,
        "bridge": _flag,
        "mark": _flag,
        "vertex": _flag,
        "models": _flag,
        "pins": _pins,
        "jobs": _count,
    }
    values: dict[str, Any] = {}
    for key, value in table.items():
        where = f"{file}: tool.{TABLE}.{key}"
        if key not in checks:
            near = difflib.get_close_matches(key, checks, 1)
            hint = f"did you mean {near[0]}?" if near else f"known are {', '.join(sorted(checks))}"
            raise ConfigError(f"{where}: no such setting; {hint}")
        values[key] = checks[key](value, where)
        if key in ("select", "ignore"):
            values[key] = rule_codes(values[key], where)
    return Config(str(file), **values)


def _strings(value: Any, where: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ConfigError(f"{where}: must be a list of strings, not {_type(value)}")
    return tuple(value)


def _flag(value: Any, where: str) -> bool:
    if not isinstance(value, bool):
        raise ConfigError(f"{where}: must be true or false, not {_type(value)}")
    return value


def _state(value: Any, where: str) -> State:
    if value == "server" or value == "client":
        return "server" if value == "server" else "client"
    raise ConfigError(f'{where}: must be "server" or "client", not {value!r}')


def _pins(value: Any, where: str) -> Pins:
    for word in PINS:
        if value == word:
            return word
    raise ConfigError(f"{where}: must be one of {', '.join(PINS)}, not {value!r}")


def _count(value: Any, where: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ConfigError(f"{where}: must be a whole number from 1 on, not {value!r}")
    return value


def _type(value: Any) -> str:
    names = {
        list: "a list of other things",
        str: "a string",
        bool: "true or false",
        int: "a number",
        dict: "a table",
    }
    return names.get(type(value), f"a {type(value).__name__}")
