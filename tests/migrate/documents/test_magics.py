"""What IPython adds is masked, and everything else keeps its place."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from migrate.documents.magics import as_python, cell_magic, mask

PYTHON = [
    "x = 5 % 3",
    "print('''\n%not a magic\n!nor this\nreally?\n''')",
    "y = (7\n  % 2)",
    "if x != 5:\n    pass",
    'text = """Why?',  # goes on
    '"""',
    "# is this a comment?",
    "z = [\n# what?\n'a', '%s' % 1,\n]",
    "await f()",
    "d = {'a': '!b'}",
    "s = 'it\\'s' + \"%\"",
    "w = 1 + \\\n  2",
]
MAGICS = [
    "%matplotlib inline",
    "!pip install -q 'google-genai'",
    "!!ls",
    "%pip install a \\\n   b",
    "files = !ls | grep 'x'",
    "a, b = %who_ls",
    "client?",
    "?client.models",
    "client.models.generate_content??",
    "%time y = f(x)",
    "%timeit -n 10 -r 3 f(x)",
    "for i in x:\n    !echo {i}\n    %time f(i)",
    "if x:\n    print?",
    "f(x); g(x);\n%env A=it's",
]


@given(
    st.lists(st.sampled_from([*PYTHON[:4], *PYTHON[6:], *MAGICS]), max_size=12),
    st.sampled_from(["\n", "\r\n"]),
)
def test_what_is_left_is_python_in_its_place(pieces: list[str], newline: str) -> None:
    """Masked text parses, is as long, and differs only where it says so."""
    text = "\n".join(pieces).replace("\n", newline)
    masked, fixed = as_python(text)
    ast.parse(masked)
    assert len(masked) == len(text)
    inside = {at for start, end in fixed for at in range(start, end)}
    assert all(at in inside or masked[at] == text[at] for at in range(len(text)))
    assert [at for at, c in enumerate(text) if c in "\r\n"] == [
        at for at, c in enumerate(masked) if c in "\r\n"
    ]


@given(st.text(st.sampled_from("a%!?=()'\"\\\n #{}"), max_size=30))
def test_anything_can_be_masked(text: str) -> None:
    masked, fixed = mask(text)
    assert len(masked) == len(text)
    assert fixed == sorted(fixed)
    assert all(0 <= start < end <= len(text) for start, end in fixed)


@pytest.mark.parametrize("text", ["\n".join(PYTHON), "x = 1\n", "", "f(a\n%b)"])
def test_python_stays(text: str) -> None:
    assert as_python(text) == (text, [])


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("%time x = f()", "0;    x = f()"),
        ("%timeit -n 10 f()", "0;            f()"),
        ("%time", "     "),
        ("files = !ls", "files = ___"),
        ("if x:\n    !ls -l", "if x:\n    0     "),
        ("x?\ny", "  \ny"),
    ],
)
def test_stand_ins(text: str, masked: str) -> None:
    """A line at the margin is blanked, one in a block leaves a statement, an assigned one a name."""
    assert mask(text)[0] == masked


def test_a_string_that_opens_with_a_question_is_none() -> None:
    text = 'prompt = """Why?\n%time\n"""\n!ls'
    assert mask(text)[0] == 'prompt = """Why?\n%time\n"""\n   '


@pytest.mark.parametrize(
    ("text", "name", "argument", "body"),
    [
        ("%%time\nf()", "time", "", "f()"),
        ("\n%%writefile -a app.py\r\nx", "writefile", "-a app.py", "x"),
        ("%%html", "html", "", ""),
    ],
)
def test_cell_magics(text: str, name: str, argument: str, body: str) -> None:
    magic = cell_magic(text)
    assert magic is not None
    assert (magic.name, magic.argument, text[magic.body :]) == (name, argument, body)


@pytest.mark.parametrize("text", ["x %%y", "%time\n%%time", "", "# %%bash"])
def test_no_cell_magic(text: str) -> None:
    assert cell_magic(text) is None
