"""Reviews of real histories: one repository with a branch for each kind of change."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from git_history import CLIENT, NEW, OLD, History, changes

from migrate.cli import cli
from migrate.options import Options
from migrate.plan import Status
from migrate.review.assess import Reviewed, assess
from migrate.review.change import ReviewError
from migrate.review.sides import of_commits, of_disk, of_index, of_patch
from migrate.review.verdicts import Verdict


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> Iterator[History]:
    """The repository of `changes`, as the current folder."""
    made = changes(tmp_path_factory.mktemp("history") / "repository")
    before = os.getcwd()
    os.chdir(made.root)
    yield made
    os.chdir(before)


def _review(history: History, words: str, folder: Path) -> Reviewed:
    return assess(of_commits(words, str(history.root), str(folder)), Options())


def _found(reviewed: Reviewed) -> list[tuple[str, str, int]]:
    return [(plan.path, site.rule, site.start.line) for plan in reviewed.plans for site in plan.sites]


@pytest.mark.parametrize(
    ("branch", "findings"),
    [
        ("same", []),
        ("layout", []),
        ("differs", []),
        ("reader", [("ask.py", "GI312", NEW.count("\n"))]),
        ("mock", [("test_ask.py", "GI105", 7)]),
        ("stored", [("ask.py", "GI320", 7)]),
        ("old", [("more.py", "GI101", 7)]),
        ("edited", []),
        ("unrelated", []),
        ("deleted", []),
        ("marked", [("ask.py", "GI321", 7)]),
        ("renamed", []),
        ("notebook", [("book.ipynb", "GI101", 1)]),
        ("huge", [("big.py", "GI101", 6007)]),
        ("ahead", [("more.py", "GI101", 7)]),
        ("behind", []),
    ],
)
def test_only_what_is_new_is_told(
    branch: str, findings: list[tuple[str, str, int]], history: History, tmp_path: Path
) -> None:
    assert _found(_review(history, f"main..{branch}", tmp_path)) == findings


@pytest.mark.parametrize(
    ("branch", "verdicts"),
    [
        ("same", {Verdict.SAME}),
        ("layout", {Verdict.LAYOUT}),
        ("differs", {Verdict.DIFFERS}),
        ("stored", {Verdict.DIFFERS}),
        ("renamed", {Verdict.SAME}),
        ("notebook", {Verdict.SAME}),
        ("behind", {Verdict.SAME}),
        ("edited", {Verdict.DIFFERS}),
        ("old", set()),
        ("deleted", set()),
        ("unrelated", set()),
    ],
)
def test_each_hunk_is_compared_with_the_plan(
    branch: str, verdicts: set[Verdict], history: History, tmp_path: Path
) -> None:
    assert {one.verdict for one in _review(history, f"main..{branch}", tmp_path).judged} == verdicts


def test_a_rename_is_told_by_its_new_name(history: History, tmp_path: Path) -> None:
    (one,) = {judged.path for judged in _review(history, "main..renamed", tmp_path).judged}
    assert one == "moved.py"


def test_what_cannot_be_read(history: History, tmp_path: Path) -> None:
    (plan,) = [
        one for one in _review(history, "main..broken", tmp_path / "a").plans if one.status is Status.FAILED
    ]
    assert plan.message == "line 1 has a conflict marker; resolve the merge and run again"
    (plan,) = _review(history, "main..binary", tmp_path / "b").plans
    assert plan.status is Status.FAILED
    assert "utf-8" in plan.message.lower()


def test_all_ways_to_name_a_change(history: History, tmp_path: Path) -> None:
    """The merge base counts: what main has got since is nobody's finding."""
    found = [
        _found(_review(history, words, tmp_path / str(number)))
        for number, words in enumerate(
            ("reader..old", "reader...old", "old~1..old", f"main..{history.git('rev-parse', 'old').strip()}")
        )
    ]
    assert found == [[("more.py", "GI101", 7)]] * 4


def test_what_is_staged_and_what_is_on_disk(history: History, tmp_path: Path) -> None:
    root = str(history.root)
    try:
        history.write(staged_dot_py=OLD)
        history.git("add", "staged.py")
        history.write(ask_dot_py=OLD + OLD.removeprefix(CLIENT).replace("ask", "again"))
        assert _found(assess(of_index(root, str(tmp_path / "a")), Options())) == [("staged.py", "GI101", 7)]
        found = _found(assess(of_disk(root, str(tmp_path / "b")), Options()))
        assert found == [("ask.py", "GI101", 10), ("staged.py", "GI101", 7)]
    finally:
        history.git("reset", "-q", "--hard")


@pytest.mark.parametrize("branch", ["same", "reader", "renamed", "notebook", "deleted", "old", "unrelated"])
def test_a_patch_tells_what_the_commits_tell(branch: str, history: History, tmp_path: Path) -> None:
    """Before and after it was applied."""
    wanted = _review(history, f"main..{branch}", tmp_path / "commits")
    text = history.git("diff", "-M30%", "main", branch)
    for number, place in enumerate(("main", branch)):
        history.git("checkout", "-q", place)
        try:
            change = of_patch(text, "p", str(history.root), str(tmp_path / str(number)))
            found = assess(change, Options())
        finally:
            history.git("checkout", "-q", "main")
        assert _found(found) == _found(wanted)
        assert found.judged == wanted.judged


def test_a_patch_that_does_not_fit(history: History, tmp_path: Path) -> None:
    text = history.git("diff", "main", "same").replace("def ask", "def asked")
    with pytest.raises(
        ReviewError, match=r"p: does not fit the files in .*ask\.py has other lines at \d+ \(line 5 of"
    ):
        of_patch(text, "p", str(history.root), str(tmp_path / "a"))
    with pytest.raises(ReviewError, match=r"there is no gone\.py \(line 1 of the patch\)"):
        of_patch(
            "--- a/gone.py\n+++ b/gone.py\n@@ -1 +1 @@\n-a\n+b\n", "p", str(history.root), str(tmp_path / "b")
        )
    with pytest.raises(ReviewError, match=r"\.\./x\.py: leads out of"):
        of_patch(
            "--- a/../x.py\n+++ b/../x.py\n@@ -1 +1 @@\n-a\n+b\n", "p", str(history.root), str(tmp_path / "c")
        )


def test_a_patch_writes_to_no_real_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where it renames a file to one that there is."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    tree = tmp_path / "tree"
    tree.mkdir()
    (tree / "a.py").write_text("one\n")
    (tree / "b.py").write_text("kept\n")
    text = "diff --git a/a.py b/b.py\nrename from a.py\nrename to b.py\n"
    text += "--- a/a.py\n+++ b/b.py\n@@ -1 +1 @@\n-one\n+two\n"
    change = of_patch(text, "p", str(tree), str(tmp_path / "s"))
    assert Path(change.after, "b.py").read_text() == "two\n"
    assert (tree / "b.py").read_text() == "kept\n"
    with pytest.raises(ReviewError, match=r"p: changes b\.py more than once; give one patch"):
        of_patch(text + text, "p", str(tree), str(tmp_path / "t"))


def test_a_patch_that_is_too_large(history: History, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("migrate.review.patch.LARGEST", 10)
    (tmp_path / "p").write_text("diff --git a/x b/x\n")
    with pytest.raises(
        Exception, match=r"is larger than 0 MB; give the commits, or a patch of the Python files"
    ):
        _run("--diff", str(tmp_path / "p"))
    with pytest.raises(Exception, match=r"none: cannot be read: no such file"):
        _run("--diff", str(tmp_path / "none"))


def test_odd_names_and_newlines(tmp_path: Path) -> None:
    """What git would quote, and files of Windows."""
    odd = History(tmp_path / "odd names")
    odd.write(keep_dot_py="x = 1\n")
    odd.git("add", "-A")
    odd.git("commit", "-q", "-m", "one")
    name = 'caf\u00e9 "q"\n\tx.py'
    (odd.root / name).write_bytes(OLD.replace("\n", "\r\n").encode())
    odd.git("add", "-A")
    odd.git("commit", "-q", "-m", "two")
    (odd.root / name).write_bytes(NEW.replace("\n", "\r\n").encode())
    odd.git("commit", "-q", "-a", "-m", "three")
    reviewed = assess(of_commits("HEAD~2..HEAD~1", str(odd.root), str(tmp_path / "a")), Options())
    assert [(os.path.basename(plan.path), len(plan.sites)) for plan in reviewed.plans] == [(name, 1)]
    reviewed = assess(of_commits("HEAD~1..HEAD", str(odd.root), str(tmp_path / "b")), Options())
    assert {one.verdict for one in reviewed.judged} == {Verdict.SAME}


def test_a_client_of_another_file(tmp_path: Path) -> None:
    """Files that the change does not touch tell what a name is."""
    made = History(tmp_path / "project")
    made.write(clients_dot_py=CLIENT, ask_dot_py="x = 1\n")
    made.git("add", "-A")
    made.git("commit", "-q", "-m", "one")
    made.write(
        ask_dot_py="from clients import client\n\nr = client.interactions.create(model='m', input='x')\nprint(r.text)\n"
    )
    made.git("commit", "-q", "-a", "-m", "two")
    reviewed = assess(of_commits("HEAD~1", str(made.root), str(tmp_path / "a")), Options())
    assert [site.rule for plan in reviewed.plans for site in plan.sites] == ["GI312"]


def test_a_patch_outside_of_a_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    (tmp_path / "tree").mkdir()
    (tmp_path / "tree" / "a.py").write_text(NEW.replace("output_text", "text"))
    text = "--- a.py.orig\n+++ a.py\n@@ -1,1 +1,1 @@\n-import genai\n+from google import genai\n"
    (file,) = assess(
        of_patch(text.replace("a.py.orig", "a.py"), "p", str(tmp_path / "tree"), str(tmp_path / "s")),
        Options(),
    ).plans
    assert [site.rule for site in file.sites] == ["GI312"]  # the client is known only with the new import


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        ("nowhere..HEAD", "nowhere: is no commit, branch or tag of"),
        ("main..--output=x", "--output=x: is no commit"),
        ("orphan..main", "orphan and main: cannot be compared: they have no common ancestor"),
    ],
)
def test_commits_that_there_are_not(words: str, problem: str, history: History, tmp_path: Path) -> None:
    with pytest.raises(ReviewError) as error:
        of_commits(words, str(history.root), str(tmp_path))
    assert problem in str(error.value)


def test_a_shallow_clone(history: History, tmp_path: Path) -> None:
    history.git(
        "clone", "-q", "--depth", "1", "--no-single-branch", f"file://{history.root}", str(tmp_path / "clone")
    )
    with pytest.raises(ReviewError, match="shallow clone; fetch more of it"):
        of_commits("origin/main..origin/same", str(tmp_path / "clone"), str(tmp_path / "s"))
    with pytest.raises(ReviewError, match="this is a shallow clone, so fetch it"):
        of_commits("main~1..HEAD", str(tmp_path / "clone"), str(tmp_path / "t"))


def test_no_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(ReviewError, match="is in no git repository; go into one"):
        of_commits("main..HEAD", str(tmp_path), str(tmp_path / "s"))


def test_a_merge_that_is_not_resolved(history: History, tmp_path: Path) -> None:
    history.git("checkout", "-q", "reader")
    try:
        with pytest.raises(subprocess.CalledProcessError):
            history.git("merge", "-q", "differs")
        with pytest.raises(ReviewError, match=r"ask\.py: has a merge conflict; resolve it"):
            of_index(str(history.root), str(tmp_path / "a"))
        (plan,) = assess(of_disk(str(history.root), str(tmp_path / "b")), Options()).plans
        assert plan.status is Status.FAILED
        assert "has a conflict marker" in plan.message
    finally:
        history.git("reset", "-q", "--hard")
        history.git("checkout", "-q", "main")


def test_submodules_and_links_are_no_files(history: History, tmp_path: Path) -> None:
    history.git("checkout", "-q", "-B", "odd", "main")
    os.symlink("ask.py", history.root / "link.py")
    commit = history.git("rev-parse", "HEAD").strip()
    history.git("update-index", "--add", "--cacheinfo", f"160000,{commit},lib")
    history.git("add", "link.py")
    history.git("commit", "-q", "-m", "odd")
    history.git("checkout", "-q", "main")
    (plan,) = _review(history, "main..odd", tmp_path).plans
    assert (plan.path, plan.status, plan.message) == (
        "lib",
        Status.SKIPPED,
        "is a submodule; review it in its own repository",
    )


# -- the command


def _run(*arguments: str) -> tuple[int, str]:
    ran = CliRunner().invoke(cli, ["review", *arguments], standalone_mode=False)
    assert ran.exception is None or isinstance(ran.exception, Exception)
    if ran.exception is not None:
        raise ran.exception
    return ran.return_value, ran.output


def test_the_command(history: History, tmp_path: Path) -> None:
    code, out = _run("main..reader")
    assert code == 1
    assert "GI312" in out
    assert "1 finding in main...reader" in out
    assert _run("main..same")[0] == 0
    assert _run("main..broken")[0] == 2
    code, out = _run("main..differs", "--report", f"markdown={tmp_path / 'review.md'}", "--format", "json")
    assert code == 0
    review = json.loads(out)["review"]
    assert [hunk["verdict"] for hunk in review["hunks"]] == ["differs"]
    assert "now: " in review["hunks"][0]["diff"]
    assert "```diff" in (tmp_path / "review.md").read_text()


@pytest.mark.parametrize("kind", ["html", "sarif", "github", "rdjson", "junit"])
def test_other_formats_tell_the_findings(kind: str, history: History) -> None:
    code, out = _run("main..reader", "--format", kind)
    assert code == 1
    assert "ask.py" in out


def test_only_one_change_at_a_time(history: History) -> None:
    with pytest.raises(Exception, match="give one of them"):
        _run("main..same", "--staged")
