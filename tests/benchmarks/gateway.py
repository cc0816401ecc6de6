"""What the gateway adds, against a pass-through on the same server and against asking the upstream itself.

    python tests/benchmarks/gateway.py [--requests N] [--litellm ENVIRONMENT]

All are asked in turn in one run, over real sockets, each in a process of its own: an upstream that answers both APIs
at once, uvicorn with the gateway, uvicorn with an application that only passes on. ``--litellm`` names a virtual
environment with ``litellm[proxy]``, whose proxy then does its nearest equivalent: it takes the same
``:generateContent`` and asks the same upstream in the Gemini format, so it has nothing to translate.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import multiprocessing
import os
import secrets
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import AsyncExitStack, ExitStack, contextmanager
from pathlib import Path
from typing import Any

import httpx
import uvicorn

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))
sys.path.insert(0, str(Path(__file__).parents[2]))

from shim.adapters.gateway import Gateway, Settings
from shim.adapters.gateway.connections import Connections

UNARY = "/v1beta/models/gemini-2.5-flash:generateContent"
ASK = json.dumps({"contents": [{"parts": [{"text": "Name three moons."}]}]}).encode()
USAGE = {"total_input_tokens": 5, "total_output_tokens": 9, "total_tokens": 14}
SAID = "Io, Europa, Ganymede. " * 20
TOKEN = f"Bearer sk-{secrets.token_hex(24)}"
"""litellm serves nobody without one; the others pass it on."""
INTERACTION = json.dumps(
    {
        "object": "interaction",
        "model": "gemini-2.5-flash",
        "status": "completed",
        "usage": USAGE,
        "steps": [{"type": "model_output", "content": [{"type": "text", "text": SAID}]}],
    }
).encode()
CANDIDATE = {"content": {"role": "model", "parts": [{"text": SAID}]}, "finishReason": "STOP", "index": 0}
GENERATED = json.dumps(
    {
        "candidates": [CANDIDATE],
        "usageMetadata": {"promptTokenCount": 5, "candidatesTokenCount": 9, "totalTokenCount": 14},
    }
).encode()


async def service(scope: Any, receive: Any, send: Any) -> None:
    """An upstream that always says the same, in the words of the API that is asked."""
    if scope["type"] != "http":
        return
    while (await receive()).get("more_body"):
        pass
    await _whole(send, 200, INTERACTION if scope["path"].endswith("/interactions") else GENERATED)


class PassThrough:
    """The least that a proxy with the same server and the same transport has to do."""

    def __init__(self, upstream: str) -> None:
        self._upstream = upstream
        self._transport = Connections()

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            return
        body = b""
        while True:
            message = await receive()
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
        headers = [one for one in scope["headers"] if one[0] in (b"authorization", b"content-type")]
        request = httpx.Request("POST", self._upstream + scope["path"], headers=headers, content=body)
        answer = await self._transport.handle_async_request(request)
        content = await answer.aread()
        await answer.aclose()
        await _whole(send, answer.status_code, content)


async def _whole(send: Any, status: int, content: bytes) -> None:
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(content)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": content})


def run(kind: str, port: int, upstream: str) -> None:
    """Serve one of them until ended."""
    app: Any = service
    if kind == "gateway":
        app = Gateway(Settings(upstream))
    elif kind == "pass-through":
        app = PassThrough(upstream)
    lifespan = "on" if kind == "gateway" else "off"
    uvicorn.run(
        app,
        port=port,
        http="h11",
        ws="none",
        lifespan=lifespan,
        log_config=None,
        access_log=False,
        timeout_keep_alive=75,
    )


@contextmanager
def own(kind: str, upstream: str = "") -> Iterator[str]:
    """One of ours in a process; gives its address."""
    port = free_port()
    process = multiprocessing.get_context("spawn").Process(
        target=run, args=(kind, port, upstream), daemon=True
    )
    process.start()
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.join()


@contextmanager
def litellm(environment: Path, upstream: str) -> Iterator[str]:
    """Its proxy in a process; gives its address."""
    port = free_port()
    where = {"model": "gemini/gemini-2.5-flash", "api_base": upstream, "api_key": "key"}
    settings = {
        "model_list": [{"model_name": "gemini-2.5-flash", "litellm_params": where}],
        "general_settings": {"master_key": TOKEN.removeprefix("Bearer ")},
        "litellm_settings": {"telemetry": False},
    }
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "config.yaml"
        config.write_text(json.dumps(settings))  # JSON is YAML
        command = [
            environment / "bin" / "litellm",
            "--config",
            config,
            "--host",
            "127.0.0.1",
            "--port",
            str(port),
        ]
        with open(Path(folder) / "log", "wb") as log:
            local = {**os.environ, "LITELLM_LOCAL_MODEL_COST_MAP": "True", "LITELLM_LOG": "ERROR"}
            process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log, env=local)
        try:
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait()


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def ready(url: str) -> None:
    """Wait until something answers."""
    async with httpx.AsyncClient(headers={"authorization": TOKEN}) as client:
        for _ in range(1200):
            try:
                if (await client.post(url + UNARY, content=ASK)).is_success:
                    return
            except httpx.TransportError:
                pass
            await asyncio.sleep(0.1)
    raise SystemExit(f"{url} does not answer.")


class Caller:
    """One connection, and as little of a client as will do: it shares the machine with what it measures."""

    def __init__(self, url: str) -> None:
        self._address = httpx.URL(url)
        head = [f"POST {UNARY} HTTP/1.1", "host: x", f"content-length: {len(ASK)}", f"authorization: {TOKEN}"]
        self._request = "\r\n".join([*head, "content-type: application/json", "", ""]).encode() + ASK

    async def __aenter__(self) -> Caller:
        address = self._address
        self._reader, self._writer = await asyncio.open_connection(address.host, address.port)
        return self

    async def __aexit__(self, *_: object) -> None:
        self._writer.close()
        await self._writer.wait_closed()

    async def ask(self) -> None:
        """Send the request and read its answer."""
        self._writer.write(self._request)
        head = (await self._reader.readuntil(b"\r\n\r\n")).lower()
        assert head.startswith(b"http/1.1 200"), head
        await self._reader.readexactly(int(head.partition(b"content-length:")[2].partition(b"\r\n")[0]))


async def latencies(urls: dict[str, str], count: int) -> dict[str, list[float]]:
    """Seconds of requests one after another, in turn, so that all see the same machine."""
    found: dict[str, list[float]] = {name: [] for name in urls}
    async with AsyncExitStack() as stack:
        callers = {name: await stack.enter_async_context(Caller(url)) for name, url in urls.items()}
        for _ in range(count):
            for name, caller in callers.items():
                since = time.perf_counter()
                await caller.ask()
                found[name].append(time.perf_counter() - since)
    return found


async def throughput(url: str, count: int, at_once: int = 16) -> float:
    """Requests a second."""

    async def some(number: int) -> None:
        async with Caller(url) as caller:
            for _ in range(number):
                await caller.ask()

    since = time.perf_counter()
    await asyncio.gather(*(some(count // at_once) for _ in range(at_once)))
    return count // at_once * at_once / (time.perf_counter() - since)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--requests", type=int, default=400, help="of each kind and round")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--litellm", type=Path, help="a virtual environment with litellm[proxy]")
    asked = parser.parse_args()
    with ExitStack() as stack:
        upstream = stack.enter_context(own("upstream"))
        urls = {"upstream itself": upstream}
        for kind in ("pass-through", "gateway"):
            urls[kind] = stack.enter_context(own(kind, upstream))
        if asked.litellm:
            urls["litellm"] = stack.enter_context(litellm(asked.litellm, upstream))
        for url in urls.values():
            asyncio.run(ready(url))
        delays: dict[str, list[float]] = {name: [] for name in urls}
        rates: dict[str, list[float]] = {name: [] for name in urls}
        for _ in range(asked.rounds):
            for name, found in asyncio.run(latencies(urls, asked.requests // 2)).items():
                delays[name] += found
            for name, url in urls.items():
                rates[name].append(asyncio.run(throughput(url, asked.requests)))
    base = statistics.median(delays["upstream itself"])
    rate = {name: statistics.median(found) for name, found in rates.items()}
    print("| | p50 | added p50 | requests/s | of the pass-through |")
    print("|---|--:|--:|--:|--:|")
    for name, found in delays.items():
        delay, share = statistics.median(found), rate[name] / rate["pass-through"]
        print(
            f"| {name} | {delay * 1000:.2f} ms | {(delay - base) * 1000:.2f} ms | {rate[name]:.0f} | {share:.2f} |"
        )
    if asked.litellm:
        print(f"\nrequests/s: {rate['gateway'] / rate['litellm']:.1f} times those of litellm's proxy")
    else:
        print("\nNot compared with litellm's proxy: no environment was given (--litellm).")


if __name__ == "__main__":
    main()
