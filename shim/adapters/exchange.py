"""One request to generate content and its answer, as bytes, without any I/O: what every adapter does.

`Exchanges.plan` takes a request's address and body. It gives an `Exchange` that holds what to send to the
Interactions API and turns what comes back into what generateContent would have sent; or ``None`` where the
request has to be sent on unchanged.
"""

from __future__ import annotations

import base64
import json
import logging
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final
from urllib.parse import parse_qsl, unquote

from shim.adapters import failure
from shim.adapters.policy import Policy, Teller
from shim.adapters.reader import StreamReader, says_nothing
from shim.adapters.state.fingerprint import USERS, scope_of
from shim.adapters.state.memory import Memory
from shim.adapters.state.stores import open_store
from shim.adapters.state.turn import REFUSALS, Turn
from shim.core.request import to_interactions, wants_bare_enum
from shim.core.response import to_generate_content
from shim.core.sse import encode
from shim.errors import LossError, MalformedError
from shim.mapping.convert import notice, refusal
from shim.mapping.entry_points import ROWS
from shim.mapping.row import Notice
from shim.mapping.value import OBJECT

JSON: Final = "application/json; charset=UTF-8"
SSE: Final = "text/event-stream"

_PATH: Final = re.compile(
    r"(?P<base>.*?/)(?:publishers/(?P<publisher>[^/]+)/)?(?P<family>models|tunedModels)/(?P<model>[^/:]+)"
    r":(?P<verb>generateContent|streamGenerateContent)\Z"
)
_TUNED: Final = next(row for row in ROWS if row.source == "entry_point.tuned_model")
_EMULATED: Final = frozenset({"config.response_mime_type.text/x.enum"})
_TOKENS: Final = ("continuationToken", "continuation_token")
_FORMS: Final = frozenset({"alt", "$alt"})
_MASKED: Final = "A mask names fields of generateContent's answer, which an interaction does not have."
_HEADERS: Final = {
    "content-encoding": "The body is compressed; only the service reads it.",
    "x-goog-fieldmask": _MASKED,
}
_QUERY: Final = {
    "fields": _MASKED,
    "$fields": _MASKED,
    "callback": "The answer is to be a script; only generateContent's is known.",
    "$callback": "The answer is to be a script; only generateContent's is known.",
}
"""Headers and arguments of requests that go to generateContent, and why."""
_EVENTS: Final = "alt=sse"
"""The query of a stream as every SDK asks for it."""
_loads: Final = json.JSONDecoder().decode
_dumps: Final = json.JSONEncoder(separators=(",", ":"), check_circular=False).encode


@dataclass(frozen=True, slots=True)
class Target:
    """Where a request to generate content goes, read from its path."""

    path: str
    """The path of the Interactions API beside it."""
    model: str
    stream: bool
    tuned: bool
    vertex: bool


@lru_cache(maxsize=256)
def target_of(path: str) -> Target | None:
    """The `Target` of a path (without its query) as it stands on the wire; ``None`` for all others."""
    match = _PATH.match(path)
    if match is None or match["publisher"] not in (None, "google"):
        return None
    tuned = match["family"] == "tunedModels"
    model = unquote(match["model"])
    return Target(
        f"{match['base']}interactions",
        f"tunedModels/{model}" if tuned else model,
        match["verb"] == "streamGenerateContent",
        tuned,
        match["publisher"] is not None or "/projects/" in match["base"],
    )


class Exchange:
    """A request that goes to the Interactions API, and how its answer is read."""

    __slots__ = ("_enum", "_teller", "array", "content", "path", "streams", "turn", "upstream_streams")

    def __init__(
        self,
        path: str,
        content: bytes,
        streams: bool,
        upstream_streams: bool,
        array: bool,
        enum: bool,
        teller: Teller,
        turn: Turn | None = None,
    ) -> None:
        self.path = path
        """Where to post: a path with its query, as it stands on the wire."""
        self.content = content
        """The body to post."""
        self.streams = streams
        """Whether the caller waits for a stream."""
        self.upstream_streams = upstream_streams
        """Whether the Interactions API was asked for one; if not, `answer` gives the whole stream at once."""
        self.array = array
        """Whether the stream is a JSON array and not server-sent events."""
        self.turn = turn
        """The turn of a conversation that the service keeps, with ``state="server"``; `content` is set by it."""
        self._enum = enum
        self._teller = teller

    def settle(self) -> None:
        """Take the body that `turn` wants to be sent now."""
        if self.turn is not None:
            self.content = _bytes(self.turn.out)

    def replay(self, memory: Memory) -> None:
        """Take the body that says all of `turn`, because the service does not go on from the one before."""
        if self.turn is not None:
            memory.replay(self.turn)
            self.settle()

    def refused(self, status: int) -> bool:
        """Whether an answer's ``status`` may mean that the service does not go on from the turn before."""
        return self.turn is not None and self.turn.entry is not None and status in REFUSALS

    @property
    def content_type(self) -> str:
        """Of the translated answer."""
        return SSE if self.streams and not self.array else JSON

    def elsewhere(self, location: str, asked: str) -> str:
        """Where a redirection leads a request to ``asked``, a path with its query: who follows it sends that again.

        Servers name the path they were sent to, at another host or by another scheme. Anything else stays as it is.
        """
        before, found, after = location.partition("?")[0].rpartition(self.path.partition("?")[0])
        return before + asked if found and not after else location

    def answer(self, status: int, content: bytes) -> tuple[int, bytes]:
        """The status and the body for those of a whole answer, an error's too.

        What is neither an interaction nor an error of the service stays as it is.
        """
        if status != 200:
            return status, failure.of_http(status, content) if status >= 400 else content
        try:
            interaction = _read(content)
        except (ValueError, RecursionError):
            return status, content
        if type(interaction) is dict and "candidates" in interaction and "status" not in interaction:
            return status, content  # of something that speaks generateContent at any address, as stand-ins do
        try:
            translation = to_generate_content(interaction, bare_enum=self._enum)
        except MalformedError as error:
            message = f"The Interactions API answered with what is no interaction: {error}"
            return 502, _bytes(failure.body(502, message, "INTERNAL"))
        self._teller.tell(translation.notices, logging.INFO)
        body = translation.body
        if self.turn is not None:
            self.turn.heard(interaction, body, translation.notices)
        if interaction.get("status") == "failed" and says_nothing(body):
            failed = failure.of_interaction(interaction)
            if failed is not None:
                return failed["error"]["code"], _bytes(failed)
        if not self.streams:
            return status, _bytes(body)
        return status, b"[" + _bytes(body) + b"]" if self.array else encode(body)

    def reader(self) -> StreamReader:
        """What turns the body of a streamed answer into the one the caller waits for."""
        return StreamReader(self.array, self._teller, self.turn)


class Exchanges:
    """Decides what becomes of requests, by one policy."""

    def __init__(self, policy: Policy, *, refuse_malformed: bool = False) -> None:
        self.policy = policy
        self._refuse_malformed = refuse_malformed or policy.on_loss == "raise"
        self._no_json = refuse_malformed
        self._teller = Teller(policy)
        self.memory: Memory | None = None
        """What is kept of conversations; ``None`` without ``state="server"``."""
        if policy.state == "server":
            store = policy.state_store
            self.memory = Memory(
                open_store(store) if isinstance(store, str) else store, policy.retention_days, self._teller
            )

    def target(self, path: str) -> Target | None:
        """The target of a POST to this path, if it is to be translated at all; `plan` says how."""
        target = target_of(path)
        return target if target is None or self.policy.vertex or not target.vertex else None

    def stays(self, headers: Mapping[str, str]) -> bool:
        """Whether ``headers`` (their names in small letters) keep a request on generateContent, of which this tells;
        raises `LossError` with ``on_loss="raise"``.
        """
        for name, why in _HEADERS.items():
            if name in headers and headers[name].lower() != "identity":
                notices = (refusal(f"headers.{name}", why),)
                if self.policy.on_loss == "raise":
                    raise LossError(notices)
                self._teller.routed(notices)
                return True
        return False

    def scope(self, place: str, target: Target, headers: Iterable[tuple[bytes, bytes]], query: str) -> bytes:
        """Whose a request is, for `plan`; ``place`` is where the service is. Empty where nothing is kept."""
        return b"" if self.memory is None else scope_of(f"{place} {target.path}", headers, query)

    def plan(self, target: Target, query: str, content: bytes, scope: bytes = b"") -> Exchange | None:
        """How a request is translated; ``None`` sends it on unchanged. ``scope`` is of whom it is (`scope_of`).

        With ``on_loss="raise"`` raises `LossError` for what would be lost and `MalformedError` for what is no
        request; otherwise the service says what is wrong with such a body. With ``refuse_malformed`` every body
        that is no request raises `MalformedError`, also one that is no JSON.
        """
        try:
            body = _read(content)
        except (ValueError, RecursionError) as error:
            if self._no_json:
                why = "nests too deeply" if isinstance(error, RecursionError) else f"is no JSON ({error})"
                raise MalformedError("", f"The body {why}.") from error
            return None
        body, token = _continued(body)
        kept, sse, unfit = _query(query) if query and query != _EVENTS else ("", bool(query), None)
        enum = wants_bare_enum(body)
        streams = target.stream and not enum  # an enum's quotes can only be taken off the whole answer
        on_loss = self.policy.on_loss
        try:
            store = self.policy.store and not _forbids_keeping(body)
            translation = to_interactions(body, model=target.model, store=store, stream=streams)
        except MalformedError as error:
            if self._refuse_malformed:
                raise
            self._teller.routed((refusal(error.path, f"This is no request of generateContent: {error}"),))
            return None
        out = translation.body
        notices = translation.notices
        if enum:
            # `answer` takes the quotes off, which is all that such a notice is about.
            notices = tuple(one for one in notices if one.row not in _EMULATED)
        if unfit or target.tuned or not out["input"]:
            notices = (*notices, *_unfit(target, unfit, out))
        if notices:
            if on_loss == "raise":
                losses = tuple(one for one in notices if not one.safe)
                if losses:
                    raise LossError(losses)
            elif on_loss == "native" and any(one.verdict == "refuse" for one in notices):
                self._teller.routed(notices)
                return None
            self._teller.tell(notices)
        if token:
            out["continuation_token"] = token
        path = f"{target.path}?{kept}" if kept else target.path
        self._teller.counters.add("translated")
        turn = None
        if self.memory is not None and scope and store and not token:
            turn = _turn(
                scope, out, keeps=not enum
            )  # of an enum the caller gets another text than the service
        return Exchange(
            path,
            b"" if turn is not None else _bytes(out),
            target.stream,
            streams,
            target.stream and not sse,
            enum,
            self._teller,
            turn,
        )


def _query(query: str) -> tuple[str, bool, Notice | None]:
    """What of a query is sent on, whether it asks for events, and why it keeps a request on generateContent."""
    kept: list[str] = []
    sse, unfit = False, None
    for piece in query.split("&"):
        name, value = next(iter(parse_qsl(piece, keep_blank_values=True)), ("", ""))
        if name in _FORMS:
            sse = value == "sse"
            if value not in ("", "json", "sse"):
                unfit = refusal(name, "The answer is to have a form that only generateContent's has.")
            continue
        if name in _QUERY:
            unfit = refusal(name.removeprefix("$"), _QUERY[name])
        elif piece:
            kept.append(piece)
    return "&".join(kept), sse, unfit


def _unfit(target: Target, unfit: Notice | None, out: Mapping[str, Any]) -> list[Notice]:
    """Why a request belongs on generateContent apart from what its fields say."""
    notices = [] if unfit is None else [unfit]
    if target.tuned:
        notices.append(notice(_TUNED, "model"))
    if not out["input"]:
        notices.append(refusal("contents", "There is nothing to say; the service tells what is missing."))
    return notices


def _turn(scope: bytes, out: dict[str, Any], keeps: bool) -> Turn | None:
    """The turn that a request is; ``None`` where the model spoke last, or what nests too deeply to be read twice."""
    if not out["input"] or out["input"][-1]["type"] not in USERS:
        return None
    try:
        return Turn(scope, out, keeps=keeps)
    except RecursionError:
        return None


def _forbids_keeping(body: Any) -> bool:
    """Whether a request says itself that it must not be kept."""
    return isinstance(body, OBJECT) and body.get("store") is False


def _continued(body: Any) -> tuple[Any, str]:
    """The body without its continuation token, and the token as the Interactions API issued it.

    Within an adapter the token came from an interaction: a request that went to generateContent goes there
    again for the same reason.
    """
    if isinstance(body, OBJECT):
        for name in _TOKENS:
            given = body.get(name)
            if isinstance(given, str) and given:
                try:
                    token = base64.b64decode(given, altchars=b"-_" if "-" in given or "_" in given else None)
                    rest = {key: value for key, value in body.items() if key not in _TOKENS}
                    return rest, token.decode()
                except ValueError:
                    return body, ""
    return body, ""


def _read(content: bytes) -> Any:
    """The JSON of a body; raises `ValueError` for what is none."""
    try:
        return _loads(content.decode())
    except ValueError:
        return json.loads(content)  # which finds out about other encodings first


def _bytes(item: Any) -> bytes:
    return _dumps(item).encode("ascii")
