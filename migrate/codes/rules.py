"""Codes of rules: uses of the old API that are found."""

from __future__ import annotations

from migrate.codes.code import Code, CodeKind

RULES = (
    Code(
        "GI101",
        "generate-content",
        CodeKind.RULE,
        "a call of models.generate_content",
        "A synchronous or asynchronous `generate_content` call on a google-genai client, with every read of its "
        "result.",
        "New models and agents appear on the Interactions API only.",
        "`client.interactions.create(...)`, with `store=False` because generateContent keeps nothing.",
        """response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Tell me a joke.",
    config=types.GenerateContentConfig(temperature=0.2),
)
print(response.text)""",
        """response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Tell me a joke.",
    generation_config={"temperature": 0.2},
    store=False,
)
print(response.output_text)""",
        "Safe when every field and every read keeps its meaning; unsafe (needs `--unsafe`) when one is approximated "
        "or dropped.",
    ),
    Code(
        "GI102",
        "generate-content-stream",
        CodeKind.RULE,
        "a call of models.generate_content_stream",
        "A streaming call and the loop that reads its chunks.",
        "An interaction streams typed events, not chunks, so call and loop change together.",
        safety="Found and counted; not rewritten by this version.",
    ),
    Code(
        "GI103",
        "chat",
        CodeKind.RULE,
        "a chat: chats.create, send_message or send_message_stream",
        "A chat object and the messages sent through it.",
        "Interactions has no chat object: each turn names the one before it with `previous_interaction_id`, and sends "
        "its instructions and tools again.",
        safety="Found and counted; not rewritten by this version.",
    ),
    Code(
        "GI104",
        "method-reference",
        CodeKind.RULE,
        "an entry point passed on as a value",
        "`client.models.generate_content` (or a streaming or chat method) named without being called, for example in "
        "`asyncio.to_thread(client.models.generate_content, ...)`.",
        "The arguments and the readers of the result are somewhere else.",
        "Call it directly, for example in a small function of your own.",
        safety="Found and counted; never rewritten by this version.",
    ),
)
