"""For all tests: how Hypothesis searches, and which certificates clients read."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import certifi
import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from shim.simulator import Simulator
    from shim.simulator.run import ProgramRunner

# At random where people work, the same way each time where a landing depends on it. How long an example takes says
# how busy the machine is, not whether the code is right. `--hypothesis-profile=thorough` searches long.
settings.register_profile(
    "default", deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("thorough", settings.get_profile("default"), max_examples=1000)
settings.register_profile("ci", settings.get_profile("default"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "default")


@pytest.fixture(scope="session", autouse=True)
def one_certificate(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A file with a single certificate, which every client and every program of a test reads instead of all of them:
    reading all takes most of the time of a small program, and nothing here speaks TLS.
    """
    found = re.search(
        r"-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----", certifi.contents(), re.DOTALL
    )
    assert found is not None
    path = tmp_path_factory.mktemp("certificates") / "one.pem"
    path.write_text(found.group() + "\n")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SSL_CERT_FILE", str(path))
        yield path


@pytest.fixture(scope="session", autouse=True)
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Where nothing is to be compiled into the checkout, programs of tests share a folder for it: compiling all of
    the tool anew is half of what a command takes.
    """
    with pytest.MonkeyPatch.context() as patch:
        if sys.dont_write_bytecode and sys.pycache_prefix is None:
            base = tmp_path_factory.getbasetemp()
            shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
            patch.setenv("PYTHONPYCACHEPREFIX", str(shared / "compiled"))
            patch.delenv("PYTHONDONTWRITEBYTECODE")
        yield


@pytest.fixture(scope="session")
def service(one_certificate: Path, compiled: None) -> Iterator[Simulator]:
    """The simulated service that programs ask, each with a log and a store of its own."""
    from shim.simulator import Simulator

    with Simulator() as running:
        yield running


@pytest.fixture(scope="session")
def programs(service: Simulator) -> Iterator[ProgramRunner]:
    """Runs programs against `service`, in children of interpreters that are started once for all tests."""
    from shim.simulator.run import ProgramRunner

    with ProgramRunner(service) as running:
        yield running
