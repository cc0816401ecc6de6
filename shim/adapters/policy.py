"""What the adapters do where the two APIs differ, and how they tell.

``Policy()`` is the default; ``Policy.from_environment()`` reads these variables, and whoever gives no policy
gets it:

====================================  =============================  =============
variable                              values                         default
====================================  =============================  =============
``INTERACTIONS_SHIM_ON_LOSS``         ``native`` ``warn`` ``raise``  ``native``
``INTERACTIONS_SHIM_STORE``           ``true`` ``false``             ``false``
``INTERACTIONS_SHIM_STATE``           ``stateless`` ``server``       ``stateless``
``INTERACTIONS_SHIM_STATE_STORE``     an address                     ``memory``
``INTERACTIONS_SHIM_RETENTION_DAYS``  a number                       ``1``
``INTERACTIONS_SHIM_RETRIES``         a whole number                 ``0``
``INTERACTIONS_SHIM_VERTEX``          ``true`` ``false``             ``false``
====================================  =============================  =============
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal, get_args

from shim.adapters.counters import COUNTERS
from shim.adapters.state.stores import Store, check_store
from shim.mapping.interaction_rows import RETENTION_FREE
from shim.mapping.row import Notice, Verdict

OnLoss = Literal["native", "warn", "raise"]
State = Literal["stateless", "server"]

ON_LOSS: Final = "INTERACTIONS_SHIM_ON_LOSS"
STORE: Final = "INTERACTIONS_SHIM_STORE"
STATE: Final = "INTERACTIONS_SHIM_STATE"
STATE_STORE: Final = "INTERACTIONS_SHIM_STATE_STORE"
RETENTION_DAYS: Final = "INTERACTIONS_SHIM_RETENTION_DAYS"
RETRIES: Final = "INTERACTIONS_SHIM_RETRIES"
VERTEX: Final = "INTERACTIONS_SHIM_VERTEX"

_CHOICES: Final[tuple[str, ...]] = get_args(OnLoss)
_STATES: Final[tuple[str, ...]] = get_args(State)
_WORDS: Final = {
    **dict.fromkeys(("1", "true", "yes", "on"), True),
    **dict.fromkeys(("0", "false", "no", "off"), False),
}
_MOST: Final = 1000
"""Kinds of notices that are logged: notes may quote what callers send, so that there is no end of them."""

log: Final = logging.getLogger("shim")


@dataclass(frozen=True, slots=True)
class Policy:
    """What becomes of a request that the Interactions API cannot serve as generateContent would."""

    on_loss: OnLoss = "native"
    """``native``: a request that cannot be expressed (a cache, several candidates, log probabilities, a
    conversation that ends with a turn of the model) goes to generateContent unchanged; what only works a
    little differently goes to the Interactions API. ``warn``: everything goes there, without what has no
    equivalent. ``raise``: `LossError` before anything is sent, for every loss that is not harmless."""
    store: bool = False
    """Whether the service may keep the conversation; generateContent keeps nothing. Without it an answer has
    no ``response_id``."""
    vertex: bool = False
    """Whether requests to Vertex AI are translated too; whether it serves the Interactions API is uncertain."""
    on_notice: Callable[[Notice], None] | None = None
    """Called with every `Notice`; what it raises reaches the caller."""
    state: State = "stateless"
    """``stateless``: each request holds the whole conversation, as the program sends it. ``server``: of a
    conversation that the service keeps, only what is new; this needs ``store``."""
    state_store: str | Store = field(default="memory", repr=False)
    """Where ``state="server"`` keeps the ids of turns: an address (`shim.adapters.state.stores`) or a `Store`."""
    retention_days: float = float(RETENTION_FREE)
    """For how many days the service keeps an interaction: 1 for free projects, 55 for those that pay."""
    retries: int = 0
    """How often connecting is tried again; a request that was sent is never sent twice."""

    @property
    def pauses(self) -> tuple[float, ...]:
        """How many seconds to wait before each time of connecting again: none at first, then ever longer."""
        return tuple(min(2.0 ** (number - 2), 8.0) if number else 0.0 for number in range(self.retries))

    def __post_init__(self) -> None:
        if self.on_loss not in _CHOICES:
            raise ValueError(f"on_loss has to be one of {', '.join(_CHOICES)}, not {self.on_loss!r}.")
        if self.state not in _STATES:
            raise ValueError(f"state has to be one of {', '.join(_STATES)}, not {self.state!r}.")
        if self.state == "server" and not self.store:
            raise ValueError(
                f"state='server' needs store=True (--store, {STORE}=true): only a conversation that the service "
                "may keep can go on there."
            )
        if not self.retention_days > 0:
            raise ValueError(f"retention_days has to be more than 0, not {self.retention_days!r}.")
        if self.retries < 0:
            raise ValueError(f"retries has to be 0 or more, not {self.retries!r}.")
        check_store(self.state_store)

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ, /, **given: Any) -> Policy:
        """The policy that the environment asks for, apart from the arguments that are ``given``.

        Raises `ValueError` for a value that is none.
        """
        for name, (variable, read) in _READ.items():
            word = environment.get(variable, "").strip()
            if name not in given and word:
                given[name] = read(variable, word)
        return cls(**given)

    def environment(self) -> dict[str, str]:
        """The variables that `from_environment` makes this policy of, apart from what is no text: hook and store."""
        values = {name: getattr(self, name) for name in _READ}
        return {
            _READ[name][0]: str(value).lower() if isinstance(value, bool) else str(value)
            for name, value in values.items()
            if isinstance(value, str | bool | int | float)
        }


def _choice(*choices: str) -> Callable[[str, str], str]:
    def read(variable: str, word: str) -> str:
        if word.lower() not in choices:
            raise ValueError(f"{variable} has to be one of {', '.join(choices)}, not {word.lower()!r}.")
        return word.lower()

    return read


def _flag(variable: str, word: str) -> bool:
    if word.lower() not in _WORDS:
        raise ValueError(f"{variable} has to be true or false, not {word.lower()!r}.")
    return _WORDS[word.lower()]


def _number(kind: Callable[[str], float], what: str) -> Callable[[str, str], float]:
    def read(variable: str, word: str) -> float:
        try:
            return kind(word)
        except ValueError:
            raise ValueError(f"{variable} has to be {what}, not {word!r}.") from None

    return read


_READ: Final[Mapping[str, tuple[str, Callable[[str, str], Any]]]] = {
    "on_loss": (ON_LOSS, _choice(*_CHOICES)),
    "store": (STORE, _flag),
    "vertex": (VERTEX, _flag),
    "state": (STATE, _choice(*_STATES)),
    "state_store": (STATE_STORE, lambda _, word: word),
    "retention_days": (RETENTION_DAYS, _number(float, "a number")),
    "retries": (RETRIES, _number(int, "a whole number")),
}
"""Arguments that the environment may give: the variable, and how its value is read."""


def printable(text: str) -> str:
    """``text`` on one line, without what a log or a header cannot hold: it may quote what a caller sent."""
    return text if text.isprintable() else "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)


class Teller:
    """Counts and tells what is lost: each notice to the hook, and each kind of notice once to the logger ``shim``.

    What a request loses is logged as a warning; that it goes to generateContent, and what an answer loses,
    for information; harmless things, and what was logged before, for debugging.
    """

    def __init__(self, policy: Policy) -> None:
        self.counters = COUNTERS
        self._hook = policy.on_notice
        self._told: set[tuple[str, str]] = set()

    def tell(self, notices: Iterable[Notice], level: int = logging.WARNING) -> None:
        """Pass ``notices`` on; ``level`` is for those that are not harmless."""
        for one in notices:
            self.counters.add(f"notice {one.row or 'unknown'}")
            if self._hook is not None:
                self._hook(one)
            told = one.safe or (one.row, one.note) in self._told or len(self._told) >= _MOST
            if not told:
                self._told.add((one.row, one.note))
            if log.isEnabledFor(logging.DEBUG if told else level):
                where = printable(one.path or "request")
                log.log(logging.DEBUG if told else level, "%s: %s", where, printable(one.note))

    def routed(self, notices: Iterable[Notice]) -> None:
        """Tell why a request goes to generateContent unchanged: only what has no equivalent is the reason."""
        self.counters.add("native")
        self.tell((one for one in notices if one.verdict is Verdict.REFUSE), logging.INFO)
