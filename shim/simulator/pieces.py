"""How a stream cuts a text; both APIs cut alike, so that programs print the same chunks."""

from __future__ import annotations


def pieces(text: str) -> list[str]:
    """``text`` in at most four pieces, cut anywhere between two characters."""
    if not text:
        return []
    size = max(6, -(-len(text) // 4))
    return [text[start : start + size] for start in range(0, len(text), size)]
