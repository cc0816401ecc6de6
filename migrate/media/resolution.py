"""The resolution that a config asks for: the Interactions API takes it on each image and video of the input."""

from __future__ import annotations

from typing import Any

from migrate.config.source import ConfigSource
from migrate.rules.rule import LeftError
from shim.mapping import config, contents
from shim.mapping.value import Opaque

_FIELD = "media_resolution"


def with_resolution(source: ConfigSource, value: Any, *, in_sight: bool) -> Any:
    """``value``, an ``input``, with the resolution of the config on its images and videos.

    ``in_sight``: whether all that is sent is in ``value``. Raises `LeftError` where it is not, or where the resolution
    or the kind of a medium is known only when the program runs.
    """
    asked = [base.fields.get(_FIELD) for base in source.bases]
    changed = any(change.field == _FIELD for change in source.changes)
    if not changed and all(one is None for one in asked):
        return value
    levels = {config.media_resolution(base.fields) for base in source.bases}
    if changed or len(levels) > 1 or (source.may_be_none and levels != {None}):
        raise LeftError(
            "GI508", "`media_resolution` is chosen when the program runs; it has to go on each medium."
        )
    (level,) = levels
    if level is None:
        return value
    if not in_sight or _is_open(value):
        raise LeftError(
            "GI508",
            "`media_resolution` has to go on each image and video, and not all that is sent is in sight.",
        )
    return contents.with_resolution(value, level)


def _is_open(value: Any) -> bool:
    """Whether something among what is sent may be a picture or a film without being known as one."""
    if not isinstance(value, list):
        return False  # one text
    return any(
        isinstance(item, Opaque) or isinstance(item.get("type"), Opaque) or _is_open(item.get("content"))
        for item in value
    )
