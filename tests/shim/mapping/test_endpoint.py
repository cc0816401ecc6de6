"""Where the installed SDK sends both calls, by the settings of a client: what the table calls trouble is trouble."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import httpx2
import pytest
from google import genai

from shim.mapping.endpoint import NO_VERSION, QUERY, SCOPE, is_google, trouble

PROXY = "https://proxy.example/gemini"


def _addresses(options: dict[str, Any]) -> list[str]:
    """Where `generate_content` and `interactions.create` go."""
    seen: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(str(request.url))
        return httpx2.Response(
            400, json={"error": {"code": 400, "message": "no", "status": "INVALID_ARGUMENT"}}
        )

    transport = httpx2.MockTransport(answer)
    client = genai.Client(api_key="key", http_options={**options, "client_args": {"transport": transport}})  # type: ignore[arg-type]
    calls: tuple[Callable[[], object], ...] = (
        lambda: client.models.generate_content(model="m", contents="x"),
        lambda: client.interactions.create(model="m", input="x", store=False),
    )
    for call in calls:
        with contextlib.suppress(Exception):
            call()
    assert len(seen) == 2
    return seen


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, ""),
        ({"api_version": "v1alpha"}, ""),
        ({"api_version": "v1beta"}, ""),
        ({"base_url": PROXY}, ""),
        ({"base_url": f"{PROXY}/"}, ""),
        ({"base_url": f"{PROXY}/v1beta"}, ""),
        ({"base_url": PROXY, "api_version": "v1alpha"}, ""),
        ({"api_version": ""}, NO_VERSION),
        ({"base_url": PROXY, "api_version": ""}, NO_VERSION),
        ({"base_url": f"{PROXY}?key=1"}, QUERY),
        ({"base_url": PROXY, "base_url_resource_scope": "COLLECTION"}, SCOPE),
    ],
)
def test_trouble_is_where_the_two_calls_part(options: dict[str, Any], expected: str) -> None:
    """Both calls go to the same place apart from the resource, and do not where there is trouble."""
    content, interaction = _addresses(options)
    before = urlsplit(content)
    wanted = before._replace(path=before.path.replace("models/m:generateContent", "interactions")).geturl()
    scoped = "base_url_resource_scope" in options
    assert trouble(options.get("base_url"), options.get("api_version"), scoped=scoped) == expected
    assert (interaction == wanted) is (expected == "")


def test_hosts() -> None:
    assert is_google("https://us-central1-aiplatform.googleapis.com/")
    assert not is_google("https://googleapis.com.example/")
    assert not is_google("generativelanguage.googleapis.com")
