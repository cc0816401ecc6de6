"""The report as one HTML file for people: numbers first, then every use with its lines before and after.

It needs nothing but itself: no request leaves it (its policy forbids any), it works without scripts, which add the
filter only, and what is open is printed. Everything that comes from the user's code is escaped.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from pathlib import Path

from migrate.generations.order import NAMES, is_worth_telling
from migrate.output.html_diff import sides
from migrate.output.report import File, Report, Share, Use
from migrate.output.words import duration, headline, message, percent
from migrate.plan import Generation, Held, Status

_ASSETS = Path(__file__).parent / "page"
_TITLE = "From generateContent to the Interactions API"
_QUIET = ("ignored", "not selected", "declined")
"""Labels of uses that the user wants to hear no more of."""
_SIGNS = {
    "native": "✓",
    "bridged": "⇄",
    "unsafe": "!",
    "left": "✎",
    "told only": "i",
    **dict.fromkeys(_QUIET, "–"),
}
_MEANINGS = {
    "native": "rewritten as by hand",
    "bridged": "rewritten, with the shim behind the result",
    "unsafe": "can be rewritten with --unsafe; behaviour may change",
    "told only": "requirements, changed with --pins edit",
    "left": "needs a person",
    "ignored": "by a comment",
    "not selected": "by --select or --ignore",
    "declined": "when asked",
}
_PATTERNS = """<svg width="0" height="0" aria-hidden="true" focusable="false"><defs>
<pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
<line class="hatch" x1="0" y1="0" x2="0" y2="8"/></pattern>
<pattern id="dots" width="8" height="8" patternUnits="userSpaceOnUse">
<circle class="dot" cx="4" cy="4" r="1.6"/></pattern>
</defs></svg>"""


def render(report: Report) -> str:
    """The page."""
    style, script = ((_ASSETS / name).read_text(encoding="utf-8") for name in ("report.css", "report.js"))
    policy = (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    return "\n".join(
        [
            '<!doctype html>\n<html lang="en" class="plain">\n<head>\n<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{_TITLE}</title>\n<style>{style}</style>\n</head>\n<body>",
            '<a class="skip" href="#uses">Skip to the uses</a>',
            _PATTERNS,
            *_header(report),
            "<main>",
            *_overview(report),
            *_causes(report),
            *_changes(report),
            *_generations(report),
            *_shares("By folder", "folder", report.folders),
            *_shares("By owner", "owner", report.owners),
            *_troubles(report),
            *_uses(report),
            "</main>",
            f"<footer><p>interactions-migrate {escape(report.tool_version)}</p></footer>",
            f"<script>{script}</script>\n</body>\n</html>\n",
        ]
    )


def _prose(text: str) -> str:
    """A message, with what stands in backticks as code."""
    pieces = re.split(r"`([^`]+)`", text)
    return "".join(
        f"<code>{escape(piece)}</code>" if number % 2 else escape(piece)
        for number, piece in enumerate(pieces)
    )


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _header(report: Report) -> Iterator[str]:
    asked = " ".join(["interactions-migrate", report.run.command, *report.run.arguments])
    when = f", {escape(report.run.time)}" if report.run.time else ""
    yield f"<header>\n<h1>{_TITLE}</h1>"
    yield f'<p class="lead">{escape(headline(report))}</p>'
    yield f'<p class="faint"><code>{escape(asked)}</code>{when}</p>\n</header>'


def _labels(report: Report) -> dict[str, int]:
    """How many uses there are of each label, in the order they are drawn."""
    total = report.summary
    return {
        "native": total.native,
        "bridged": total.bridged,
        "unsafe": total.held[Held.UNSAFE],
        "told only": total.held[Held.REPORTED],
        "left": total.left,
        "ignored": total.held[Held.SUPPRESSED],
        "not selected": total.held[Held.NOT_SELECTED],
        "declined": total.held[Held.DECLINED],
    }


def _overview(report: Report) -> Iterator[str]:
    total, coverage = report.summary, report.coverage
    if not total.sites:
        return
    labels = _labels(report)
    yield '<section aria-labelledby="overview">\n<h2 id="overview">Overview</h2>\n<dl class="cards">'
    counted = total.sites - sum(labels[label] for label in (*_QUIET, "told only"))
    done = "rewritten" if report.run.command == "apply" else "can be rewritten"
    yield _card("Uses", percent(coverage.sites), f"{total.native + total.bridged:,} of {counted:,} {done}")
    yield _card("With --unsafe", percent(coverage.with_unsafe), f"{labels['unsafe']:,} more")
    yield _card("Files", percent(coverage.files), f"rewritten in full; {total.changed:,} change")
    effort = f"about {duration(total.effort)}" if total.effort else "nothing to do by hand"
    yield _card("Left for a person", f"{total.left:,}", effort)
    if total.failed:
        yield _card("Files that failed", f"{total.failed:,}", "left as they were")
    if report.gate:
        yield _card("New", f"{report.gate.new:,}", f"{report.gate.known:,} known to the baseline")
    yield "</dl>"
    words = ", ".join(f"{number:,} {label}" for label, number in labels.items() if number)
    yield _bar(labels, "bar", f"Uses by outcome: {words}")
    yield '<ul class="legend">'
    for label, number in labels.items():
        if number:
            swatch = (
                f'<svg class="swatch" viewBox="0 0 14 14" aria-hidden="true">{_rect(label, 0, 14, 14)}</svg>'
            )
            yield f"<li>{swatch}<b>{number:,}</b> {label}: {_prose(_MEANINGS[label])}</li>"
    yield "</ul>\n</section>"


def _card(name: str, number: str, words: str) -> str:
    return f"<div><dt>{name}</dt><dd>{escape(number)}<small>{escape(words)}</small></dd></div>"


def _bar(labels: dict[str, int], kind: str, words: str) -> str:
    whole = sum(labels.values()) or 1
    pieces, at = ['<rect class="f-none" width="1000" height="30"/>'], 0.0
    for label, number in labels.items():
        if number:
            width = 1000 * number / whole
            pieces.append(_rect(label, at, width, 30, f"{number:,} {label}"))
            at += width
    return (
        f'<svg class="{kind}" viewBox="0 0 1000 30" preserveAspectRatio="none" role="img" '
        f'aria-label="{escape(words)}">{"".join(pieces)}</svg>'
    )


def _rect(label: str, at: float, width: float, height: int, title: str = "") -> str:
    """A piece of a picture; each outcome has a pattern, not only a colour."""
    place = f'x="{at:.2f}" width="{width:.2f}" height="{height}"'
    over = {"unsafe": "hatch", "left": "dots"}.get(label)
    told = f"<title>{escape(title)}</title>" if title else ""
    found = f'<rect class="f-{_class(label)}" {place}>{told}</rect>'
    return found + (f'<rect fill="url(#{over})" {place}>{told}</rect>' if over else "")


def _class(label: str) -> str:
    return "quiet" if label in _QUIET else {"told only": "unsafe"}.get(label, label)


def _generations(report: Report) -> Iterator[str]:
    """What the tree is written for, in the order to move it; nothing where all of it is generateContent."""
    if not is_worth_telling(step.generation for step in report.generations):
        return
    mixed = {file.path: file.generations for file in report.files if len(file.generations) > 1}
    rows = []
    for step in report.generations:
        files = "".join(
            f"<li><code>{escape(path)}</code>{_then(mixed.get(path, ()))}</li>" for path in step.files
        )
        rows.append((escape(step.name), escape(step.advice), f"{len(step.files):,}", f"<ul>{files}</ul>"))
    yield from _table("Generations in the order to move them", ("generation", "", "#files", ""), rows)


def _then(held: Sequence[Generation]) -> str:
    """The order in one file that holds several generations."""
    return f" ({', then '.join(escape(NAMES[one]) for one in held)})" if held else ""


def _causes(report: Report) -> Iterator[str]:
    rows = [
        (
            f"<b>{cause.code}</b> {_prose(cause.title)}",
            _prose(cause.instead),
            f"{cause.sites:,}",
            duration(cause.effort) if cause.effort else "–",
            _set("reason", cause.code),
        )
        for cause in report.causes
    ]
    yield from _table("Left for a person", ("reason", "what to do", "#uses", "#effort", ""), rows)


def _changes(report: Report) -> Iterator[str]:
    rows = [
        (f"<b>{change.code}</b> {_prose(change.title)}", _prose(change.message), f"{change.sites:,}")
        for change in report.ledger
    ]
    yield from _table("Behaviour that changes", ("change", "", "#uses"), rows)


def _shares(title: str, name: str, shares: Sequence[Share]) -> Iterator[str]:
    rows = []
    for share in shares:
        labels = {
            "native": share.native,
            "bridged": share.bridged,
            "unsafe": share.unsafe,
            "left": share.left,
            "ignored": share.silenced,
        }
        words = ", ".join(f"{number} {label}" for label, number in labels.items() if number)
        rows.append(
            (
                f"<code>{escape(share.name)}</code>" if share.name else "nobody",
                _bar(labels, "mini", words) + percent(share.coverage),
                f"{share.sites:,}",
                f"{share.left:,}",
                duration(share.effort) if share.effort else "–",
                _set(name, share.name or "-"),
            )
        )
    yield from _table(title, (name, "coverage", "#uses", "#left", "#effort", ""), rows)


def _table(title: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """A section with a table; a head that starts with # is one of numbers."""
    if not rows:
        return
    name = title.lower().replace(" ", "-")
    yield f'<section aria-labelledby="{name}">\n<h2 id="{name}">{title}</h2>\n<div class="scroll"><table><thead><tr>'
    for head in heads:
        yield f'<th scope="col"{_number(head)}>{head.removeprefix("#")}</th>' if head else "<td></td>"
    yield "</tr></thead><tbody>"
    for first, *others in rows:
        cells = "".join(
            f"<td{_number(head)}>{cell}</td>" for head, cell in zip(heads[1:], others, strict=True)
        )
        yield f'<tr><th scope="row">{first}</th>{cells}</tr>'
    yield "</tbody></table></div>\n</section>"


def _number(head: str) -> str:
    return ' class="num"' if head.startswith("#") else ""


def _set(name: str, value: str) -> str:
    told = escape(f"Show the uses of {name} {value}")
    return (
        f'<button type="button" class="set" data-name="{name}" data-value="{escape(value)}" '
        f'aria-label="{told}">show</button>'
    )


def _troubles(report: Report) -> Iterator[str]:
    rows = [
        (
            f"<code>{escape(file.path)}{f':{file.position.line}' if file.position else ''}</code>",
            str(file.status),
            _prose(file.message),
        )
        for file in report.files
        if file.status in (Status.FAILED, Status.SKIPPED)
    ]
    yield from _table("Files that failed or were skipped", ("file", "", "why"), rows)


def _uses(report: Report) -> Iterator[str]:
    files = [file for file in report.files if file.sites]
    yield '<section aria-labelledby="uses">\n<h2 id="uses" tabindex="-1">Uses of the old API</h2>'
    if not files:
        yield "<p>None were found.</p>\n</section>"
        return
    yield from _filter(report, files)
    yield '<p id="none" hidden>Nothing fits the filter.</p>'
    for file in files:
        yield from _file(report, file)
    yield "</section>"


def _filter(report: Report, files: Sequence[File]) -> Iterator[str]:
    yield '<form hidden aria-label="Filter">\n<div class="fields"><fieldset><legend>outcome</legend>'
    for label, number in _labels(report).items():
        if number:
            box = f'<input type="checkbox" name="outcome" value="{label}" checked>'
            yield f"<label>{box} {label} ({number:,})</label>"
    yield "</fieldset>"
    yield _select("reason", [(cause.code, f"{cause.code} {cause.title}") for cause in report.causes])
    folders = dict.fromkeys(part for file in files for part in _above(file.folder))
    yield _select("folder", [(folder, folder) for folder in sorted(folders)])
    if report.owners:
        yield _select("owner", [(share.name or "-", share.name or "nobody") for share in report.owners])
    yield '<label><span>text</span><input type="search" name="text" autocomplete="off"></label>'
    yield '<button type="reset">Clear</button>'
    yield '<button type="button" data-open="yes">Open shown</button>'
    yield '<button type="button" data-open="no">Close</button>'
    yield '</div><output aria-live="polite" class="faint"></output></form>'


def _above(folder: str) -> list[str]:
    """A folder and those it is in."""
    parts = folder.split("/")
    return ["/".join(parts[:end]) for end in range(1, len(parts) + 1) if "/".join(parts[:end])]


def _select(name: str, options: Iterable[tuple[str, str]]) -> str:
    listed = "".join(f'<option value="{escape(value)}">{escape(shown)}</option>' for value, shown in options)
    return f'<label><span>{name}</span><select name="{name}"><option value="">all</option>{listed}</select></label>'


def _file(report: Report, file: File) -> Iterator[str]:
    owners = " ".join(file.owners)
    told = f"<small>{escape(owners)}</small>" if owners else ""
    yield (
        f'<section class="file" data-path="{escape(file.path)}" data-folder="{escape(file.folder)}" '
        f'data-owners="{escape(owners) or "-"}">\n<h3><code>{escape(file.path)}</code>{told}</h3>'
    )
    for use in file.sites:
        yield from _use(use)
    if file.others:
        yield '<details class="more use-others"><summary>Other lines that change, such as imports</summary><div>'
        yield from (sides(excerpt) for excerpt in file.others)
        yield "</div></details>"
    yield "</section>"


def _use(use: Use) -> Iterator[str]:
    label = use.label
    reason = f" {use.reason}" if use.reason else ""
    cell = f"cell {use.cell}, " if use.cell else ""
    new = '<span class="tag t-bad">new</span>' if use.known is False else ""
    yield (
        f'<details class="use" data-outcome="{label}" data-reason="{escape(use.reason)}"><summary>{cell}line '
        f'{use.start.line} <span class="tag t-{_class(label)}"><span aria-hidden="true">{_SIGNS[label]} </span>'
        f"{label}{escape(reason)}</span>{new}<code>{escape(use.call)}</code> in <code>{escape(use.scope)}</code>"
        "</summary><div>"
    )
    if use.message or not use.ledger:
        yield f"<p>{_prose(message(use))}</p>"
    if use.effort:
        yield f'<p class="faint">Typically {duration(use.effort)}.</p>'
    if use.ledger:
        yield "<ul>"
        yield from (f"<li><b>{change.code}</b> {_prose(change.message)}</li>" for change in use.ledger)
        yield "</ul>"
    yield from (sides(excerpt) for excerpt in use.excerpts)
    yield "</div></details>"
