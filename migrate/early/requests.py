"""Arguments of ``interactions.create`` that had another place or form."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from migrate.bind.module import Module
from migrate.early.kinds import Kinds
from migrate.early.sign import Sign
from migrate.edit.layout import Block, Item, Layout, regions
from migrate.edit.rope import Rope, Slice
from shim.mapping.early import KEYS, SCHEMA_KEYS, SCHEMA_TYPES

_ARGUMENT = "GI592"
_JSON = "application/json"


def requests(module: Module, kinds: Kinds) -> Iterator[Sign]:
    """Every call whose arguments are those of the early beta."""
    for node in module.scopes.parents:
        if isinstance(node, ast.Call) and kinds.is_call(node, "create"):
            given = {k.arg: k for k in node.keywords if k.arg}
            sign = Sign(node, frozenset({node}))
            _formats(module, node, given, sign)
            before = len(sign.drafts)
            if "tools" in given:
                _tools(module, given["tools"].value, sign)
            sign.weak = sign.weak and len(sign.drafts) == before
            if sign.drafts or sign.left is not None:
                yield sign


def _formats(module: Module, call: ast.Call, given: dict[str, ast.keyword], sign: Sign) -> None:
    """What the answer is to be, from all its former places in one ``response_format``."""
    old = given.get("response_format")
    schema = old is not None and is_schema(module, old.value)
    config = given.get("generation_config")
    image = _image(config.value) if config is not None else None
    gone = [given[name] for name in ("response_mime_type", "response_modalities") if name in given]
    if not schema and image is None and not gone:
        return
    sign.weak = not schema
    if old is not None and not schema:
        sign.leave(
            _ARGUMENT, "It cannot be seen whether `response_format` is a bare schema: write the entry here."
        )
        return
    modalities = _modalities(given.get("response_modalities"))
    if modalities is None:
        sign.leave(_ARGUMENT, "The modalities are computed: `response_format` names one entry for each now.")
        return
    entries: dict[str, list[Item]] = {kind: [] for kind in modalities}
    mime = given.get("response_mime_type")
    if schema or mime is not None:
        text = entries.setdefault("text", [])
        said: Rope = (Slice(*module.span(mime.value)),) if mime is not None else (_quoted(module, _JSON),)
        text.append(Item(said, _key(module, "mime_type")))
        if old is not None:
            text.append(Item((Slice(*module.span(old.value)),), _key(module, "schema")))
    if image is not None:
        entries.setdefault("image", []).extend(_settings(module, image[1]))
        _take_out(module, config, image, gone, sign)
    blocks = [
        Block("{", "}", (Item((_quoted(module, kind),), _key(module, "type")), *items))
        for kind, items in entries.items()
    ]
    new = blocks[0] if len(blocks) == 1 else Block("[", "]", tuple(map(Item, blocks)))
    place = old or gone[0]
    _put(module, call, place, [keyword for keyword in gone if keyword is not place], new, sign)


def _quoted(module: Module, word: str) -> str:
    return f"{module.quote}{word}{module.quote}"


def _key(module: Module, word: str) -> str:
    return f"{_quoted(module, word)}: "


def is_schema(module: Module, node: ast.expr) -> bool:
    """Whether ``node`` is certain to be a JSON Schema of its own, not an entry of ``response_format``."""
    match node:
        case ast.Dict():
            keys = {
                key.value: value
                for key, value in zip(node.keys, node.values, strict=True)
                if isinstance(key, ast.Constant)
            }
            kind = keys.get("type")
            if isinstance(kind, ast.Constant):
                return kind.value in SCHEMA_TYPES
            return "type" not in keys and bool(keys.keys() & SCHEMA_KEYS)
        case ast.Call(func=ast.Attribute(attr="model_json_schema" | "json_schema")):
            return True
        case ast.Name():
            values = [definition.value for definition in module.reaching.get(node, ())]
            return bool(values) and all(
                value is not None and not isinstance(value, ast.Name) and is_schema(module, value)
                for value in values
            )
    return False


def _image(config: ast.expr) -> tuple[int, ast.expr] | None:
    """Place and value of ``image_config`` in a literal ``generation_config``."""
    if isinstance(config, ast.Dict):
        for index, (key, value) in enumerate(zip(config.keys, config.values, strict=True)):
            if isinstance(key, ast.Constant) and key.value == "image_config":
                return index, value
    return None


def _modalities(given: ast.keyword | None) -> list[str] | None:
    """The modalities in lower case; ``None`` where they cannot be seen."""
    if given is None:
        return []
    if not isinstance(given.value, ast.List | ast.Tuple):
        return None
    words = [
        one.value.lower()
        for one in given.value.elts
        if isinstance(one, ast.Constant) and isinstance(one.value, str)
    ]
    return words if len(words) == len(given.value.elts) and words else None


def _settings(module: Module, value: ast.expr) -> list[Item]:
    """What follows the type in an entry for images."""
    if not isinstance(value, ast.Dict):
        return [Item((Slice(*module.span(value)),), "**")]
    pairs = list(zip(value.keys, value.values, strict=True))
    firsts = [module.span(each if key is None else key)[0] - (0 if key else 2) for key, each in pairs]
    spans = [(first, module.span(each)[1]) for first, (_, each) in zip(firsts, pairs, strict=True)]
    start, end = module.span(value)
    found, _ = regions(module, start + 1, end - 1, spans)
    return [Item((Slice(one.start, one.end),), before=one.before, after=one.after) for one in found]


def _take_out(
    module: Module,
    config: ast.keyword | None,
    image: tuple[int, ast.expr],
    gone: list[ast.keyword],
    sign: Sign,
) -> None:
    """Take ``image_config`` out of ``generation_config``, and that with it where nothing else is in it."""
    assert config is not None
    assert isinstance(config.value, ast.Dict)
    index, value = image
    literal = config.value
    if len(literal.keys) == 1:
        gone.insert(0, config)
        return
    key = literal.keys[index]
    assert key is not None
    start, end = module.span(key)[0], module.span(value)[1]
    if index + 1 < len(literal.keys):
        following = literal.keys[index + 1] or literal.values[index + 1]
        behind = module.span(following)[0] - (2 if literal.keys[index + 1] is None else 0)
        if _comment(module, end, behind):
            sign.leave(_ARGUMENT, "A comment beside `image_config` would be lost.")
        sign.edit(start, behind)
    else:
        before = module.span(literal.values[index - 1])[1]
        if _comment(module, before, start):
            sign.leave(_ARGUMENT, "A comment beside `image_config` would be lost.")
        sign.edit(before, end)


def _put(
    module: Module, call: ast.Call, place: ast.keyword, gone: list[ast.keyword], new: Block, sign: Sign
) -> None:
    """Write ``response_format`` in the place of an argument, and take the others out."""
    order: list[ast.expr | ast.keyword] = [*call.args, *call.keywords]
    start, end = module.span(place)
    column = start - module.line_start(start) + len("response_format=") + 1
    layout = Layout(module, on_its_line=module.is_in_line_string(call))
    sign.edit(start, end, "response_format=", *layout.fitted(new, module.indent_at(start), column))
    for keyword in gone:
        index = order.index(keyword)
        start, end = module.span(keyword)
        if index:
            start = module.span(order[index - 1])[1]
        else:
            end = module.span(order[1])[0]
        quiet = keyword.arg == "generation_config"
        if _comment(module, start, module.span(keyword)[0]) or (not quiet and _comment(module, start, end)):
            sign.leave(_ARGUMENT, "A comment inside an argument that goes would be lost.")
        sign.edit(start, end)


def _comment(module: Module, start: int, end: int) -> bool:
    return "#" in module.text[start:end]


def _tools(module: Module, tools: ast.expr, sign: Sign) -> None:
    """Keys of tools in camelCase."""
    literals = [tools]
    for node in ast.walk(tools):
        if isinstance(node, ast.Name):
            values = [definition.value for definition in module.reaching.get(node, ())]
            literals += [value for value in values if value is not None] if len(values) == 1 else []
    for literal in literals:
        for node in ast.walk(literal):
            keys = node.keys if isinstance(node, ast.Dict) else []
            for key in keys:
                if isinstance(key, ast.Constant) and key.value in KEYS:
                    old = module.slice(key)
                    sign.edit(*module.span(key), f"{old[0]}{KEYS[str(key.value)]}{old[0]}")
