"""A request: the body of generateContent to the body of an interaction, and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from shim.core.asked import Asked
from shim.core.dialect import normalize_request
from shim.core.translation import Translation, total, translated
from shim.core.turn_steps import Steps, turns_of
from shim.errors import MalformedError
from shim.mapping import config as configs
from shim.mapping.contents import with_resolution
from shim.mapping.convert import fields, notice, refusal, snake
from shim.mapping.part_rows import CONTENT_ROWS
from shim.mapping.row import Notice
from shim.mapping.value import OBJECT

_TRAILING: Final = next(row for row in CONTENT_ROWS if row.source == "content.trailing_model")
_ENUM: Final = "text/x.enum"
_BODY: Final = frozenset(
    {"system_instruction", "tools", "tool_config", "safety_settings", "labels", "service_tier", "store"}
    | {"cached_content", "continuation_token", "model_armor_config", "generation_output_config"}
    | {"enable_enhanced_civic_answers"}
)
"""Fields of a config that stand in the body itself; all others stand in ``generationConfig``."""


@total
def to_interactions(
    body: Any,
    *,
    model: str | None = None,
    store: bool | None = False,
    stream: bool = False,
    strict: bool = False,
) -> Translation:
    """The body of a request to the Interactions API for one of generateContent.

    ``model`` is the one in the address, with or without its prefix. ``store`` is set as given and left out
    for ``None``: generateContent keeps nothing, so parity is ``False``. Keys are read in either spelling.
    What has no equivalent is left out with a notice whose verdict is a refusal: such a request belongs on
    generateContent (`Translation.refused`). Raises `MalformedError` for what is no request, and with
    ``strict`` `LossError` for any loss that is not harmless.
    """
    if not isinstance(body, OBJECT):
        raise MalformedError("", "A request of generateContent has to be an object.")
    notices: list[Notice] = []
    config: dict[str, Any] = {}
    contents: Any = ()
    for key, value in body.items():
        name = snake(key)
        if value is None:
            continue
        if name == "contents":
            contents = value
        elif name == "model":
            model = model or _text(value, "model")
        elif name == "generation_config":
            config.update(fields(value, "generation_config"))
        elif name in _BODY:
            config[name] = value
        elif name == "stream":
            stream = stream or bool(value)
        else:
            notices.append(refusal(name, f"`{name}` is not a field the mapping knows."))
    out: dict[str, Any] = {}
    name = _bare(model or "")
    if name:
        out["model"] = name
    out["input"] = _input(contents, config, notices)
    if config:
        converted = configs.to_interaction(config)
        out.update(converted.value)
        notices.extend(_placed(one) for one in converted.notices)
    if store is not None:
        out["store"] = store
    if stream:
        out["stream"] = True
    return translated(out, notices, strict, name, stream)


@total
def to_generate_content(body: Any, *, model: str | None = None, strict: bool = False) -> Translation:
    """The body of a request to generateContent for one of the Interactions API, of any dialect.

    The model and whether to stream stand in the address of a request to generateContent, so they are in
    `Translation.model` and `Translation.stream`. Raises like `to_interactions`.
    """
    if not isinstance(body, OBJECT):
        raise MalformedError("", "A request of the Interactions API has to be an object.")
    notices: list[Notice] = []
    asked = Asked(notices)
    out = asked.request(normalize_request(body))
    return translated(out, notices, strict, _bare(model or asked.model), asked.stream)


def wants_bare_enum(body: Any) -> bool:
    """Whether a request of generateContent asks for ``text/x.enum``, whose answer has no quotes; the answer's
    translation has to be told.
    """
    config = body.get("generationConfig", body.get("generation_config")) if isinstance(body, OBJECT) else None
    if not isinstance(config, OBJECT):
        return False
    return bool(config.get("responseMimeType", config.get("response_mime_type")) == _ENUM)


def _input(contents: Any, config: Mapping[str, Any], notices: list[Notice]) -> list[Any]:
    turns = turns_of(contents)
    steps = Steps(turns)
    steps.add_all()
    if turns and isinstance(turns[-1], OBJECT) and turns[-1].get("role") == "model":
        steps.notices.append(notice(_TRAILING, f"contents[{len(turns) - 1}]"))
    notices.extend(steps.notices)
    if "media_resolution" in config:
        level = configs.media_resolution(config)
        if level is not None:
            given: list[Any] = with_resolution(steps.steps, level)
            return given
    return steps.steps


def _placed(one: Notice) -> Notice:
    """A notice about a config, with the path that its field has in the body."""
    path = one.path.removeprefix("config.")
    first = path.partition(".")[0].partition("[")[0]
    return one._replace(path=path if first in _BODY else f"generation_config.{path}")


def _text(value: Any, path: str) -> str:
    if not isinstance(value, str):
        raise MalformedError(path, "This has to be a string.")
    return value


def _bare(model: str) -> str:
    """``publishers/google/models/x`` and ``models/x`` -> ``x``; tuned models keep their prefix."""
    prefix, _, name = model.rpartition("models/")
    return name if prefix in ("", "publishers/google/") or prefix.endswith("/publishers/google/") else model
