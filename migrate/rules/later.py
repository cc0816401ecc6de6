"""Calls that are found and reported, but that this version does not rewrite."""

from __future__ import annotations

from migrate.rules.rule import Analysis, Context, Found, LeftError, register

_STREAM = ("models.generate_content_stream",)
_CHATS = ("chats.create", "chat.send_message", "chat.send_message_stream")


@register("GI102", _STREAM)
def stream(context: Context, found: Found) -> Analysis:
    """A streaming call: its chunks become events, which every reader of the stream has to follow."""
    return Analysis(
        left=LeftError("GI503", "Streaming calls are not rewritten yet; this one stays on generateContent.")
    )


@register("GI103", _CHATS)
def chat(context: Context, found: Found) -> Analysis:
    """A chat: its history moves to the service, so creation and every message have to change together."""
    return Analysis(
        left=LeftError("GI503", "Chats are not rewritten yet; this one stays on generateContent.")
    )
