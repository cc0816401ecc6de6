"""The simulated service without its sockets: request in, response out."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlsplit

from shim.simulator import early, generate_content, interactions, render_generate_content, render_interactions
from shim.simulator.answer import answer
from shim.simulator.canonical import Json, Reduced
from shim.simulator.continuation import hop
from shim.simulator.errors import RejectedError
from shim.simulator.faults import Faults
from shim.simulator.rooms import caches, embed, files, models, upload
from shim.simulator.state import Record, State, Stored, as_json

_PATH = re.compile(
    r"(?:/~(?P<scope>[^/]+))?(?P<upload>/upload)?(?:/(?P<version>v1|v1beta|v1beta1|v1beta2|v1alpha))?/(?P<rest>.*)\Z"
)
_PLACE = re.compile(r"(?:projects/[^/]+/locations/[^/]+/)?(?:publishers/google/)?(?P<rest>.*)\Z")
_METHOD = re.compile(r"(?:models|tunedModels)/(?P<model>[^:]+):(?P<method>\w+)\Z")


@dataclass(frozen=True, slots=True)
class Request:
    """One HTTP request; header names in lower case."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes = b""
    base: str = ""
    """``http://host:port`` as the client sees it."""


@dataclass(frozen=True, slots=True)
class Response:
    """One HTTP response; an iterator is sent piece by piece as it comes."""

    status: int
    body: bytes | Iterator[bytes]
    content_type: str = "application/json; charset=UTF-8"
    headers: dict[str, str] = field(default_factory=dict)


def as_response(value: Any, status: int = 200) -> Response:
    """A JSON response."""
    return Response(status, json.dumps(value, ensure_ascii=False).encode())


class Service:
    """Routes requests and logs them."""

    def __init__(self, state: State) -> None:
        self.state = state

    def respond(self, request: Request) -> Response:
        """Answer one request; every refusal is a response, too."""
        parts = urlsplit(request.target)
        if parts.path == "/__log__":
            return self._log(request, parts.query)
        match = _PATH.match(parts.path)
        if not match:
            return as_response(RejectedError(f"Path {parts.path} was not found.", 404).body(), 404)
        key = _api_key(request.headers, parts.query)
        scope = match["scope"] or key or "anonymous"
        rest = _PLACE.match(match["rest"])
        record = Record(scope, "", request.method, parts.path)
        call = _Call(
            self.state, request, record, parts.query, (rest["rest"] if rest else match["rest"]).strip("/")
        )
        try:
            if not (match["upload"] and "upload_id=" in parts.query):  # the address itself is the permission
                _authorize(key)
            response = call.answer(uploading=bool(match["upload"]))
        except RejectedError as error:
            record.status, record.error = error.code, error.message
            response = as_response(error.body(), error.code)
        except RecursionError:
            deep = RejectedError("Invalid JSON payload received. It is nested too deeply.")
            record.status, record.error, record.canonical = deep.code, deep.message, None
            response = as_response(deep.body(), deep.code)
        except Exception as error:
            # A fault of the simulator itself: the client must not take it for an answer of the service.
            record.status, record.error = 500, f"simulator fault: {error!r}"
            fault = RejectedError(record.error, 500)
            response = as_response(fault.body(), 500)
        self.state.record(record)
        return response

    def _log(self, request: Request, query: str) -> Response:
        scope = parse_qs(query).get("scope", [None])[0]
        if request.method == "DELETE":
            self.state.clear(scope)
            return as_response({})
        return as_response(as_json(self.state.records(scope)))


def _api_key(headers: dict[str, str], query: str) -> str:
    bearer = headers.get("authorization", "").removeprefix("Bearer ").strip()
    return headers.get("x-goog-api-key") or parse_qs(query).get("key", [""])[0] or bearer


def _authorize(key: str) -> None:
    if not key:
        raise RejectedError(
            "Method doesn't allow unregistered callers (callers without established identity). "
            "Please use API Key or other form of API consumer identity to call this API.",
            403,
        )
    if key.startswith("invalid"):
        raise RejectedError("API key not valid. Please pass a valid API key.")


@dataclass
class _Call:
    """One authorized request on its way through the routes."""

    state: State
    request: Request
    record: Record
    query: str
    rest: str

    def answer(self, uploading: bool) -> Response:
        if uploading:
            self.record.api = "files"
            status, headers, value = upload(self.state, self.record.scope, self.request)
            response = as_response(value, status)
            return Response(status, response.body, headers=headers)
        room, _, name = self.rest.partition("/")
        method = _METHOD.match(self.rest)
        if method:
            return self._model_method(method["model"], method["method"])
        if room == "interactions":
            self.record.api = "interactions"
            return self._interactions(name)
        rooms: dict[str, Callable[[State, str, str, str, Any], Any]] = {
            "files": files,
            "cachedContents": caches,
            "models": models,
        }
        if room in rooms:
            self.record.api = {"cachedContents": "caches"}.get(room, room)
            body = self._json() if self.request.body else {}
            return as_response(rooms[room](self.state, self.record.scope, self.request.method, name, body))
        raise RejectedError(f"Path /{self.rest} was not found.", 404)

    def _json(self) -> Any:
        try:
            return json.loads(self.request.body)
        except (ValueError, RecursionError) as error:
            raise RejectedError(f"Invalid JSON payload received. {error}") from None

    def _post_only(self) -> None:
        if self.request.method != "POST":
            raise RejectedError(f"{self.request.method} is not supported here.", 405)

    def _model_method(self, model: str, method: str) -> Response:
        self._post_only()
        body = self._json()
        if method in ("embedContent", "batchEmbedContents"):
            self.record.api = "embed"
            return as_response(embed(method, body))
        if method == "countTokens":
            self.record.api = "count_tokens"
            inner = body.get("generateContentRequest", body) if isinstance(body, dict) else body
            reduced = generate_content.reduce(model, self._with_cache(inner))
            return as_response(render_generate_content.count(answer(reduced.canonical)))
        if method not in ("generateContent", "streamGenerateContent"):
            raise RejectedError(f"Method {method} was not found.", 404)
        self.record.api = "generate_content"
        self.record.stream = method == "streamGenerateContent"
        reduced = generate_content.reduce(model, self._with_cache(body))
        faults = self._take(reduced)
        given = reduced.canonical.get("unportable", {}).get("continuation_token", "")
        token = base64.b64decode(given).decode("utf-8", "replace")
        said = hop(answer(reduced.canonical), model, token)
        if not self.record.stream:
            return as_response(render_generate_content.response(said, reduced))
        chunks = faults.spoil(render_generate_content.chunks(said, reduced), "chunk")
        if parse_qs(self.query).get("alt") == ["sse"]:
            return Response(
                200, (b"data: " + _compact(chunk) + b"\r\n\r\n" for chunk in chunks), "text/event-stream"
            )
        return Response(200, _array(chunks))

    def _with_cache(self, body: Any) -> Any:
        """A body that names a cache, with what is cached put in front."""
        if not isinstance(body, dict):
            return body
        name = body.get("cachedContent", body.get("cached_content"))
        if not isinstance(name, str):
            return body
        cached = self.state.caches.get((self.record.scope, name))
        if cached is None:
            raise RejectedError(f"CachedContent not found (or permission denied): {name}", 403)
        merged = {**cached["given"], **body}
        merged["contents"] = [*cached["given"].get("contents", []), *body.get("contents", [])]
        return merged

    def _take(self, reduced: Reduced) -> Faults:
        """Log what was asked, then let the model's faults happen."""
        self.record.canonical, self.record.thoughts = reduced.canonical, reduced.thoughts
        faults = Faults(reduced.canonical["model"])
        faults.check(self.state.next(self.record.scope, f"model {faults.model}"))
        if faults.delay:
            time.sleep(faults.delay)
        return faults

    def _interactions(self, name: str) -> Response:
        if not name:
            self._post_only()
            return self._create(self._json())
        scope = self.record.scope
        interaction_id, _, verb = name.partition("/")
        stored = self.state.find(scope, interaction_id)
        if verb == "cancel" and self.request.method == "POST":
            raise RejectedError(f"Interaction '{interaction_id}' is not running in the background.", 400)
        if verb:
            raise RejectedError(f"Path /{self.rest} was not found.", 404)
        if self.request.method == "DELETE":
            self.state.drop(scope, interaction_id)
            return as_response({})
        if self.request.method != "GET":
            raise RejectedError(f"{self.request.method} is not supported here.", 405)
        query = parse_qs(self.query)
        if query.get("stream") == ["true"]:
            after = query.get("last_event_id", [""])[0]
            ids = [event["event_id"] for event in stored.events]
            if after and after not in ids:
                raise RejectedError(f"Event '{after}' was not found.")
            return _sse(iter(stored.events[ids.index(after) + 1 if after else 0 :]), ends=True)
        body = dict(stored.body)
        if query.get("include_input") == ["true"]:
            body["steps"] = [*stored.given, *body.get("steps", [])]
        return as_response(early.interaction(body) if self.state.early else body)

    def _create(self, body: Any) -> Response:
        scope = self.record.scope
        request = interactions.read(early.request(body) if self.state.early else body)
        store = request.get("store", True)
        previous = request.get("previous_interaction_id", "")
        self.record.stream = request.get("stream", False)
        self.record.stored, self.record.continued = store, bool(previous)
        if request.get("background") and not store:
            raise RejectedError("Background interactions must be stored: store=false is not allowed.")
        token = request.get("continuation_token", "")
        parent = self.state.find(scope, previous) if previous else None
        before, given, begun = (parent.steps if parent else []), request.get("input", []), []
        if token and parent and not given:
            # A later hop of a kept interaction goes on with the same request, which is not sent again.
            before, given, begun = parent.before, parent.given, parent.made
        reduced = interactions.reduce({**request, "input": given}, before)
        faults = self._take(reduced)
        model = request["model"]
        said = hop(answer(reduced.canonical), model, token)
        interaction_id = ""
        if store:
            digest = hashlib.sha256(f"{said.key}{previous}".encode()).hexdigest()[:32]
            interaction_id = f"v1_{digest}{self.state.next(scope, digest):x}"
        made = render_interactions.interaction(said, interaction_id, model)
        if previous:
            made["previous_interaction_id"] = previous
        if "service_tier" in request:
            made["service_tier"] = request["service_tier"]
        events = list(render_interactions.events(said, interaction_id, model))
        if self.state.early:
            events = list(early.events(events, made.get("steps", [])))
        if store:
            for number, event in enumerate(events):
                event["event_id"] = f"evt_{number}"
            steps = [*begun, *render_interactions.steps(said)]
            stored = Stored(given, steps, before, made, events, reduced.canonical)
            self.state.keep(scope, interaction_id, stored)
        if self.record.stream:
            return _sse(faults.spoil(events, "event"), faults.ends)
        if request.get("background"):
            running = {key: value for key, value in made.items() if key not in ("steps", "usage", "errors")}
            made = {**running, "status": "in_progress"}
        return as_response(early.interaction(made) if self.state.early else made)


def _compact(value: Json) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _sse(events: Iterator[Json], ends: bool) -> Response:
    def lines() -> Iterator[bytes]:
        for event in events:
            yield b"event: %s\ndata: %s\n\n" % (event["event_type"].encode(), _compact(event))
        if ends:
            yield b"event: done\ndata: [DONE]\n\n"

    return Response(200, lines(), "text/event-stream")


def _array(chunks: Iterator[Json]) -> Iterator[bytes]:
    opening = b"["
    for chunk in chunks:
        yield opening + _compact(chunk)
        opening = b",\r\n"
    yield b"]"
