"""Where recorded requests went: an address beside a body, as logs, captures and cassettes keep it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import quote

from shim.adapters.exchange import target_of

_NAMES: Final = ("url", "uri", "path")
_INTERACTIONS: Final = re.compile(r"(?P<base>.*/)interactions\Z")
_METHOD: Final = re.compile(r"/(?:models|tunedModels)/[^/]+:\w+\Z")
_FORM: Final = re.compile(r"\$?alt=")


@dataclass(frozen=True, slots=True)
class Address:
    """The address of a request to a model, and the key under which it stands."""

    key: str
    _path: str
    _query: str

    @property
    def model(self) -> str:
        """The model an address of generateContent names; empty otherwise."""
        target = target_of(self._path)
        return target.model if target else ""

    @property
    def streams(self) -> bool:
        """Whether an address of generateContent asks for a stream."""
        target = target_of(self._path)
        return target is not None and target.stream

    @property
    def of_interactions(self) -> bool:
        """Whether an interaction was asked for there."""
        return _INTERACTIONS.match(self._path) is not None

    @property
    def other(self) -> str:
        """The method it names where that does not generate content, such as ``countTokens``; empty otherwise."""
        if target_of(self._path) is not None or self.of_interactions:
            return ""
        return self._path.rpartition(":")[2]

    def moved(self, asked: Any, body: Any) -> tuple[str, Any]:
        """The address of a translated request, and its body, whose model may move to the address.

        ``asked`` is the body before and ``body`` the one after. An interaction without a model keeps both.
        """
        queries = [one for one in self._query.split("&") if one and not _FORM.match(one)]
        target, base = target_of(self._path), _INTERACTIONS.match(self._path)
        path = self._path
        if target is not None:
            path = target.path
        elif base is not None and "model" in body:
            streams = bool(asked.get("stream"))
            verb = "streamGenerateContent" if streams else "generateContent"
            path = f"{base['base']}{quote(body['model'])}:{verb}"
            queries += ["alt=sse"] if streams else []
            body = {key: one for key, one in body.items() if key != "model"}
        return "?".join([path, "&".join(queries)]) if queries else path, body


def address_of(value: Mapping[str, Any]) -> Address | None:
    """The address beside a recorded body; ``None`` where there is none of a model or of interactions."""
    for key in _NAMES:
        text = value.get(key)
        if isinstance(text, str):
            path, _, query = text.partition("?")
            if _INTERACTIONS.match(path) or _METHOD.search(path):
                return Address(key, path, query)
    return None
