"""What the gateway adds, against a pass-through on the same server and against asking the upstream itself.

    python tests/benchmarks/gateway.py [--requests N] [--other URL]

All three are measured in turn in one run, over real sockets: an upstream that answers both APIs at once, uvicorn
with the gateway, uvicorn with an application that only passes on. ``--other`` is the address of another proxy that
already runs and asks the same upstream (``--upstream-port`` fixes its port); it is measured as well.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import multiprocessing
import statistics
import sys
import time
from pathlib import Path
from typing import Any

import httpx
import uvicorn

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))
sys.path.insert(0, str(Path(__file__).parents[2]))

from shim.adapters.gateway import Gateway, Settings

UNARY = "/v1beta/models/gemini-2.5-flash:generateContent"
ASK = json.dumps({"contents": [{"parts": [{"text": "Name three moons."}]}]}).encode()
USAGE = {"total_input_tokens": 5, "total_output_tokens": 9, "total_tokens": 14}
CONTENT = [{"type": "text", "text": "Io, Europa, Ganymede. " * 20}]
INTERACTION = json.dumps(
    {
        "object": "interaction",
        "model": "gemini-2.5-flash",
        "status": "completed",
        "usage": USAGE,
        "steps": [{"type": "model_output", "content": CONTENT}],
    }
).encode()


async def service(scope: Any, receive: Any, send: Any) -> None:
    """An upstream that answers everything with the same interaction."""
    if scope["type"] != "http":
        return
    while (await receive()).get("more_body"):
        pass
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(INTERACTION)).encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": INTERACTION})


class PassThrough:
    """The least that a proxy with the same server and client has to do."""

    def __init__(self, upstream: str) -> None:
        self._upstream = upstream
        self._client = httpx.AsyncClient(
            limits=httpx.Limits(max_connections=512, max_keepalive_connections=100)
        )

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            return
        body = b""
        while True:
            message = await receive()
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
        answer = await self._client.post(self._upstream + scope["path"], content=body)
        headers = [
            (b"content-type", b"application/json"),
            (b"content-length", str(len(answer.content)).encode()),
        ]
        await send({"type": "http.response.start", "status": answer.status_code, "headers": headers})
        await send({"type": "http.response.body", "body": answer.content})


def run(kind: str, port: int, upstream: str) -> None:
    """Serve one of them until ended."""
    app: Any = service
    if kind == "gateway":
        app = Gateway(Settings(upstream))
    elif kind == "pass-through":
        app = PassThrough(upstream)
    lifespan = "on" if kind == "gateway" else "off"
    uvicorn.run(app, port=port, http="h11", ws="none", lifespan=lifespan, log_config=None, access_log=False)


async def ready(url: str) -> None:
    async with httpx.AsyncClient() as client:
        for _ in range(200):
            try:
                await client.post(url + UNARY, content=ASK)
                return
            except httpx.TransportError:
                await asyncio.sleep(0.05)
    raise SystemExit(f"{url} does not answer.")


async def latencies(url: str, count: int) -> list[float]:
    """Seconds of requests one after another."""
    found = []
    async with httpx.AsyncClient() as client:
        for _ in range(count):
            since = time.perf_counter()
            (await client.post(url + UNARY, content=ASK)).raise_for_status()
            found.append(time.perf_counter() - since)
    return found


async def throughput(url: str, count: int, at_once: int = 16) -> float:
    """Requests a second."""
    async with httpx.AsyncClient(limits=httpx.Limits(max_connections=at_once)) as client:

        async def some(number: int) -> None:
            for _ in range(number):
                (await client.post(url + UNARY, content=ASK)).raise_for_status()

        since = time.perf_counter()
        await asyncio.gather(*(some(count // at_once) for _ in range(at_once)))
        return count / (time.perf_counter() - since)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--requests", type=int, default=600, help="of each kind and round")
    parser.add_argument("--upstream-port", type=int, default=18080, help="the next two are used, too")
    parser.add_argument("--other", help="address of another proxy to compare with")
    asked = parser.parse_args()
    first = asked.upstream_port
    upstream = f"http://127.0.0.1:{first}"
    urls = {
        "upstream itself": upstream,
        "pass-through": f"http://127.0.0.1:{first + 1}",
        "gateway": f"http://127.0.0.1:{first + 2}",
    }
    context = multiprocessing.get_context("spawn")
    processes = [
        context.Process(target=run, args=(kind, first + offset, upstream), daemon=True)
        for offset, kind in enumerate(("service", "pass-through", "gateway"))
    ]
    for process in processes:
        process.start()
    if asked.other:
        urls["other"] = asked.other
    try:
        for url in urls.values():
            asyncio.run(ready(url))
        delays: dict[str, list[float]] = {name: [] for name in urls}
        rates: dict[str, list[float]] = {name: [] for name in urls}
        for _ in range(3):
            for name, url in urls.items():
                delays[name] += asyncio.run(latencies(url, asked.requests // 3))
                rates[name].append(asyncio.run(throughput(url, asked.requests)))
    finally:
        for process in processes:
            process.terminate()
    base = statistics.median(delays["upstream itself"])
    floor = statistics.median(rates["pass-through"])
    print("| | p50 | added p50 | requests/s | of the pass-through |")
    print("|---|--:|--:|--:|--:|")
    for name in urls:
        delay, rate = statistics.median(delays[name]), statistics.median(rates[name])
        print(
            f"| {name} | {delay * 1000:.2f} ms | {(delay - base) * 1000:.2f} ms | {rate:.0f} | {rate / floor:.2f} |"
        )


if __name__ == "__main__":
    main()
