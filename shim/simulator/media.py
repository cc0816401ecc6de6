"""Tiny but valid pictures and sounds, told apart by a key."""

from __future__ import annotations

import struct
import zlib

SAMPLE_RATE = 24000


def picture(key: str) -> bytes:
    """A PNG of one pixel whose colour is taken from the hexadecimal ``key``."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"\x00" + bytes.fromhex(key[:6]))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def sound(key: str, mime: str) -> bytes:
    """A few samples of 16-bit PCM, with a header in front for ``audio/wav``."""
    samples = bytes.fromhex(key) * 2
    if mime != "audio/wav":
        return samples
    layout = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, SAMPLE_RATE, 2 * SAMPLE_RATE, 2, 16)
    data = layout + struct.pack("<4sI", b"data", len(samples)) + samples
    return struct.pack("<4sI4s", b"RIFF", len(data) + 4, b"WAVE") + data
