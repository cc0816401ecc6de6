"""Measures what reports cost: ``check`` with an HTML report over ``check`` alone, and the page in a browser.

    python tests/benchmarks/report.py --tree DIR [--repeat N] [--uses 1000]

Processes take turns, so that a busy machine is busy for both; figures are medians of CPU seconds. The plain run is
also looked at for modules that only reports need. The browser part is left out where there is no Chromium.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

TARGET = 1.3
"""CPU time of ``check --report html=FILE`` over that of ``check`` that the project promises."""
LAG = 100
"""Milliseconds after which people notice that a page is slow to answer."""
_ONLY_REPORTS = ("pydantic", "migrate.output.assemble", "migrate.output.html", "migrate.baseline")
_FILTER = """
const form = document.querySelector("form"), text = form.elements.text, found = [];
const steps = [() => form.querySelector("[value=left]").click(), () => { text.value = "module180"; },
               () => { text.value = "hello 7"; }, () => { text.value = ""; },
               () => form.querySelector("[value=left]").click()];
for (const step of steps) {
  const begun = performance.now();
  step();
  form.dispatchEvent(new Event("input", { bubbles: true }));
  document.body.getBoundingClientRect();  // lay the page out as well
  found.push(performance.now() - begun);
}
return found;
"""


def cpu(command: list[str]) -> float:
    """Processor seconds of a run that finds something or nothing."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    if done.returncode not in (0, 1, 2):
        raise SystemExit(done.stderr.decode())
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def loaded(tree: str) -> list[str]:
    """Modules of reports that a plain check loads; there should be none."""
    code = (
        "import sys\nfrom migrate.cli import main\n"
        f"try:\n    main(['check', {tree!r}])\nexcept SystemExit:\n    pass\n"
        f"print(*(name for name in {_ONLY_REPORTS!r} if name in sys.modules), file=sys.stderr)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return ran.stderr.split()


def page(uses: int, file: Path) -> tuple[float, list[float]]:
    """Milliseconds until a page of ``uses`` uses can be used, and for each of five filters."""
    from browser import browser
    from project import many

    from migrate.output import html
    from migrate.output.assemble import build

    plans, sources = many(uses)
    file.write_text(html.render(build(plans, "0", sources)), encoding="utf-8")
    with browser() as driver:
        begun = time.perf_counter()
        driver.get(file.as_uri())
        opened = (time.perf_counter() - begun) * 1000
        return opened, driver.execute_script(_FILTER)


def main() -> int:
    """Measure and print; 1 where a promise is broken."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--tree", required=True)
    parser.add_argument("--repeat", type=int, default=7)
    parser.add_argument("--uses", type=int, default=1000)
    asked = parser.parse_args()
    kept = True
    with tempfile.TemporaryDirectory() as folder:
        plain = [sys.executable, "-m", "migrate", "check", asked.tree]
        parties = {"check": plain, "check --report html": [*plain, "--report", f"html={folder}/r.html"]}
        taken: dict[str, list[float]] = {name: [] for name in parties}
        for turn in range(asked.repeat + 1):  # the first one fills caches
            for name, command in parties.items():
                spent = cpu(command)
                if turn:
                    taken[name].append(spent)
        base, html = (statistics.median(taken[name]) for name in parties)
        print(f"check {base:.3f} s, with an HTML report {html:.3f} s: {html / base:.2f} (target ≤ {TARGET})")
        kept &= html / base <= TARGET
        extra = loaded(asked.tree)
        print(f"modules of reports in a plain check: {', '.join(extra) or 'none'}")
        kept &= not extra
        from browser import missing

        if why := missing():
            print(f"page: not measured, {why}")
        else:
            opened, filters = page(asked.uses, Path(folder, "page.html"))
            size = Path(folder, "page.html").stat().st_size / 1e6
            shown = ", ".join(f"{step:.0f}" for step in filters)
            print(
                f"page of {asked.uses} uses: {size:.1f} MB, opens in {opened:.0f} ms, filters in {shown} ms"
            )
            kept &= max(filters) <= LAG
    return 0 if kept else 1


if __name__ == "__main__":
    raise SystemExit(main())
