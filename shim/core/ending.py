"""How an answer ends, in generateContent's words: finish reason, message, prompt feedback and usage."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from shim.mapping import status as statuses
from shim.mapping import usage as usages
from shim.mapping.convert import by_name, notice, refusal, unread
from shim.mapping.interaction_rows import ROWS
from shim.mapping.row import Notice, Verdict
from shim.mapping.value import OBJECT

_STATUSES: Final = by_name(statuses.ROWS, "status")
_BLOCKED: Final = by_name(statuses.ROWS, "blocked_reason")
_UNCOUNTED: Final = by_name(usages.ROWS, "usage")
_INTERACTION: Final = by_name(ROWS, "interaction")
_SAID: Final = frozenset(
    {"id", "object", "role", "model", "agent", "status", "created", "steps", "outputs", "errors", "usage"}
    | {"service_tier", "continuation_token"}
)
_NAMES: Final = _SAID | _INTERACTION.keys()
_COUNT: Final = frozenset({"modality", "tokens"})
_ERROR: Final = ("code", "message")
HIDDEN: Final = frozenset({"SAFETY", "PROHIBITED_CONTENT", "BLOCKLIST", "SPII"})
"""Finish reasons with which generateContent sends no content: it was blocked."""


def finish(status: Any, errors: list[Any], notices: list[Notice], path: str) -> dict[str, Any]:
    """``finishReason`` and ``finishMessage`` for an interaction that has ended with ``status``.

    ``errors`` are those of the interaction and of its outputs. A status that does not say how the answer
    ended gives ``OTHER``, with a notice.
    """
    if not errors and status in ("completed", "requires_action"):
        return {"finishReason": "STOP"}
    reason = statuses.finish_reason(status, errors)
    row = _STATUSES.get(status) if isinstance(status, str) else None
    if reason is None:
        notices.append(
            refusal(path, f"An answer that has ended cannot have the status {status!r}.", "status")
        )
        reason = "OTHER"
    elif row is not None and row.verdict is Verdict.APPROX and reason == row.target:
        notices.append(notice(row, path))
    # An error that says why an output ended names the reason before its text.
    said = [one.removeprefix(f"{reason}: ") for one in messages(errors) if one != reason] if errors else []
    message = "\n".join(said)
    return {"finishReason": reason, **({"finishMessage": message} if message else {})}


def unsaid(interaction: Mapping[str, Any], notices: list[Notice], path: str) -> None:
    """Add what an interaction at the end of a stream holds that no chunk has a place for."""
    for name, value in () if _SAID.issuperset(interaction) else interaction.items():
        if name not in _SAID and value is not None:
            row = _INTERACTION.get(name)
            note = f"`{name}` is not a field the mapping knows."
            at = f"{path}.interaction.{name}"
            notices.append(notice(row, at) if row else refusal(at, note, "interaction.unknown"))


def unknown(interaction: Mapping[str, Any], path: str) -> list[Notice]:
    """What nobody knows of an interaction at the start of a stream; the one at the end tells all else again."""
    if interaction.keys() <= _NAMES:
        return []
    return unread(interaction, _NAMES, f"{path}.interaction", row="interaction.unknown")


def unexplained(errors: Iterable[Any], notices: list[Notice], path: str) -> None:
    """Add what errors say beside their code and their message."""
    for error in _objects(errors):
        notices += unread(error, _ERROR, path, row="interaction.unknown")


def prompt_feedback(errors: list[Any]) -> dict[str, Any] | None:
    """``promptFeedback`` where an interaction without any output failed for what it was asked; else ``None``."""
    reason = None
    for error in _objects(errors):
        code, words = str(error.get("code", "")).lower(), str(error.get("message", "")).lower()
        named = code.removeprefix("prompt_").removeprefix("blocked_").upper()
        if code.startswith("prompt_") and named in _BLOCKED:
            reason = named
            break
        if "prompt" in f"{code} {words}" and statuses.fault([error]) is not None:
            reason = statuses.blocked_reason([error])
            break
    if reason is None:
        return None
    message = "\n".join(messages(errors))
    return {"blockReason": reason, **({"blockReasonMessage": message} if message else {})}


def messages(errors: Iterable[Any]) -> list[str]:
    """What the errors say, each once."""
    said = (error.get("message") for error in _objects(errors))
    return list(dict.fromkeys(one for one in said if isinstance(one, str) and one))


def usage_metadata(
    usage: Mapping[str, Any], service_tier: Any, notices: list[Notice], path: str = ""
) -> dict[str, Any]:
    """``usageMetadata`` for an interaction's ``usage`` and ``service_tier``; notices are told below ``path``."""
    if not usages.WORDS.issuperset(usage):
        for name in usage:
            if name not in usages.WORDS and usage[name]:
                row = _UNCOUNTED.get(name)
                note = f"`{name}` is not a count the mapping knows."
                at = f"{path}usage.{name}"
                notices.append(notice(row, at) if row else refusal(at, note, "interaction.unknown"))
    for name in usages.BY_MODALITY:
        found = usage.get(name)
        for item in found if isinstance(found, list) else ():
            if isinstance(item, OBJECT) and not _COUNT.issuperset(item):
                notices += unread(item, _COUNT, f"{path}usage.{name}", row="interaction.unknown")
    if service_tier and (not isinstance(service_tier, str) or service_tier not in usages.TIERS):
        notices.append(notice(usages.TRAFFIC, f"{path}service_tier"))
    return usages.to_generate_content(usage, service_tier)


def usage_sum(hops: list[Mapping[str, Any]]) -> Mapping[str, Any]:
    """The usage of an answer that took several interactions: counts are added up, by modality too."""
    if len(hops) < 2:
        return hops[0] if hops else {}
    total: dict[str, Any] = {}
    for hop in hops:
        for name, value in hop.items():
            if isinstance(value, list):
                total[name] = _added(total.get(name, []), value)
            elif isinstance(value, (int, float)) and isinstance(total.get(name, 0), (int, float)):
                total[name] = total.get(name, 0) + value
            elif value is not None:
                total[name] = value
    return total


def _added(total: list[Any], more: list[Any]) -> list[Any]:
    """Lists of ``{modality, tokens}``, or of anything else with one name and one count, added up by name."""
    counts: dict[str, dict[str, Any]] = {}
    for item in _objects([*total, *more]):
        name = str(item.get("modality", item.get("type")))
        known = counts.setdefault(name, {})
        for key, value in item.items():
            added = isinstance(value, (int, float)) and key in known
            known[key] = known[key] + value if added else value
    return list(counts.values())


def _objects(values: Iterable[Any]) -> Iterable[Mapping[str, Any]]:
    return (value for value in values if isinstance(value, OBJECT))
