"""Settings are read from the right file, and a mistake in them is named."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from migrate.codes import CODES, CodeKind
from migrate.settings import Config, ConfigError, load, rule_codes

pytestmark = pytest.mark.usefixtures("here")


def _write(text: str, folder: str = ".") -> None:
    Path(folder).mkdir(parents=True, exist_ok=True)
    (Path(folder) / "pyproject.toml").write_text(text)


def test_no_file() -> None:
    assert load([]) == Config()


def test_every_setting() -> None:
    _write(
        '[tool.interactions-migrate]\nselect = ["GI1", "generate-content"]\nignore = ["gi102"]\n'
        'unsafe = true\nstate = "client"\nexclude = ["tests/"]\njobs = 3\n'
    )
    assert load([]) == Config(
        file=os.path.abspath("pyproject.toml"),
        select=("GI1", "GI101"),
        ignore=("GI102",),
        unsafe=True,
        state="client",
        exclude=("tests/",),
        jobs=3,
    )
    assert load([]).folder == os.getcwd()


def test_the_nearest_file_that_has_the_table_counts() -> None:
    """Seen from the folder that all paths share; a file without the table is passed by."""
    _write("[tool.interactions-migrate]\njobs = 1\n")
    _write("[project]\nname = 'a'\n", "a")
    _write("[tool.interactions-migrate]\njobs = 2\n", "a/b")
    Path("a/b/x.py").write_text("")
    assert load(["a/b/x.py"]).jobs == load(["a/b"]).jobs == load(["a/b/*.py"]).jobs == 2
    assert load(["a"]).jobs == load(["a/b", "a/c"]).jobs == load([]).jobs == 1


def test_other_files_need_not_be_toml() -> None:
    """A broken file that does not mention the tool is not this tool's business."""
    _write("[project\n")
    assert load([]) == Config()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[tool.interactions-migrate\n", "not valid TOML"),
        ('tool.interactions-migrate = "x"\n', r"tool\.interactions-migrate must be a table, not a string"),
        ("[tool.interactions-migrate]\nselct = []\n", r"\.selct: no such setting; did you mean select\?"),
        (
            "[tool.interactions-migrate]\nzzz = 1\n",
            r"\.zzz: no such setting; known are bridge, exclude, ignore, jobs",
        ),
        (
            '[tool.interactions-migrate]\nselect = "GI101"\n',
            r"\.select: must be a list of strings, not a string",
        ),
        (
            "[tool.interactions-migrate]\nexclude = [1]\n",
            r"\.exclude: must be a list of strings, not a list of other",
        ),
        (
            '[tool.interactions-migrate]\nstate = "both"\n',
            r"\.state: must be \"server\" or \"client\", not 'both'",
        ),
        ('[tool.interactions-migrate]\nunsafe = "yes"\n', r"\.unsafe: must be true or false, not a string"),
        ("[tool.interactions-migrate]\njobs = 0\n", r"\.jobs: must be a whole number from 1 on, not 0"),
        ("[tool.interactions-migrate]\njobs = true\n", r"\.jobs: must be a whole number from 1 on, not True"),
        ('[tool.interactions-migrate]\nignore = ["GI999"]\n', r"\.ignore: no rule is called 'GI999'"),
    ],
)
def test_mistakes_name_the_file_and_the_key(text: str, words: str) -> None:
    _write(text)
    with pytest.raises(ConfigError, match=words) as caught:
        load([])
    assert str(caught.value).startswith(os.path.abspath("pyproject.toml"))


def test_rule_codes() -> None:
    """Codes and names in any case, and prefixes; each once."""
    assert rule_codes(["gi101", "GENERATE-CONTENT", "GI10", "GI"], "--select") == ("GI101", "GI10", "GI")


@pytest.mark.parametrize(
    ("word", "words"),
    [
        ("GI999", "--select: no rule is called 'GI999'"),
        ("generate-contents", "did you mean generate-content"),
        ("", "no rule is called ''"),
        ("zzzz", "`interactions-migrate rules` lists them"),
    ],
)
def test_words_that_are_no_rules(word: str, words: str) -> None:
    with pytest.raises(ConfigError, match=words):
        rule_codes([word], "--select")


def test_reasons_cannot_be_selected() -> None:
    reason = next(code for code in CODES.values() if code.kind is CodeKind.REASON)
    with pytest.raises(ConfigError, match=f"{reason.code} {reason.name} is a reason, not a rule"):
        rule_codes([reason.code], "--ignore")
