"""An excerpt -> its lines before and after, side by side, as HTML with Python's words coloured."""

from __future__ import annotations

import difflib
import keyword
import re
from html import escape

from migrate.output.report import Excerpt

_WORDS = "|".join(sorted(keyword.kwlist))
_TOKEN = re.compile(
    r"""(?P<s>\b[rbfutRBFUT]{0,2}(?:'''.*?(?:'''|\Z)|\"\"\".*?(?:\"\"\"|\Z))"""
    r"""|\b[rbfutRBFUT]{0,2}(?:'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*")"""
    r"""|(?:'''.*?(?:'''|\Z)|\"\"\".*?(?:\"\"\"|\Z)|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"))"""
    rf"""|(?P<c>\#[^\n]*)|(?P<k>\b(?:{_WORDS})\b)|(?P<d>\b\d[\w.]*)""",
    re.DOTALL,
)


def sides(excerpt: Excerpt) -> str:
    """Both sides of an excerpt, or one where nothing changes."""
    where = f"line {excerpt.line}" + (f" of cell {excerpt.cell}" if excerpt.cell else "")
    cut = ", cut" if excerpt.cut else ""
    before = excerpt.before.split("\n")[:-1] or [""]
    old = coloured(excerpt.before)
    if excerpt.after is None:
        body = "".join(_line("span", excerpt.line + number, " ", text) for number, text in enumerate(old))
        return f'<div class="sides one">{_figure(f"From {where}{cut}", body)}</div>'
    after = excerpt.after.split("\n")[:-1]
    new = coloured(excerpt.after)
    left, right = [], []
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    for tag, a0, a1, b0, b1 in matcher.get_opcodes():
        same = tag == "equal"
        left += [
            _line("span" if same else "del", excerpt.line + n, " " if same else "−", old[n])
            for n in range(a0, a1)
        ]
        right += [
            _line("span" if same else "ins", excerpt.line + n, " " if same else "+", new[n])
            for n in range(b0, b1)
        ]
        left += [_GAP] * (len(right) - len(left))
        right += [_GAP] * (len(left) - len(right))
    return (
        f'<div class="sides">{_figure(f"Before, {where}{cut}", "".join(left))}'
        f"{_figure('After', ''.join(right))}</div>"
    )


def coloured(code: str) -> list[str]:
    """The lines of ``code`` as HTML."""
    out: list[str] = []
    at = 0
    for found in _TOKEN.finditer(code):
        out.append(escape(code[at : found.start()], quote=False))
        pieces = (escape(piece, quote=False) for piece in found.group().split("\n"))
        out.append("\n".join(f'<b class="{found.lastgroup}">{piece}</b>' for piece in pieces))
        at = found.end()
    out.append(escape(code[at:], quote=False))
    return "".join(out).split("\n")[:-1] or [""]


_GAP = '<span class="l gap"> </span>'


def _line(tag: str, number: int, mark: str, text: str) -> str:
    kind = ' class="l"' if tag == "span" else ""
    return f'<{tag}{kind}><i class="n">{number}</i><i class="m">{mark} </i>{text}</{tag}>'


def _figure(caption: str, body: str) -> str:
    return f'<figure><figcaption>{caption}</figcaption><pre tabindex="0" aria-label="{caption}">{body}</pre></figure>'
