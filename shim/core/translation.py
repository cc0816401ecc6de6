"""What every translation returns: the other API's JSON, and what could not come along."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, NamedTuple, ParamSpec, TypeVar

from shim.errors import LossError, MalformedError
from shim.mapping.row import Notice, Verdict
from shim.mapping.value import Malformed

_P = ParamSpec("_P")
_T = TypeVar("_T")


class Translation(NamedTuple):
    """One translated value; it shares whatever needed no change with what was translated."""

    body: Any
    notices: tuple[Notice, ...] = ()
    """What is lost or works differently, in the order of the input; empty where nothing is."""
    model: str = ""
    """The model, which generateContent names in the address of a request and not in its body."""
    stream: bool = False
    """Whether a request asks for a stream, which generateContent also says in the address."""

    @property
    def refused(self) -> bool:
        """Whether something has no equivalent, so that the request belongs on the API it was made for."""
        return any(one.verdict is Verdict.REFUSE for one in self.notices)


def translated(
    body: Any, notices: list[Notice], strict: bool, model: str = "", stream: bool = False
) -> Translation:
    """A `Translation`, or `LossError` where ``strict`` forbids a loss; harmless ones are always allowed."""
    if strict and notices:
        losses = tuple(one for one in notices if not one.safe)
        if losses:
            raise LossError(losses)
    return Translation(body, tuple(notices), model, stream)


def total(translate: Callable[_P, _T]) -> Callable[_P, _T]:
    """``translate``, with every complaint about its input as a `MalformedError`."""

    @wraps(translate)
    def guarded(*args: _P.args, **kwargs: _P.kwargs) -> _T:
        try:
            return translate(*args, **kwargs)
        except Malformed as error:
            raise MalformedError(error.what, str(error)) from error
        except RecursionError:
            raise MalformedError("", "The JSON is nested too deeply to be read.") from None

    return guarded
