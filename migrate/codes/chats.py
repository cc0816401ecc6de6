"""Codes of chats that go from hand to hand."""

from __future__ import annotations

from migrate.codes.code import Code, CodeKind

LEDGER = (
    Code(
        "GI788",
        "messages-at-once",
        CodeKind.LEDGER,
        "of two messages at once, one is not in the conversation that goes on",
        "A chat that is kept in a container, returned or passed on can get a second message while the answer to the "
        "first is on its way. Neither request holds the other message, in either API. A chat object then keeps both "
        "turns, one behind the other; a chain goes on from the turn that was answered last.",
        "The model does not remember the other turn.",
        "Where a user can send two messages at once, let the second wait for the first (a lock for each conversation).",
    ),
)
