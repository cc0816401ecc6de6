"""The shim for a whole process: before and after the SDK is imported, and not at all where it never is."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from google import genai
from google.genai import _api_client

import shim
from shim.adapters import hook
from shim.adapters.family import SyncShim
from shim.adapters.hook import wrap_api_client
from shim.simulator import Simulator


@pytest.fixture
def installed() -> Iterator[None]:
    shim.install(shim.Policy(on_loss="warn"))
    yield
    shim.uninstall()


def transport(client: genai.Client) -> Any:
    http: Any = client._api_client._httpx_client
    return http._transport


@pytest.mark.usefixtures("installed")
def test_clients_made_while_it_is_installed_are_wrapped(options: dict[str, Any]) -> None:
    with genai.Client(**options) as client:
        assert transport(client).policy.on_loss == "warn"
        shim.install(shim.Policy(on_loss="raise"))
        with genai.Client(**options) as another:
            assert transport(another).policy.on_loss == "raise"
        assert transport(client).policy.on_loss == "warn"


def test_once_uninstalled_everything_is_as_it_was(options: dict[str, Any]) -> None:
    before = _api_client.BaseApiClient.__init__
    shim.install()
    assert _api_client.BaseApiClient.__init__ is not before
    with genai.Client(**options) as kept:
        shim.uninstall()
        assert isinstance(transport(kept), SyncShim)
    assert _api_client.BaseApiClient.__init__ is before
    with genai.Client(**options) as client:
        assert not isinstance(transport(client), SyncShim)
    shim.uninstall()


def test_installing_twice_is_undone_once(options: dict[str, Any]) -> None:
    before = _api_client.BaseApiClient.__init__
    shim.install()
    shim.install()
    with genai.Client(**options) as client:
        assert not isinstance(transport(client).inner, SyncShim)
    shim.uninstall()
    assert _api_client.BaseApiClient.__init__ is before


def test_threads_may_install_and_uninstall_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    before = _api_client.BaseApiClient.__init__
    patch = hook._patch
    monkeypatch.setattr(hook, "_patch", lambda module: (time.sleep(0.001), patch(module)))
    barrier = threading.Barrier(8)

    def work(number: int) -> None:
        barrier.wait()
        for _ in range(5):
            (shim.install if number % 4 else shim.uninstall)()

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(8)))
    shim.install()
    shim.uninstall()
    assert _api_client.BaseApiClient.__init__ is before


def test_a_thread_may_install_it_while_another_imports_the_sdk() -> None:
    code = """
import builtins, sys, threading, time
from shim.adapters.hook import install
at_once = builtins.__import__
def slowly(name, *args, **more):
    if name.startswith("websockets"):  # which the SDK's module imports before it has its classes
        time.sleep(0.05)
    return at_once(name, *args, **more)
builtins.__import__ = slowly
def load():
    import google.genai
loading = threading.Thread(target=load)
loading.start()
while "google.genai._api_client" not in sys.modules:
    time.sleep(0.0005)
install()
loading.join()
from google import genai
print(type(genai.Client(api_key="k")._api_client._httpx_client._transport).__name__)
"""
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert ran.stdout == "InteractionsTransport\n", ran.stderr


def test_a_drop_in_client_keeps_its_own_policy(options: dict[str, Any], installed: None) -> None:
    with shim.Client(**options, policy=shim.Policy(on_loss="raise")) as client:
        assert transport(client).policy.on_loss == "raise"
        assert not isinstance(transport(client).inner, SyncShim)


def _python(code: str, **environment: str) -> str:
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, env=environment
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


ASK = """
from google import genai
with genai.Client(api_key="key") as client:
    print(client.models.generate_content(model="gemini-2.5-flash", contents="Hi").text)
"""


@pytest.mark.parametrize("first", ["", "import google.genai\n"], ids=["before the SDK", "after the SDK"])
def test_it_does_not_matter_when_it_is_installed(first: str, simulator: Simulator) -> None:
    code = f"{first}import shim\nshim.install()\n{ASK}"
    assert "Hi" in _python(code, GOOGLE_GEMINI_BASE_URL=simulator.url)
    assert [record.api for record in simulator.records()] == ["interactions"]


def test_it_can_be_taken_back_before_the_sdk_is_imported(simulator: Simulator) -> None:
    code = (
        "import sys, shim\nbefore = list(sys.meta_path)\nshim.install()\nassert sys.meta_path != before\n"
        "shim.uninstall()\nassert sys.meta_path == before\n"
    )
    _python(code + ASK, GOOGLE_GEMINI_BASE_URL=simulator.url)
    assert [record.api for record in simulator.records()] == ["generate_content"]


def test_the_environment_sets_its_policy(simulator: Simulator) -> None:
    code = "import shim\nshim.install()\n" + ASK
    _python(code, GOOGLE_GEMINI_BASE_URL=simulator.url, INTERACTIONS_SHIM_STORE="yes")
    assert [record.stored for record in simulator.records()] == [True]


def test_a_program_without_the_sdk_does_not_load_it() -> None:
    heavy = ("google.genai", "httpx", "httpx2", "pydantic")
    code = f"import sys, shim\nshim.install()\nprint([one for one in {heavy} if one in sys.modules])"
    assert _python(code) == "[]\n"


def test_the_sdks_module_looks_as_if_nothing_had_happened() -> None:
    code = (
        "import shim\nshim.install()\nimport google.genai._api_client as m, importlib, inspect\n"
        "print(type(m.__loader__).__name__, type(m.__spec__.loader).__name__, bool(inspect.getsource(m)))\n"
        "importlib.reload(m)\nshim.install()\n"  # a module that was loaded anew has lost it
        "print(m.BaseApiClient.__init__.__module__ == m.__name__, hasattr(m.BaseApiClient.__init__, '__wrapped__'))\n"
    )
    assert _python(code) == "SourceFileLoader SourceFileLoader True\nTrue True\n"


class WithAiohttp:
    """As much of the SDK's client as decides what async requests are sent with, with aiohttp installed."""

    vertexai = False

    def __init__(self, options: Any) -> None:
        with genai.Client(api_key="key") as client:
            self._httpx_client: Any = client._api_client._httpx_client
            self._async_httpx_client: Any = client._api_client._async_httpx_client
        self._http_options = options

    def _use_aiohttp(self) -> bool:
        return not (self._http_options.async_client_args or {}).get("transport")


def test_where_the_sdk_would_use_aiohttp_it_uses_httpx() -> None:
    given = genai.types.HttpOptions(async_client_args={"limits": 3})
    api = WithAiohttp(given)
    assert api._use_aiohttp()
    wrap_api_client(api, shim.Policy())
    assert not api._use_aiohttp()
    assert api._http_options.async_client_args["limits"] == 3
    assert given.async_client_args == {"limits": 3}


def test_on_vertex_it_keeps_aiohttp() -> None:
    api = WithAiohttp(genai.types.HttpOptions())
    api.vertexai = True
    wrap_api_client(api, shim.Policy())
    assert api._use_aiohttp()
    wrap_api_client(api, shim.Policy(vertex=True))
    assert not api._use_aiohttp()
