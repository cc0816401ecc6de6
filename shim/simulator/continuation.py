"""Answers that come in two hops: a model named ``long-decode…`` stops half-way and hands out a token for the rest."""

from __future__ import annotations

from dataclasses import replace

from shim.simulator.answer import Answer
from shim.simulator.errors import RejectedError
from shim.simulator.usage import Usage, tokens


def hop(answer: Answer, model: str, token: str) -> Answer:
    """The part of ``answer`` that a request with this token (empty for the first) is given."""
    if not model.startswith("long-decode") or not answer.blocks or answer.blocks[-1].kind != "text":
        if token:
            raise RejectedError("Invalid value at 'continuation_token': there is nothing to continue.")
        return answer
    if token and token != token_of(answer):
        raise RejectedError("Invalid value at 'continuation_token': it belongs to another request.")
    *before, last = answer.blocks
    middle = len(last.text) // 2
    if token:
        rest = last.text[middle:]
        return replace(
            answer, blocks=(replace(last, text=rest, citations=()),), usage=_usage(answer, rest, 0)
        )
    begun = last.text[:middle]
    usage = _usage(answer, begun, answer.usage.thought)
    blocks = (*before, replace(last, text=begun, citations=()))
    return replace(answer, blocks=blocks, finish="continuation", usage=usage)


def token_of(answer: Answer) -> str:
    """The token that asks for the rest of this answer."""
    return f"more-{answer.key[:16]}"


def _usage(answer: Answer, text: str, thought: int) -> Usage:
    return Usage(answer.usage.prompt, {"text": tokens(text)}, thought)
