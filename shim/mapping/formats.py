"""``response_format``: one list of typed entries where generateContent has five fields."""

from __future__ import annotations

from typing import Any, Final

from .config_rows import ROWS
from .convert import OMIT, applied, by_name, enumerated, items, notice, place, refusal, rerooted, spread
from .row import Notice, Row
from .schema import to_json_schema
from .value import Malformed, Opaque, literal

FORMAT_FIELDS: Final = frozenset(
    {"response_mime_type", "response_schema", "response_json_schema", "response_modalities", "image_config"}
)
"""The fields that contribute to ``response_format``."""

_BY_SOURCE: Final = {row.source: row for row in ROWS}
_IMAGE: Final = by_name(ROWS, "config.image_config")
_JSON: Final = "application/json"
_ENUM: Final = "text/x.enum"
_modality: Final = enumerated(ROWS, "config.response_modalities")


class Formats:
    """Collects the entries while the config's fields are read, in any order."""

    def __init__(self, notices: list[Notice]) -> None:
        self._notices = notices
        self._entries: dict[str, dict[str, Any]] = {}
        self._modalities: list[str] = []
        self._raw: list[Any] = []

    def add(self, name: str, value: Any) -> None:
        """Take in one of `FORMAT_FIELDS`; notice paths start with the field's name."""
        if name == "response_mime_type":
            self._mime_type(literal(value, f"config.{name}"))
        elif name == "response_schema":
            losses: list[Notice] = []
            self._schema(to_json_schema(value, losses))
            self._notices.extend(rerooted(losses, f".{name}"))
        elif name == "response_json_schema":
            self._schema(value)
        elif name == "response_modalities":
            self._of_modalities(items(value, f"config.{name}"))
        else:
            self._image(value)

    def add_entries(self, entries: list[Any]) -> None:
        """Take in entries that are in their final form already."""
        self._raw.extend(entries)

    def result(self) -> Any:
        """One entry, or a list of several, or `OMIT` where nothing was asked for."""
        entries = [*self._entries.values()]
        if self._modalities:
            # The order in which the modalities were asked for; what was not asked for is not sent.
            for kind, entry in self._entries.items():
                if kind not in self._modalities and len(entry) > 1:
                    note = f"A format is set for {kind}, but the answer is to have none."
                    self._notices.append(refusal(".response_modalities", note, "config.response_modalities"))
            entries = [self._entry(kind) for kind in self._modalities]
        elif "image" in self._entries and "text" not in self._entries:
            # Settings for images alone do not say that there is to be no text.
            entries = [{"type": "text"}, *entries]
        entries += self._raw
        if not entries:
            return OMIT
        return entries[0] if len(entries) == 1 else entries

    def _entry(self, kind: str) -> dict[str, Any]:
        return self._entries.setdefault(kind, {"type": kind})

    def _schema(self, schema: Any) -> None:
        entry = self._entry("text")
        entry["mime_type"] = _JSON
        if "schema" in entry:
            note = "Both `response_schema` and `response_json_schema` are set; only one of them can be."
            self._notices.append(refusal(".response_json_schema", note, "config.response_json_schema"))
        entry["schema"] = schema

    def _mime_type(self, mime_type: Any) -> None:
        if not isinstance(mime_type, str):
            raise Malformed("config.response_mime_type", "a string", mime_type)
        row = _BY_SOURCE.get(f"config.response_mime_type.{mime_type.lower()}")
        row = row or _BY_SOURCE["config.response_mime_type.other"]
        if not row.verdict.lossless:
            self._notices.append(notice(row, ".response_mime_type"))
        if row.target:
            self._entry("text")["mime_type"] = row.target

    def _of_modalities(self, given: Any) -> None:
        for index, item in enumerate(given):
            inner: list[Notice] = []
            kind = _modality(item, inner)
            self._notices.extend(rerooted(inner, f".response_modalities[{index}]"))
            if kind is not OMIT and kind not in self._modalities:
                self._modalities.append(kind)

    def _image(self, value: Any) -> None:
        # An image entry is added even for an empty config: asking for its settings asks for an image.
        entry = self._entry("image")
        for name, row, result in spread(value, _IMAGE, ".image_config", self._notices):
            if name == "output_mime_type":
                result = self._image_type(result)
            place(entry, row.target.partition("].")[2], result)

    def _image_type(self, value: Any) -> Any:
        if isinstance(value, Opaque) or value != "image/jpeg":
            row: Row = _BY_SOURCE["config.image_config.output_mime_type.other"]
            return applied(row, value, ".image_config.output_mime_type", self._notices)
        return value
