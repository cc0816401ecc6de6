"""Codes of chats: why one is left, and what changes where it goes from hand to hand."""

from __future__ import annotations

from migrate.codes.code import Code, CodeKind

REASONS = (
    Code(
        "GI530",
        "chat-escapes",
        CodeKind.REASON,
        "the chat is used where its messages are not in sight",
        "The chat gets to a library, to a container that other code fills, under a public name, or is asked for more "
        "than to send messages. Variables, attributes, dicts, lists and functions of one file are followed.",
        "Without a chat object, every message has to be rewritten together with its creation.",
        "Keep the chat in places of this file, under private names in a library, and send all messages here.",
        effort=30,
    ),
    Code(
        "GI531",
        "chat-history-used",
        CodeKind.REASON,
        "the history of the chat is read or edited",
        "`get_history()`, `record_history()` or the private lists behind them are used.",
        "A chain of interactions has no list in the program; the service keeps the turns.",
        "Keep the texts you need in a list of your own, or get turns with `interactions.get(id, include_input=True)`.",
        effort=30,
    ),
    Code(
        "GI532",
        "automatic-calling",
        CodeKind.REASON,
        "the SDK calls Python functions by itself",
        "Python functions are given as tools, so the SDK calls them and sends their results; here in a way that a loop "
        "of a few lines cannot stand for.",
        "The Interactions API takes declarations only, and the program runs the loop. It is written where the SDK "
        "passes arguments on as they come, and where one request has a statement of its own.",
        "Annotate the parameters with plain types, set the response in a variable, or declare the functions and answer "
        "`function_call` steps in a loop.",
        effort=40,
    ),
    Code(
        "GI533",
        "chat-history-given",
        CodeKind.REASON,
        "the chat begins with a history that is not spelled out",
        "`history=` is built where it is not in sight, or which message comes first is not certain.",
        "The history goes into the first turn as steps, so both have to be in sight.",
        "Write the history out at the call, or run with `--state client`.",
        effort=20,
    ),
    Code(
        "GI534",
        "chat-turn-place",
        CodeKind.REASON,
        "the id of a turn has no place",
        "A message is sent inside a lambda, a comprehension, a condition, or on a line with other code.",
        "The next turn needs the id of this one, and a statement to keep it in.",
        "Assign the result to a variable in a statement of its own.",
        effort=5,
    ),
    Code(
        "GI535",
        "chat-settings-vary",
        CodeKind.REASON,
        "the chat is created in several ways",
        "One variable holds chats with different settings.",
        "Every turn sends its settings again, so it must be certain which ones.",
        "Give each chat a variable of its own.",
        effort=15,
    ),
    Code(
        "GI536",
        "chat-client",
        CodeKind.REASON,
        "the client of the chat is out of reach where a message is sent",
        "The chat remembers its client; the messages are sent where that client has no name.",
        "Each turn is a call on the client.",
        "Keep the client where all messages see it, for example on `self`.",
        effort=10,
    ),
    Code(
        "GI537",
        "chat-unknown",
        CodeKind.REASON,
        "which chat this is cannot be seen",
        "A message is sent through a chat that was not created in sight: a parameter, or the result of a function.",
        "Its settings and its other messages have to be rewritten with it.",
        "Create the chat and send its messages in one file.",
        effort=25,
    ),
)

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
