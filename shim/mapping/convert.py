"""How values are converted: readers for SDK-shaped data, named value converters, and the walk along the rows.

Converters are pure: they never change what they are given and pass on by identity what they need not change.
The paths of the notices a converter returns are relative to its value; whoever calls it puts the value's own
path in front.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, Final

from .row import Converter, Notice, Row, Verdict
from .value import OBJECT, Malformed, Opaque, literal


class _Omit:
    __slots__ = ()

    def __repr__(self) -> str:
        return "OMIT"


OMIT: Final[Any] = _Omit()
"""What a converter returns when nothing is to be sent."""

_LONG: Final = 64
"""No field has so long a name: those of a program's own data are not kept."""
_CAMEL = re.compile(r"(?<=[a-z0-9])([A-Z])")


UNKNOWN_FIELD: Final = "`{}` is not a field the mapping knows."


def snake(name: str) -> str:
    """``inlineData`` -> ``inline_data``; names without capitals as they are."""
    if name.islower():
        return name
    return _parted(name) if len(name) < _LONG else _parted.__wrapped__(name)


@lru_cache(maxsize=1024)
def _parted(name: str) -> str:
    return _CAMEL.sub(lambda hump: "_" + hump[1].lower(), name)


@lru_cache(maxsize=1024)
def camel(name: str) -> str:
    """``inline_data`` -> ``inlineData``."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def fields(value: Any, what: str) -> Mapping[str, Any]:
    """The set fields of an SDK object, snake_case; fields that are ``None`` are unset.

    Both spellings of a field name are read, as the SDK does. Raises `NeedsLiteral` for an `Opaque` that does
    not spell its value out, `Malformed` for anything but an object.
    """
    value = literal(value, what)
    if not isinstance(value, OBJECT):
        raise Malformed(what, "an object", value)
    return {snake(name): item for name, item in value.items() if item is not None}


def items(value: Any, what: str) -> Sequence[Any]:
    """The elements of a list; raises like `fields`."""
    value = literal(value, what)
    if not isinstance(value, (list, tuple)):
        raise Malformed(what, "a list", value)
    return value


def text(value: Any, what: str) -> Any:
    """A string, or an `Opaque` that is certain to be one; raises like `fields`."""
    if isinstance(value, Opaque) and value.is_text():
        return value
    value = literal(value, what)
    if not isinstance(value, str):
        raise Malformed(what, "a string", value)
    return value


def number(value: Any, what: str) -> Any:
    """A number; raises like `fields`."""
    value = literal(value, what)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise Malformed(what, "a number", value)
    return value


def notice(row: Row, path: str, note: str = "") -> Notice:
    """What ``row`` says about the value at ``path``."""
    return Notice(path, row.verdict, note or row.note, row.source, row.safe)


def refusal(path: str, note: str, row: str = "") -> Notice:
    """A notice that the value at ``path`` has no equivalent."""
    return Notice(path, Verdict.REFUSE, note, row)


def unread(
    given: Mapping[str, Any], known: Container[str], path: str, note: str = UNKNOWN_FIELD, row: str = ""
) -> list[Notice]:
    """Refusals of the set fields of ``given``, which stands at ``path``, that are not among the ``known``.

    The note has ``{}`` where the name goes.
    """
    found = []
    for name in given:
        if name not in known and given[name] is not None:
            found.append(refusal(f"{path}.{name}", note.format(name), row))
    return found


def rerooted(notices: Iterable[Notice], path: str) -> list[Notice]:
    """``notices`` with ``path`` in front of their own."""
    return [one._replace(path=path + one.path) for one in notices]


def by_name(rows: Iterable[Row], prefix: str) -> dict[str, Row]:
    """The rows directly below ``prefix``, by the last word of their source."""
    start = prefix + "."
    return {
        row.source[len(start) :]: row
        for row in rows
        if row.source.startswith(start) and "." not in row.source[len(start) :]
    }


def applied(row: Row, value: Any, path: str, notices: list[Notice]) -> Any:
    """``value`` as ``row`` says, or `OMIT`; what is lost is added to ``notices``."""
    if row.verdict in (Verdict.DROP, Verdict.REFUSE):
        # A field that is off or empty asks for nothing, so leaving it out loses nothing.
        if isinstance(value, Opaque) or value not in (False, 0, "", [], {}):
            notices.append(notice(row, path))
        return OMIT
    inner: list[Notice] = []
    result = row.converter(value, inner) if row.converter else value
    notices.extend(rerooted(inner, path))
    if not row.verdict.lossless and result is not OMIT:
        notices.append(notice(row, path))
    return result


def spread(
    value: Any, rows: Mapping[str, Row], path: str, notices: list[Notice]
) -> Iterator[tuple[str, Row, Any]]:
    """Each set field of an SDK object with its row and its converted value, in order; see `applied`."""
    for name, item in fields(value, path).items():
        row = rows.get(name)
        if row is None:
            notices.append(refusal(f"{path}.{name}", UNKNOWN_FIELD.format(name)))
            continue
        result = applied(row, item, f"{path}.{name}", notices)
        if result is not OMIT:
            yield name, row, result


def place(out: dict[str, Any], target: str, value: Any) -> None:
    """Put ``value`` at the dotted path ``target``."""
    *parents, last = target.split(".")
    for parent in parents:
        out = out.setdefault(parent, {})
    out[last] = value


def record(rows: Mapping[str, Row], what: str) -> Converter:
    """A converter of an object whose fields each become the last word of their row's target."""

    def convert(value: Any, notices: list[Notice]) -> dict[str, Any]:
        inner: list[Notice] = []
        out = {
            row.target.rpartition(".")[2]: item
            for _, row, item in spread(literal(value, what), rows, "", inner)
        }
        notices.extend(inner)
        return out

    return convert


def listed(element: Converter, what: str) -> Converter:
    """A converter of a list, element by element."""

    def convert(value: Any, notices: list[Notice]) -> list[Any]:
        out = []
        for index, item in enumerate(items(value, what)):
            inner: list[Notice] = []
            result = element(item, inner)
            notices.extend(rerooted(inner, f"[{index}]"))
            if result is not OMIT:
                out.append(result)
        return out

    return convert


def enumerated(rows: Iterable[Row], prefix: str) -> Converter:
    """A converter of an enum value: any spelling of case in, the target of the value's row out."""
    known = {name.upper(): row for name, row in by_name(rows, prefix).items()}

    def convert(value: Any, notices: list[Notice]) -> Any:
        value = literal(value, prefix)
        if not isinstance(value, str):
            raise Malformed(prefix, "a string", value)
        row = known.get(value.upper())
        if row is None:
            notices.append(refusal("", f"`{value}` is not a value of {prefix} the mapping knows."))
            return OMIT
        if not row.verdict.lossless and row.note:
            notices.append(notice(row, ""))
        return row.target if row.target else OMIT

    return convert


def lowered(value: Any, notices: list[Notice]) -> Any:
    """A string in lower case; the same object where it is already."""
    value = text(value, "the value")
    if isinstance(value, Opaque):
        value = value.literal()
    return value if value == value.lower() else value.lower()


def whole(value: Any, notices: list[Notice]) -> Any:
    """A number as an integer where it is one (``40.0`` -> ``40``)."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def standard_base64(value: Any, notices: list[Notice]) -> Any:
    """Bytes, or base64 text of either alphabet, as standard base64 text; standard text is not copied."""
    if type(value) is str and not len(value) % 4 and "-" not in value and "_" not in value:
        return value
    if isinstance(value, Opaque):
        return value.base64()
    if isinstance(value, (bytes, bytearray)):
        return base64.b64encode(value).decode("ascii")
    if not isinstance(value, str):
        raise Malformed("data", "bytes or base64 text", value)
    standard = value.replace("-", "+").replace("_", "/")
    missing = -len(standard) % 4
    return standard + "=" * missing if missing else standard


def decoded(value: Any, notices: list[Notice]) -> str:
    """Base64 text of either alphabet, or bytes, as the UTF-8 text it encodes; raises `Malformed` where it is
    none.
    """
    value = literal(value, "data")
    if not isinstance(value, (str, bytes, bytearray)):
        raise Malformed("data", "bytes or base64 text", value)
    try:
        raw = (
            bytes(value)
            if not isinstance(value, str)
            else base64.b64decode(standard_base64(value, notices), validate=True)
        )
        return raw.decode("utf-8")
    except (binascii.Error, UnicodeDecodeError) as error:
        raise Malformed("data", "UTF-8 text", value) from error
