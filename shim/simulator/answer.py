"""What the simulated model says: a pure function of the canonical request.

Words in the last user text steer it, so that a program can exercise each thing a model may do:

* ``block me``: the prompt is blocked; ``block the answer``: the answer is; ``recite``: it ends with that.
* With functions: the first allowed function is called (or one named in the text); ``both`` calls two at once;
  `` then `` calls the next one after a result; ``without tools`` calls none.
* An address in the text is fetched when the url_context tool is there.
* ``say nothing``: the text is empty.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

from shim.simulator.canonical import Json, key_of, mint_signature
from shim.simulator.media import picture, sound
from shim.simulator.sample import sample
from shim.simulator.usage import Usage, count, tokens


@dataclass(frozen=True, slots=True)
class Citation:
    """A span of a text (UTF-8 bytes, end exclusive) and where it comes from."""

    start: int
    end: int
    kind: str
    """``url``, ``file`` or ``place``."""
    uri: str
    title: str


@dataclass(frozen=True, slots=True)
class Block:
    """One thing the model puts out, in the order it does.

    ``kind`` is ``thought`` (``text``, ``signature``), ``text`` (``text``, ``citations``), ``media``,
    ``call``, ``code``, ``code_result`` or ``tool`` (a tool the service ran itself: ``name``, ``value``).
    """

    kind: str
    text: str = ""
    signature: str = ""
    citations: tuple[Citation, ...] = ()
    id: str = ""
    name: str = ""
    value: Any = None
    mime: str = ""
    data: bytes = b""


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer; each API renders it in its own words."""

    key: str
    blocks: tuple[Block, ...] = ()
    finish: str = "stop"
    """``stop``, ``max_tokens``, ``safety``, ``recitation`` or ``continuation``."""
    blocked: bool = False
    """The prompt itself was blocked."""
    usage: Usage = field(default_factory=Usage)

    @property
    def calls(self) -> tuple[Block, ...]:
        """The function calls."""
        return tuple(block for block in self.blocks if block.kind == "call")


def answer(canonical: Json) -> Answer:
    """The answer to a canonical request."""
    key = key_of(canonical)
    prompt = _last_user_text(canonical["turns"])
    lowered = prompt.lower()
    if "block me" in lowered:
        return Answer(key, blocked=True, usage=count(canonical, (), 0, 0))
    if "block the answer" in lowered:
        return Answer(key, finish="safety", usage=count(canonical, (), 0, 0))
    level = canonical.get("thinking", {}).get("level", "medium")
    thinking = 0 if level == "minimal" else 8 + int(key[:2], 16) % 24
    calls = _calls(canonical, prompt, key)
    finish = "stop"
    if calls:
        signature = mint_signature("call", calls[0].name, calls[0].value)
        blocks, tool_tokens = calls, 0
    else:
        signature = mint_signature("text", key)
        blocks, tool_tokens = _output(canonical, prompt, key)
        blocks, finish = _limited(blocks, canonical.get("sampling", {}))
        if "recite" in lowered and finish == "stop":
            finish = "recitation"
    summary = (
        f"Thinking about “{_quote(prompt)}” naïvely."
        if canonical.get("thinking", {}).get("summaries")
        else ""
    )
    blocks = [Block("thought", text=summary, signature=signature), *blocks]
    spoken = tuple(
        block.text if block.kind != "call" else json.dumps(block.value, ensure_ascii=False)
        for block in blocks
        if block.kind in ("text", "code", "call")
    )
    media = tuple(block.name for block in blocks if block.kind == "media")
    return Answer(key, tuple(blocks), finish, usage=count(canonical, (spoken, media), thinking, tool_tokens))


def _last_user_text(turns: list[Json]) -> str:
    for turn in reversed(turns):
        if turn["role"] == "user":
            texts = [item["text"] for item in turn["items"] if "text" in item]
            if texts:
                return " ".join(texts)
    return ""


def _quote(prompt: str) -> str:
    line = " ".join(prompt.split())
    return line if len(line) <= 40 else line[:39] + "…"


def _results(turns: list[Json]) -> list[Json]:
    last = turns[-1]["items"] if turns and turns[-1]["role"] == "user" else []
    return [item for item in last if "result" in item]


def _calls(canonical: Json, prompt: str, key: str) -> list[Block]:
    functions = {tool["name"]: tool for tool in canonical.get("tools", ()) if tool["tool"] == "function"}
    choice = canonical.get("tool_choice", {})
    mode = choice.get("mode", "auto")
    names = [name for name in functions if name in choice.get("names", functions)]
    turns = canonical["turns"]
    if not names or mode == "none" or not turns or turns[-1]["role"] != "user":
        return []
    if "without tools" in prompt.lower() and mode != "any":
        return []
    named = [name for name in names if name in prompt]
    if _results(turns):
        made = _calls_since_text(turns)
        order = [*named, *(name for name in names if name not in named)]
        left = order[made : made + 1] if " then " in prompt else []
        return [_call(functions[name], key, made) for name in left]
    chosen = named or names[:1]
    if "both" in prompt.lower():
        chosen = [*chosen, *(name for name in names if name not in chosen)][:2]
        chosen = chosen if len(chosen) == 2 else chosen * 2
    else:
        chosen = chosen[:1]
    return [_call(functions[name], key, index) for index, name in enumerate(chosen)]


def _calls_since_text(turns: list[Json]) -> int:
    made = 0
    for turn in reversed(turns):
        if turn["role"] == "user" and any("text" in item for item in turn["items"]):
            break
        made += sum("call" in item for item in turn["items"])
    return made


def _call(function: Json, key: str, index: int) -> Block:
    args = sample(function.get("parameters", {"type": "object"}), f"{key}/{index}")
    return Block("call", id=f"call_{key[:8]}_{index}", name=function["name"], value=args)


def _output(canonical: Json, prompt: str, key: str) -> tuple[list[Block], int]:
    """The blocks of an answer without calls, and the tokens its tools took in."""
    wanted = canonical.get("output", {})
    tools = {tool["tool"] for tool in canonical.get("tools", ())}
    modalities = wanted.get("modalities", ["text"])
    blocks: list[Block] = []
    text = _text(canonical, prompt, key)
    if "schema" in wanted:
        text = json.dumps(sample(wanted["schema"], key), ensure_ascii=False)
    elif wanted.get("json"):
        text = json.dumps({"echo": _quote(prompt), "key": key[:8]}, ensure_ascii=False)
    elif "code_execution" in tools:
        blocks.append(Block("text", text="Let me compute that. "))
        blocks.append(Block("code", id=f"code_{key[:8]}", text=f"print(0x{key[:4]})"))
        blocks.append(Block("code_result", id=f"code_{key[:8]}", text=f"{int(key[:4], 16)}\n"))
    citations: list[Citation] = []
    used: list[Block] = []
    if tools & {"google_search", "url_context", "google_maps", "file_search"} and not set(wanted) & {
        "schema",
        "json",
    }:
        text, citations, used = _grounded(text, prompt, key, canonical["tools"])
    if "text" in modalities:
        blocks.append(Block("text", text=text, citations=tuple(citations)))
    if "image" in modalities:
        mime = wanted.get("image", {}).get("mime_type", "image/png")
        blocks.append(Block("media", name="image", mime=mime, data=picture(key)))
    if "audio" in modalities:
        mime = wanted.get("audio", {}).get("mime_type", "audio/l16")
        blocks.append(Block("media", name="audio", mime=mime, data=sound(key, mime)))
    taken = 24 * len(used) + (16 if any(block.kind == "code" for block in blocks) else 0)
    # The second generation was seen to report its search after the text it supports, later ones before.
    early = not canonical["model"].startswith("gemini-2")
    return ([*used, *blocks] if early else [*blocks, *used]), taken


def _text(canonical: Json, prompt: str, key: str) -> str:
    if "say nothing" in prompt.lower():
        return ""
    results = _results(canonical["turns"])
    if results:
        values = "; ".join(
            f"{item['name']} {'failed with' if item.get('error') else 'gave'} "
            f"{json.dumps(item['value'], ensure_ascii=False, sort_keys=True)}"
            for item in results
        )
        return f"Answer {key[:8]}: {values} ✓."
    turns = len(canonical["turns"])
    media = [
        item["media"]
        for turn in canonical["turns"]
        for item in turn["items"]
        if isinstance(item.get("media"), str)
    ]
    seen = f" with {', '.join(media)}" if media else ""
    return f"Echo {key[:8]} “{_quote(prompt)}”{seen} (turn {(turns + 1) // 2}): naïve café, 東京 ✓."


def _grounded(text: str, prompt: str, key: str, tools: list[Json]) -> tuple[str, list[Citation], list[Block]]:
    by_name = {tool["tool"]: tool for tool in tools}
    citations: list[Citation] = []
    used: list[Block] = []

    def cite(sentence: str, kind: str, *sources: tuple[str, str]) -> None:
        nonlocal text
        text += " "
        start = len(text.encode())
        text += sentence
        citations.extend(Citation(start, len(text.encode()), kind, uri, title) for uri, title in sources)

    if "google_search" in by_name:
        first, second = ("https://example.com/a", "Ångström"), ("https://example.org/b", "Example")
        cite("Sources agree on this – twice.", "url", first, second)
        cite("One adds 雪.", "url", first)
        queries = [_quote(prompt), f"{_quote(prompt)} {key[:4]}"]
        html = f'<div class="suggestions">{key[:8]}</div>'
        value = {
            "queries": queries,
            "html": html,
            "images": by_name["google_search"].get("search_types") == ["image_search"],
        }
        used.append(Block("tool", id=f"search_{key[:8]}", name="google_search", value=value))
    addresses = re.findall(r"https?://[^\s\"'<>)]+", prompt)
    if "url_context" in by_name and addresses:
        used.append(Block("tool", id=f"url_{key[:8]}", name="url_context", value={"urls": addresses}))
        cite("The page says so.", "url", *((address, "Page") for address in addresses))
    if "google_maps" in by_name:
        value = {"queries": [_quote(prompt)], "widget": by_name["google_maps"].get("enable_widget", False)}
        used.append(Block("tool", id=f"maps_{key[:8]}", name="google_maps", value=value))
        cite("It is near the Café Größe.", "place", ("https://maps.example.com/1", "Café Größe"))
    if "file_search" in by_name:
        stores = by_name["file_search"].get("file_search_store_names", ["fileSearchStores/none"])
        used.append(Block("tool", id=f"files_{key[:8]}", name="file_search", value={}))
        cite("The file confirms it.", "file", (f"{stores[0]}/documents/1", "notes.txt"))
    return text, citations, used


def _limited(blocks: list[Block], sampling: Json) -> tuple[list[Block], str]:
    """Blocks cut at a stop sequence or where the tokens run out."""
    budget = sampling.get("max_output_tokens")
    kept: list[Block] = []
    for block in blocks:
        text = block.text
        if block.kind == "text":
            stops = [text.index(stop) for stop in sampling.get("stop_sequences", ()) if stop and stop in text]
            if stops:
                kept.append(_cut(block, text[: min(stops)]))
                return kept, "stop"
            if budget is not None and tokens(text) > budget:
                kept.append(_cut(block, text[: budget * 4]))
                return kept, "max_tokens"
            if budget is not None:
                budget -= tokens(text)
        kept.append(block)
    return kept, "stop"


def _cut(block: Block, text: str) -> Block:
    size = len(text.encode())
    citations = tuple(citation for citation in block.citations if citation.end <= size)
    return Block("text", text=text, citations=citations)
