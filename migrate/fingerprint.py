"""What makes a site the same site after its file was moved, reformatted or renamed."""

from __future__ import annotations

import hashlib
import re

from migrate.plan import Site

_TOKEN = re.compile(
    r"""(?P<string>[A-Za-z]{0,2}(?:'''(?:\\.|[^\\])*?'''|\"\"\"(?:\\.|[^\\])*?\"\"\""""
    r"""|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"))|(?P<comment>\#[^\r\n]*)|(?P<space>\s+|\\\r?\n)|(?P<other>\w+|.)""",
    re.DOTALL | re.VERBOSE,
)
_CLOSING = frozenset(")]}")


def fingerprint(site: Site, call: str) -> str:
    """Sixteen hex digits for the site whose call is written as ``call``.

    Layout, comments, quotes of plain strings and a comma at the end do not matter, and neither do path and line.
    """
    text = "\0".join((site.rule, site.call, site.scope, normal(call)))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def normal(code: str) -> str:
    """``code`` as formatters leave it alone."""
    words: list[str] = []
    for found in _TOKEN.finditer(code):
        word = found.group()
        if found.lastgroup in ("comment", "space"):
            continue
        if found.lastgroup == "string" and word[0] == "'" and not word.startswith("'''"):
            inner = word[1:-1]
            word = word if "\\" in inner or '"' in inner else f'"{inner}"'
        if word in _CLOSING and words and words[-1] == ",":
            words.pop()
        words.append(word)
    return " ".join(words)
