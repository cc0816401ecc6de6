"""The small services around generation: files, caches, models, embeddings; as far as programs need them."""

from __future__ import annotations

import base64
import hashlib
import json
from typing import TYPE_CHECKING, Any

from shim.simulator.errors import RejectedError

if TYPE_CHECKING:
    from shim.simulator.service import Request
    from shim.simulator.state import State

Json = dict[str, Any]
_TIME = "2026-11-20T00:00:00Z"
_MODELS = ("gemini-2.5-flash", "gemini-2.5-pro", "gemini-3.5-flash")


def upload(state: State, scope: str, request: Request) -> tuple[int, dict[str, str], Any]:
    """The two steps of a resumable upload; returns status, headers and body."""
    command = request.headers.get("x-goog-upload-command", "")
    name = (
        request.headers.get("x-goog-upload-name")
        or request.target.partition("upload_id=")[2].partition("&")[0]
    )
    if "start" in command:
        number = state.next(scope, "file")
        mime = request.headers.get("x-goog-upload-header-content-type", "application/octet-stream")
        name = f"f{hashlib.sha256(f'{scope}{number}'.encode()).hexdigest()[:11]}"
        given = _display_name(request.body)
        meta = {"name": f"files/{name}", "mimeType": mime, "state": "PROCESSING", **given}
        state.files[scope, name] = (meta, b"")
        separator = "&" if "?" in request.target else "?"
        location = f"{request.base}{request.target}{separator}upload_id={name}"
        return 200, {"X-Goog-Upload-URL": location, "X-Goog-Upload-Status": "active"}, {}
    # The address of an upload is all the permission its sender shows; it tells the owner as well.
    owners = [owner for owner, known in state.files if known == name]
    if "upload" not in command or not owners:
        raise RejectedError("Unknown upload.", 404)
    scope = owners[0]
    meta, data = state.files[scope, name]
    data += request.body
    if "finalize" not in command:
        state.files[scope, name] = (meta, data)
        return 200, {"X-Goog-Upload-Status": "active"}, {}
    meta = {
        **meta,
        "sizeBytes": str(len(data)),
        "createTime": _TIME,
        "updateTime": _TIME,
        "expirationTime": "2026-11-22T00:00:00Z",
        "sha256Hash": base64.b64encode(hashlib.sha256(data).hexdigest().encode()).decode(),
        "uri": f"https://files.example.com/v1/files/{name}",
        "state": "ACTIVE",
        "source": "UPLOADED",
    }
    state.files[scope, name] = (meta, data)
    return 200, {"X-Goog-Upload-Status": "final"}, {"file": meta}


def _display_name(body: bytes) -> Json:
    try:
        given = json.loads(body or b"{}").get("file", {})
    except (ValueError, AttributeError):
        raise RejectedError("Invalid JSON payload received.") from None
    name = given.get("displayName", given.get("display_name"))
    return {"displayName": name} if name else {}


def files(state: State, scope: str, method: str, name: str, body: Any) -> Any:
    """List, get and delete uploaded files."""
    if not name:
        return {"files": [meta for (owner, _), (meta, _) in state.files.items() if owner == scope]}
    if (scope, name) not in state.files:
        raise RejectedError(f"You do not have permission to access the File {name} or it may not exist.", 403)
    if method == "DELETE":
        del state.files[scope, name]
        return {}
    return state.files[scope, name][0]


def caches(state: State, scope: str, method: str, name: str, body: Any) -> Any:
    """Create, list, get, update and delete cached contents."""
    if not name and method == "POST":
        number = state.next(scope, "cache")
        full = f"cachedContents/c{hashlib.sha256(f'{scope}{number}'.encode()).hexdigest()[:11]}"
        given = {
            key: body[key] for key in ("contents", "systemInstruction", "tools", "toolConfig") if key in body
        }
        shown = {
            "name": full,
            "model": body.get("model", ""),
            "createTime": _TIME,
            "updateTime": _TIME,
            "expireTime": "2026-11-20T01:00:00Z",
            "usageMetadata": {"totalTokenCount": 4096},
            **({"displayName": body["displayName"]} if "displayName" in body else {}),
        }
        state.caches[scope, full] = {"given": given, "shown": shown}
        return shown
    if not name:
        return {
            "cachedContents": [cache["shown"] for (owner, _), cache in state.caches.items() if owner == scope]
        }
    full = f"cachedContents/{name}"
    if (scope, full) not in state.caches:
        raise RejectedError(f"CachedContent not found (or permission denied): {full}", 403)
    if method == "DELETE":
        del state.caches[scope, full]
        return {}
    return state.caches[scope, full]["shown"]


def models(state: State, scope: str, method: str, name: str, body: Any) -> Any:
    """List and get models; every name exists."""
    if name:
        return _model(name)
    return {"models": [_model(known) for known in _MODELS]}


def _model(name: str) -> Json:
    return {
        "name": f"models/{name}",
        "displayName": name,
        "inputTokenLimit": 1048576,
        "outputTokenLimit": 65536,
        "supportedGenerationMethods": ["generateContent", "countTokens"],
    }


def embed(method: str, body: Any) -> Any:
    """Short vectors that depend on the text."""
    requests = body.get("requests", [body]) if isinstance(body, dict) else []
    vectors = [
        {"values": [byte / 255 for byte in hashlib.sha256(repr(one).encode()).digest()[:8]]}
        for one in requests
    ]
    return {"embeddings": vectors} if method == "batchEmbedContents" else {"embedding": vectors[0]}
