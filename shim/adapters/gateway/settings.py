"""What a gateway is told when it starts; nothing of it can come from a request."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, fields
from typing import Any, Final
from urllib.parse import urlsplit

from shim.adapters.policy import Policy

UPSTREAM: Final = "https://generativelanguage.googleapis.com"
_POLICY: Final = ("on_loss", "store", "vertex", "state", "state_store", "retention_days", "retries")


@dataclass(frozen=True, slots=True)
class Settings:
    """One gateway's settings."""

    upstream: str = UPSTREAM
    """Where requests go: scheme, host, port and possibly the beginning of a path."""
    policy: Policy = field(default_factory=Policy)
    max_body: int = 64 * 1024 * 1024
    """Bytes of a request that is to be translated; what is passed through is streamed and has no limit."""
    max_concurrency: int = 512
    """Requests of one worker at the same time; more are refused with 503."""
    timeout: float = 600.0
    """Seconds that the upstream may stay silent."""
    connect_timeout: float = 10.0
    """Seconds to reach the upstream."""
    log_json: bool = False
    """Whether the line about each request is JSON."""

    def __post_init__(self) -> None:
        url = urlsplit(self.upstream)
        if url.scheme not in ("http", "https") or not url.hostname:
            raise ValueError(
                f"The upstream has to be an address such as {UPSTREAM}, not {_without_user(self.upstream)!r}."
            )
        if url.username or url.query or url.fragment:
            raise ValueError("The upstream is an address without a user, a query and a fragment.")

    def dump(self) -> str:
        """As text, for the environment of a worker; hooks are not part of it."""
        values = {one.name: getattr(self, one.name) for one in fields(self)}
        values["policy"] = {name: getattr(self.policy, name) for name in _POLICY}
        return json.dumps(values)

    @classmethod
    def load(cls, text: str) -> Settings:
        """The settings that `dump` wrote."""
        values: dict[str, Any] = json.loads(text)
        return cls(**{**values, "policy": Policy(**values["policy"])})


def _without_user(address: str) -> str:
    """The address without what may be a password."""
    before, at, after = address.rpartition("@")
    return f"{before.partition('//')[0]}//{after}" if at else address
