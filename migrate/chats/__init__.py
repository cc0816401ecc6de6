"""Chats: which calls belong to one, in what order they run, and how they are written without a chat object."""

from __future__ import annotations
