"""What a request asks the answer to be: its kinds of media, its format, what may be called in between."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from migrate.calling.functions import Automatic
from migrate.config.changes import literal_or_none
from migrate.config.conditional import alternatives, listed
from migrate.config.source import ConfigSource
from migrate.config.tools import is_looked_up


class Asked:
    """The questions about it that readers of the answer have; what they are answered from is set by `Arguments`."""

    source: ConfigSource
    config: Mapping[str, Any]
    automatic: Automatic | None
    spellings: frozenset[str]
    """What the model may be called, where the source spells that out."""

    @property
    def needs_joined_text(self) -> bool:
        """Whether the answer's text may come in several runs."""
        functions_alone = self.automatic is not None and self.automatic.is_all
        return (bool(self._sent("tools")) and not functions_alone) or self._answers_media

    @property
    def answer_kinds(self) -> set[str]:
        """What the answer is asked to be, where the request says so: ``text``, ``image``, ``audio``."""
        sent = [entry for value in self._sent("response_format") for entry in listed(value)]
        return {str(entry.get("type", "text")) for entry in sent if isinstance(entry, Mapping)}

    @property
    def answers_in_text(self) -> bool:
        """Whether all parts of the answer have text: what the service looks up itself is in no part of it."""
        return all(map(is_looked_up, self._tools_sent)) and not self._answers_media

    @property
    def _answers_media(self) -> bool:
        return bool(self.answer_kinds - {"text"}) or any("image" in name for name in self.spellings)

    @property
    def answers_enum(self) -> bool:
        """Whether the answer is one word of an enum, which Interactions sends as a JSON string."""
        return bool(literal_or_none(self.config.get("response_mime_type")) == "text/x.enum")

    @property
    def schema(self) -> Any:
        """The lifted ``response_schema``; ``None`` where there is none, or not always the same."""
        changed = any(change.field == "response_schema" for change in self.source.changes)
        one = len(self.source.bases) == 1 and not self.source.may_be_none
        return self.config.get("response_schema") if one and not changed else None

    @property
    def shows_thoughts(self) -> bool:
        """Whether the answer can hold thoughts in words."""
        sent = self._sent("generation_config")
        return any(
            isinstance(one, Mapping) and one.get("thinking_summaries", "none") != "none" for one in sent
        )

    @property
    def has_functions(self) -> bool:
        """Whether the model may ask for a function call."""
        sent = self._tools_sent
        return any(not isinstance(one, Mapping) or one.get("type") == "function" for one in sent)

    @property
    def _tools_sent(self) -> list[Any]:
        return [tool for tools in self._sent("tools") for tool in listed(tools)]

    def _sent(self, key: str) -> list[Any]:
        """Every value that the keyword argument can have, also those set apart from the rest."""
        found = [base.converted[key] for base in self.source.bases if key in base.converted]
        for change in self.source.changes:
            if change.path[:1] == (key,):
                whole = change.updates or len(change.path) == 1
                found.append(change.converted if whole else {change.path[1]: change.converted})
        return [value for one in found for value in alternatives(one)]
