"""The services around generation, the memory, the command, and who may import whom."""

from __future__ import annotations

import ast
import contextlib
import json
import subprocess
import sys
from pathlib import Path

import httpx
import pytest
from click.testing import CliRunner
from google import genai
from hypothesis import given, settings
from hypothesis import strategies as st

import shim.simulator
from shim.cli import main
from shim.simulator import Simulator
from shim.simulator.answer import answer
from shim.simulator.errors import RejectedError
from shim.simulator.generate_content import reduce
from shim.simulator.interactions import read
from shim.simulator.sample import sample
from shim.simulator.schema import neutral

MODEL = "gemini-2.5-flash"


def test_files(client: genai.Client, simulator: Simulator, tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("naïve notes")
    file = client.files.upload(file=path, config={"display_name": "Notes"})
    assert (file.mime_type, file.size_bytes, file.display_name, file.state) == (
        "text/plain",
        12,
        "Notes",
        "ACTIVE",
    )
    assert client.files.get(name=file.name).uri == file.uri
    assert [one.name for one in client.files.list()] == [file.name]
    client.models.generate_content(model=MODEL, contents=[file, "Sum up"])
    client.interactions.create(
        model=MODEL,
        store=False,
        input=[
            {"type": "document", "uri": file.uri, "mime_type": file.mime_type},
            {"type": "text", "text": "Sum up"},
        ],
    )
    first, second = simulator.requests
    assert first == second
    client.files.delete(name=file.name)
    with pytest.raises(genai.errors.ClientError):
        client.files.get(name=file.name)


def test_an_explicit_cache_stands_in_front_of_the_conversation(
    client: genai.Client, simulator: Simulator
) -> None:
    config = {"system_instruction": "Be terse", "contents": ["A long text"]}
    cache = client.caches.create(model=MODEL, config=config)
    client.models.generate_content(model=MODEL, contents="Sum up", config={"cached_content": cache.name})
    client.interactions.create(
        model=MODEL,
        store=False,
        system_instruction="Be terse",
        input=[{"type": "text", "text": "A long text"}, {"type": "text", "text": "Sum up"}],
    )
    cached, inlined = simulator.requests
    assert cached.pop("unportable") == {"cached_content": cache.name}
    assert cached == inlined
    client.caches.delete(name=cache.name)


def test_counting_models_and_embeddings(client: genai.Client, simulator: Simulator) -> None:
    count = client.models.count_tokens(model=MODEL, contents="Tell me a joke")
    response = client.models.generate_content(model=MODEL, contents="Tell me a joke")
    assert count.total_tokens == response.usage_metadata.prompt_token_count
    assert client.models.get(model=MODEL).name == f"models/{MODEL}"
    assert len(list(client.models.list())) > 1
    assert len(client.models.embed_content(model="e", contents="x").embeddings) == 1
    assert len(simulator.requests) == 1


def test_kept_interactions_can_be_read(client: genai.Client) -> None:
    first = client.interactions.create(model=MODEL, input="one")
    second = client.interactions.create(model=MODEL, input="two", previous_interaction_id=first.id)
    got = client.interactions.get(second.id, include_input=True)
    assert [step.type for step in got.steps] == ["user_input", "thought", "model_output"]
    assert got.previous_interaction_id == first.id
    assert client.interactions.get(second.id).output_text == second.output_text
    with pytest.raises(Exception, match="not running"):
        client.interactions.cancel(second.id)


def test_background_interactions_are_there_when_asked_for(client: genai.Client) -> None:
    started = client.interactions.create(model=MODEL, input="one", background=True)
    assert (started.status, started.steps) == ("in_progress", None)
    assert client.interactions.get(started.id).status == "completed"


def test_the_log_file_has_a_line_for_each_request(tmp_path: Path) -> None:
    log = tmp_path / "log.jsonl"
    with Simulator(log=log) as running, httpx.Client(trust_env=False) as http:
        for text in ("é", "b"):
            http.post(f"{running.url_for('x')}/v1/interactions?key=k", json={"model": "m", "input": text})
        assert [
            json.loads(line)["canonical"] for line in log.read_text("utf-8").splitlines()
        ] == running.requests


def test_a_taken_port_is_an_error_that_names_it() -> None:
    with Simulator() as running:
        port = running.url.rsplit(":", 1)[1]
        result = CliRunner().invoke(main, ["simulate", "--port", port])
    assert result.exit_code == 1
    assert f"Port {port} on 127.0.0.1 cannot be used" in result.output


def test_the_command_serves_until_it_is_stopped() -> None:
    command = [sys.executable, "-m", "shim", "simulate", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        address = next(word for word in process.stdout.readline().split() if word.startswith("http"))
        response = httpx.post(
            f"{address}/v1/interactions?key=k", json={"model": "m", "input": "hi"}, trust_env=False
        )
        process.terminate()
    assert response.json()["status"] == "completed"


def test_an_address_is_needed_before_use() -> None:
    with pytest.raises(RuntimeError, match="not running"):
        _ = Simulator().url


def test_the_witness_shares_no_code_with_what_it_judges() -> None:
    """Nothing of the shim but the simulator itself, nothing of the SDK outside the process that runs programs."""
    folder = Path(shim.simulator.__file__).parent
    for path in folder.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                names = [f"{node.module}"]
            for name in names:
                room = name.split(".")[0]
                assert (
                    room in sys.stdlib_module_names
                    or name.startswith("shim.simulator")
                    or (room == "google" and path.name == "worker.py")
                ), f"{path.name} imports {name}"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
NAMES = st.sampled_from(
    [
        "contents",
        "parts",
        "text",
        "role",
        "tools",
        "generationConfig",
        "input",
        "model",
        "type",
        "content",
        "thought",
    ]
)
REQUESTS = st.recursive(
    JSON,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)


@given(REQUESTS)
@settings(max_examples=200, deadline=None)
def test_any_json_is_answered_or_refused(body: object) -> None:
    canonical = None
    with contextlib.suppress(RejectedError):
        canonical = reduce("m", body).canonical
    with contextlib.suppress(RejectedError):
        read(body)
    if canonical is not None:
        assert answer(canonical) == answer(json.loads(json.dumps(canonical)))


@given(low=st.integers(-50, 50), span=st.integers(0, 50), least=st.integers(0, 12), seed=st.text(max_size=4))
@settings(max_examples=100, deadline=None)
def test_samples_keep_to_their_limits(low: int, span: int, least: int, seed: str) -> None:
    schema = {
        "type": "object",
        "required": ["n", "x", "s", "l"],
        "properties": {
            "n": {"type": "integer", "minimum": low, "maximum": low + span},
            "x": {"type": "number", "minimum": low, "maximum": low + span},
            "s": {"type": "string", "minLength": least, "maxLength": least + 3},
            "l": {"type": "array", "items": {"type": "boolean"}, "minItems": least},
            "d": {"type": "string", "format": "date"},
        },
    }
    value = sample(neutral(schema), seed)
    assert low <= value["n"] <= low + span
    assert low <= value["x"] <= low + span
    assert least <= len(value["s"]) <= least + 3
    assert len(value["l"]) >= least


def test_a_schema_that_refers_to_itself_has_a_finite_sample() -> None:
    node = {
        "type": "object",
        "properties": {"name": {"type": "string"}, "children": {"$ref": "#/$defs/List"}},
    }
    defs = {"Node": node, "List": {"type": "array", "items": {"$ref": "#/$defs/Node"}}}
    assert sample(neutral({"$ref": "#/$defs/Node", "$defs": defs}), "s")["children"] == []
