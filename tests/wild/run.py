"""Measures the codemod on real trees, unpacked anywhere, and prints one Markdown table.

    python tests/wild/run.py --source DIR [--source DIR ...] [--manifest FILE] [--types] [--json FILE]

A source is one tree. A manifest is JSON, ``{"corpora": [{"name": ..., "path": ..., "tier": ...}]}``, paths
relative to it; tiers (libraries, applications, samples) get totals of their own. The trees are only read:
everything happens in temporary copies. What is measured against is an `ast` count of call sites
(``wildcount.py``) and the promises that hold on any input: no file fails that Python can parse, no file
without a Gemini import changes, a second run changes nothing, what changed still parses and (``--types``,
with mypy and google-genai installed) has no new type error. The exit code is 1 where one is broken.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
from pathlib import Path

from wildmeasure import Changed, Corpus, Measured, measure
from wildtable import render
from wildtypes import compare

from migrate.options import Options


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--source", type=Path, action="append", default=[], help="one tree; repeatable")
    parser.add_argument("--manifest", type=Path, help="JSON that names trees and their tiers")
    parser.add_argument("--only", action="append", default=[], help="name of a tree; the others are left out")
    parser.add_argument("--unsafe", action="store_true", help="apply unsafe rewrites, too")
    parser.add_argument("--bridge", action="store_true", help="bridge what has no native form")
    parser.add_argument(
        "--vertex", action="store_true", help="rewrite calls of clients that may talk to Vertex AI"
    )
    parser.add_argument("--types", action="store_true", help="type check changed files before and after")
    parser.add_argument(
        "--verbose", action="store_true", help="list every site, and what was missed or extra"
    )
    parser.add_argument("--json", type=Path, help="write everything that was measured to this file")
    asked = parser.parse_args()
    corpora = [Corpus(path.name, path) for path in asked.source]
    if asked.manifest:
        for entry in json.loads(asked.manifest.read_text(encoding="utf-8"))["corpora"]:
            path = asked.manifest.parent / entry["path"]
            corpora.append(Corpus(entry.get("name", path.name), path, entry.get("tier", "")))
    corpora = [corpus for corpus in corpora if not asked.only or corpus.name in asked.only]
    absent = [str(corpus.path) for corpus in corpora if not corpus.path.is_dir()]
    if absent or not corpora:
        parser.error(
            f"not a folder: {', '.join(absent)}" if absent else "name a tree with --source or --manifest"
        )
    results: list[Measured] = []
    changed: Changed = {}
    for corpus in corpora:
        print(f"{len(results) + 1}/{len(corpora)} {corpus.name}", file=sys.stderr)
        result, files = measure(
            corpus, Options(unsafe=asked.unsafe, bridge=asked.bridge, vertex=asked.vertex)
        )
        results.append(result)
        changed |= {f"{len(results) - 1}/{name}": sides for name, sides in files.items()}
    if asked.types:
        _type_check(results, changed)
    print(render(results, types=asked.types, verbose=asked.verbose))
    if asked.json:
        data = [
            {field.name: getattr(result, field.name) for field in dataclasses.fields(result)}
            | {"wrong": result.wrong}
            for result in results
        ]
        asked.json.write_text(json.dumps(data, indent=1), encoding="utf-8")
    return 1 if any(result.wrong for result in results) else 0


def _type_check(results: list[Measured], changed: Changed) -> None:
    for key, new in compare(changed).items():
        number, name = key.split("/", 1)
        results[int(number)].type_errors += [f"{name}: {message}" for message in new.errors]
        results[int(number)].sdk_overload += [f"{name}: {message}" for message in new.sdk_overload]


if __name__ == "__main__":
    sys.exit(main())
