"""The MIME type of an uploaded file is known where its name, or the upload's config, says it."""

from __future__ import annotations

import ast

import pytest
from planned import bound

from migrate.literal import Hole
from migrate.media.uploads import MimeType, file_part
from shim.mapping.value import NeedsLiteral

HEAD = """\
import os
from pathlib import Path
from google import genai
from google.genai import types
client = genai.Client()
"""


def _mime_type(program: str) -> str | None:
    module = bound(f"{HEAD}{program}\nuse(f)\n")
    statement = module.tree.body[-1]
    assert isinstance(statement, ast.Expr)
    assert isinstance(statement.value, ast.Call)
    part = file_part(Hole.of(module, statement.value.args[0]))
    found = part["file_data"]["mime_type"]
    assert isinstance(found, MimeType)
    if len(found.known) == 1:
        return str(found.literal())
    with pytest.raises(NeedsLiteral, match="MIME type"):
        found.literal()
    return None


@pytest.mark.parametrize(
    ("upload", "expected"),
    [
        ("file='a.pdf'", "application/pdf"),
        ("file=Path('b') / 'a.png'", "image/png"),
        ("file=str(Path('a.png'))", "image/png"),
        ("file=os.path.join(x, 'a.txt')", "text/plain"),
        ("file=f'{x}.pdf'", "application/pdf"),
        ("file=f'{x}/a.pdf'", "application/pdf"),
        ("file=x + '.pdf'", "application/pdf"),
        ("file='a', config={'mime_type': 'audio/mp3'}", "audio/mp3"),
        ("file='a.pdf', config=types.UploadFileConfig(mime_type='audio/mp3')", "audio/mp3"),
        ("file='a.pdf', config={'display_name': 'x'}", "application/pdf"),
        ("file='a.pdf', config={'mime_type': None}", "application/pdf"),
        ("file='a.pdf', config=other(mime_type='audio/mp3')", None),
        ("file='a.pdf', config=config", None),
        ("file='a.pdf', config={'mime_type': x}", None),
        ("file=x", None),
        ("file='a'", None),
        ("file=f'{x}.{y}'", None),
        ("file=f('a.pdf')", None),
        ("file=open('a.pdf', 'rb')", None),
    ],
)
def test_mime_type_of_an_upload(upload: str, expected: str | None) -> None:
    assert _mime_type(f"f = client.files.upload({upload})") == expected


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        (
            "f = client.files.upload(file='a.pdf') if x else client.files.upload(file='b.pdf')",
            "application/pdf",
        ),
        ("f = client.files.upload(file='a.pdf') if x else client.files.upload(file='b.png')", None),
        ("f = client.files.get(name='a')", None),
        (
            "f = client.files.upload(file='a.pdf')\nwhile x: f = client.files.get(name=f.name)",
            "application/pdf",
        ),
        ("f = client.files.get(name=g.name)\nwhile x: f = client.files.get(name=f.name)", None),
        ("p = 'a.pdf'\nf = client.files.upload(file=p)", "application/pdf"),
        ("p = 'a.pdf'\nif x: p = 'a.png'\nf = client.files.upload(file=p)", None),
        ("for p in ['a.pdf']: f = client.files.upload(file=p)", "application/pdf"),
        ("for p in names: f = client.files.upload(file=p)", None),
        ("f = other()", None),
    ],
)
def test_mime_type_of_several_files(program: str, expected: str | None) -> None:
    """Known only where every file that can be meant has the same."""
    assert _mime_type(program) == expected
