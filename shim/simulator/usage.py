"""Token counts, computed from the canonical form so that both APIs count the same."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

_MEDIA_INPUT = {"image": 258, "audio": 320, "video": 1024, "document": 512}
_MEDIA_OUTPUT = {"image": 1290, "audio": 50, "video": 1000}


@dataclass(frozen=True, slots=True)
class Usage:
    """Counts by modality, in tokens."""

    prompt: dict[str, int] = field(default_factory=dict)
    output: dict[str, int] = field(default_factory=dict)
    thought: int = 0
    tool: int = 0

    @property
    def total(self) -> int:
        """All tokens."""
        return sum(self.prompt.values()) + sum(self.output.values()) + self.thought + self.tool


def tokens(text: str) -> int:
    """How many tokens a text has: one for every four characters begun."""
    return (len(text) + 3) // 4


def count(canonical: Json, spoken: Any, thought: int, tool: int) -> Usage:
    """The usage of one answer; ``spoken`` is a pair (texts, kinds of media) or empty."""
    texts, media = spoken or ((), ())
    output: dict[str, int] = {}
    if texts:
        output["text"] = sum(tokens(text) for text in texts)
    for kind in media:
        output[kind] = output.get(kind, 0) + _MEDIA_OUTPUT[kind]
    return Usage(prompt(canonical), output, thought, tool)


def prompt(canonical: Json) -> dict[str, int]:
    """Tokens of the prompt by modality."""
    result = {"text": tokens(canonical.get("system", ""))}
    functions = [tool for tool in canonical.get("tools", ()) if tool["tool"] == "function"]
    result["text"] += sum(tokens(json.dumps(tool, sort_keys=True)) for tool in functions)
    for turn in canonical["turns"]:
        for item in turn["items"]:
            if isinstance(item.get("media"), str):
                result[item["media"]] = result.get(item["media"], 0) + _MEDIA_INPUT[item["media"]]
            else:
                value = item.get("text", item.get("code", item.get("code_result")))
                if value is None:
                    value = json.dumps(
                        item.get("args", item.get("value")), sort_keys=True, ensure_ascii=False
                    )
                result["text"] += tokens(value)
    return {kind: number for kind, number in result.items() if number}
