"""The report as a pull-request comment: what matters at first sight, details folded, never longer than GitHub takes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice

from migrate.generations.order import NAMES, is_worth_telling
from migrate.output.report import File, Report, Review, Share, Use
from migrate.output.words import count, duration, headline, message, percent
from migrate.plan import Held, Outcome, Status

LIMIT = 65_536
"""What GitHub takes in one comment, in characters; counted in bytes here, to be on the safe side."""
MARK = "<!-- interactions-migrate -->"
"""First line, by which a later run finds the comment that it replaces."""
_STEPS = (10_000, 1_000, 300, 100, 50, 20, 10, 5, 1)
"""Entries of one list, tried from the most to the fewest."""
_CUT = (
    "> Cut to fit into a comment: each list shows at most {:,} of its entries. "
    "`interactions-migrate check --report html=FILE` has all of it."
)


def render(report: Report) -> str:
    """The comment as GitHub-flavoured Markdown."""
    page = ""
    for shown in _STEPS:
        sections = [part for part in _sections(report, shown) if part]
        if page:
            sections.insert(2, _CUT.format(shown))
        page = "\n\n".join(sections) + "\n"
        if len(page.encode()) <= LIMIT:
            break
    return page


def _sections(report: Report, shown: int) -> Iterator[str]:
    yield f"{MARK}\n## From generateContent to the Interactions API"
    yield _headline(report)
    if report.review is not None:
        yield _findings(report, shown)
        yield _verdicts(report.review, shown)
        yield _troubles(report, shown)
        return
    yield _table(report)
    yield _troubles(report, shown)
    yield _causes(report, shown)
    yield _changes(report, shown)
    yield _rewritten(report, shown)
    yield _generations(report, shown)
    yield _shares("By folder", report.folders, shown)
    yield _shares("By owner", report.owners, shown)
    yield _next(report)


def _headline(report: Report) -> str:
    first, mark, rest = headline(report).partition(" of the old API")
    words = f"**{first}{mark}**{rest}" if report.summary.sites and mark else headline(report)
    if report.gate:  # a file name may hold anything
        words = words.replace(f" {report.gate.file}: ", f" {code(report.gate.file)}: ", 1)
    return words


def _table(report: Report) -> str:
    total = report.summary
    if not total.sites:
        return ""
    rows = [
        (Outcome.NATIVE, total.native, "rewritten as by hand"),
        (Outcome.BRIDGED, total.bridged, "rewritten, with the shim behind the result"),
        ("unsafe", total.held[Held.UNSAFE], "can be rewritten with `--unsafe`; behaviour may change"),
        ("told only", total.held[Held.REPORTED], "requirements, changed with `--pins edit`"),
        (Outcome.LEFT, total.left, "needs a person; the reasons are below"),
        ("ignored", total.held[Held.SUPPRESSED], "by a comment"),
        ("not selected", total.held[Held.NOT_SELECTED], "by `--select` or `--ignore`"),
        ("declined", total.held[Held.DECLINED], "when asked"),
    ]
    lines = ["| outcome | uses | |", "|---|--:|---|"]
    lines += [f"| {name} | {number:,} | {words} |" for name, number, words in rows if number]
    return "\n".join(lines)


def _findings(report: Report, shown: int) -> str:
    """What a change brings, place by place."""
    items = [
        f"- {_place(file, use)} **{use.rule}** {_text(message(use))}"
        for file, use in _uses(report, lambda use: True)
    ]
    return "\n".join(_listed(items, shown))


def _verdicts(review: Review, shown: int) -> str:
    """The hunks that differ from what the tool writes, and those that do not."""
    parts = []
    differ = [hunk for hunk in review.hunks if hunk.verdict == "differs"]
    if differ:
        items = [
            f"- {code(f'{hunk.path}:{hunk.line}')}\n\n{_indented(fenced(hunk.diff, 'diff'))}"
            for hunk in differ
        ]
        summary = f"{count(len(differ), 'hunk')} other than the tool writes (from its lines to these)"
        parts.append(_folded(summary, items, shown))
    alike = [hunk for hunk in review.hunks if hunk.verdict != "differs"]
    if alike:
        items = [
            f"- {code(f'{hunk.path}:{hunk.line}')}{', in another layout' if hunk.verdict == 'layout' else ''}"
            for hunk in alike
        ]
        parts.append(_folded(f"{count(len(alike), 'hunk')} as the tool writes it", items, shown))
    return "\n\n".join(parts)


def fenced(text: str, language: str) -> str:
    """``text`` as a block of code, whatever is in it."""
    fence = "`" * max(3, *(len(run) + 1 for run in re.findall("`+", text)), 3)
    return f"{fence}{language}\n{text.rstrip()}\n{fence}"


def _indented(block: str) -> str:
    return "\n".join(f"  {line}" for line in block.split("\n"))


def _troubles(report: Report, shown: int) -> str:
    parts = []
    for status, words in ((Status.FAILED, "failed, left as it was"), (Status.SKIPPED, "skipped")):
        files = [file for file in report.files if file.status is status]
        if len(files) > 1:
            words = words.replace("it was", "they were")
        if files:
            items = [f"- {code(_at(file))}: {_text(file.message)}" for file in files]
            parts.append(_folded(f"{count(len(files), 'file')} {words}", items, shown, opened=shown > 5))
    return "\n\n".join(parts)


def _causes(report: Report, shown: int) -> str:
    if not report.causes:
        return ""
    parts = ["### Left for a person"]
    for cause in report.causes:
        uses = [
            (file, use)
            for file, use in _uses(report, lambda use: not use.silenced)
            if use.outcome is Outcome.LEFT and use.reason == cause.code
        ]
        effort = f", about {duration(cause.effort)}" if cause.effort else ""
        items = [f"- {_place(file, use)}: {_text(use.message)}" for file, use in uses]
        summary = f"<b>{cause.code}</b> {_html(cause.title)}: {count(cause.sites, 'use')}{effort}"
        parts.append(_folded(summary, items, shown, lead=_text(cause.instead)))
    return "\n\n".join(parts)


def _changes(report: Report, shown: int) -> str:
    if not report.ledger:
        return ""
    items = [
        f"- **{change.code}** {_text(change.message)} ({count(change.sites, 'use')})"
        for change in report.ledger
    ]
    return "### Behaviour that changes\n\n" + "\n".join(_listed(items, shown))


def _rewritten(report: Report, shown: int) -> str:
    uses = _uses(report, lambda use: use.applied)
    if not uses:
        return ""
    items = []
    for file, use in uses:
        codes = ", ".join(dict.fromkeys(change.code for change in use.ledger))
        items.append(
            f"- {_place(file, use)}: {code(use.call)} in {code(use.scope)}" + (f" ({codes})" if codes else "")
        )
    return _folded(f"{count(len(uses), 'use')} rewritten", items, shown)


def _generations(report: Report, shown: int) -> str:
    """What the tree is written for, in the order to move it; nothing where all of it is generateContent."""
    if not is_worth_telling(step.generation for step in report.generations):
        return ""
    items = []
    for step in report.generations:
        files = ", ".join(code(path) for path in step.files[:shown])
        more = f" and {len(step.files) - shown:,} more" if len(step.files) > shown else ""
        items.append(
            f"- **{step.name}** ({count(len(step.files), 'file')}): {_text(step.advice)} {files}{more}"
        )
    for file in report.files:
        if len(file.generations) > 1:
            order = ", then ".join(NAMES[one] for one in file.generations)
            items.append(f"- In {code(file.path)}: {order}")
    return _folded("Generations in the order to move them", items, max(shown, 5))


def _shares(title: str, shares: Sequence[Share], shown: int) -> str:
    if not shares or (len(shares) == 1 and not shares[0].name):
        return ""
    lines = ["| | uses | rewritten | unsafe | left | effort | coverage |", "|---|--:|--:|--:|--:|--:|--:|"]
    rows = [
        f"| {code(share.name).replace('|', chr(92) + '|') if share.name else 'nobody'} | {share.sites:,} "
        f"| {share.native + share.bridged:,} | {share.unsafe:,} | {share.left:,} | "
        f"{duration(share.effort) if share.effort else '–'} | {percent(share.coverage)} |"
        for share in shares
    ]
    more = [f"\nand {len(rows) - shown:,} more"] if len(rows) > shown else []
    return _fold(title, "\n".join([*lines, *rows[:shown], *more]))


def _next(report: Report) -> str:
    total = report.summary
    steps = []
    if total.changed and report.run.command != "apply":
        steps.append("`interactions-migrate apply` makes the rewrites")
    if total.held[Held.UNSAFE]:
        steps.append("`--unsafe` includes what may change behaviour")
    if report.causes:
        steps.append(f"`interactions-migrate explain {report.causes[0].code}` says what to do")
    return f"<sub>{'; '.join(steps)}.</sub>" if steps else ""


def _uses(report: Report, wanted: Callable[[Use], bool]) -> list[tuple[File, Use]]:
    return [(file, use) for file in report.files for use in file.sites if wanted(use)]


def _folded(summary: str, items: Sequence[str], shown: int, *, lead: str = "", opened: bool = False) -> str:
    body = "\n".join(_listed(items, shown))
    return _fold(summary, f"{lead}\n\n{body}" if lead else body, opened=opened)


def _fold(summary: str, body: str, *, opened: bool = False) -> str:
    return f"<details{' open' if opened else ''}><summary>{summary}</summary>\n\n{body}\n\n</details>"


def _listed(items: Sequence[str], shown: int) -> Iterable[str]:
    yield from islice(items, shown)
    if len(items) > shown:
        yield f"- and {len(items) - shown:,} more"


def _place(file: File, use: Use) -> str:
    cell = f"cell {use.cell}:" if use.cell else ""
    new = " **new**" if use.known is False else ""
    return code(f"{file.path}:{cell}{use.start.line}") + new


def _at(file: File) -> str:
    return f"{file.path}:{file.position.line}" if file.position else file.path


def code(text: str) -> str:
    """``text`` as a code span, whatever is in it; nobody is mentioned and nothing is markup in there."""
    text = " ".join(text.split()) if "\n" in text or "\r" in text else text
    fence = "`" * (max(map(len, re.findall("`+", text)), default=0) + 1)
    space = " " if text.startswith(("`", " ")) or text.endswith(("`", " ")) else ""
    return f"{fence}{space}{text}{space}{fence}"


def _text(message: str) -> str:
    """A message as Markdown: its code spans stay, and nothing else in it is markup."""
    parts = re.split(r"(`[^`]*`)", " ".join(message.split()))
    return "".join(part if part.startswith("`") and len(part) > 1 else _escaped(part) for part in parts)


def _escaped(text: str) -> str:
    return re.sub(r"([\\*_\[\]|~#@`]|<(?=\S))", r"\\\1", text)


def _html(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
