"""What the adapters do where the two APIs differ, and how they tell.

``Policy()`` is the default; ``Policy.from_environment()`` reads these variables, and whoever gives no policy
gets it:

==============================  ==========================  =========
variable                        values                      default
==============================  ==========================  =========
``INTERACTIONS_SHIM_ON_LOSS``   ``native`` ``warn`` ``raise``  ``native``
``INTERACTIONS_SHIM_STORE``     ``true`` ``false``          ``false``
``INTERACTIONS_SHIM_VERTEX``    ``true`` ``false``          ``false``
==============================  ==========================  =========
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal, cast, get_args

from shim.mapping.row import Notice, Verdict

OnLoss = Literal["native", "warn", "raise"]

ON_LOSS: Final = "INTERACTIONS_SHIM_ON_LOSS"
STORE: Final = "INTERACTIONS_SHIM_STORE"
VERTEX: Final = "INTERACTIONS_SHIM_VERTEX"

_CHOICES: Final[tuple[str, ...]] = get_args(OnLoss)
_WORDS: Final = {"1": True, "true": True, "yes": True, "on": True}
_WORDS_OFF: Final = {"0": False, "false": False, "no": False, "off": False, "": False}
_MOST: Final = 1000

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

    def __post_init__(self) -> None:
        if self.on_loss not in _CHOICES:
            raise ValueError(f"on_loss has to be one of {', '.join(_CHOICES)}, not {self.on_loss!r}.")

    @classmethod
    def from_environment(
        cls,
        environment: Mapping[str, str] = os.environ,
        *,
        on_notice: Callable[[Notice], None] | None = None,
    ) -> Policy:
        """The policy that the environment asks for; raises `ValueError` for a value that is none."""
        on_loss = environment.get(ON_LOSS, "").strip().lower() or "native"
        if on_loss not in _CHOICES:
            raise ValueError(f"{ON_LOSS} has to be one of {', '.join(_CHOICES)}, not {on_loss!r}.")
        return cls(
            cast(OnLoss, on_loss),
            _flag(environment, STORE),
            _flag(environment, VERTEX),
            on_notice,
        )


def _flag(environment: Mapping[str, str], name: str) -> bool:
    word = environment.get(name, "").strip().lower()
    known = {**_WORDS, **_WORDS_OFF}
    if word not in known:
        raise ValueError(f"{name} has to be true or false, not {word!r}.")
    return known[word]


class Teller:
    """Tells what is lost: each notice to the hook, and each kind of notice once to the logger ``shim``.

    What a request loses is logged as a warning; that it goes to generateContent, and what an answer loses,
    for information; harmless things, and what was logged before, for debugging.
    """

    def __init__(self, policy: Policy) -> None:
        self._hook = policy.on_notice
        self._told: set[tuple[str, str]] = set()

    def tell(self, notices: Iterable[Notice], level: int = logging.WARNING) -> None:
        """Pass ``notices`` on; ``level`` is for those that are not harmless."""
        for one in notices:
            if self._hook is not None:
                self._hook(one)
            if one.safe or (one.row, one.note) in self._told:
                if log.isEnabledFor(logging.DEBUG):
                    log.debug("%s: %s", one.path or "request", one.note)
                continue
            if len(self._told) < _MOST:
                self._told.add((one.row, one.note))
            log.log(level, "%s: %s", one.path or "request", one.note)

    def routed(self, notices: Iterable[Notice]) -> None:
        """Tell why a request goes to generateContent unchanged: only what has no equivalent is the reason."""
        self.tell((one for one in notices if one.verdict is Verdict.REFUSE), logging.INFO)
