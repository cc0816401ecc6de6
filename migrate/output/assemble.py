"""Plans and their sources -> the report."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import PurePath
from urllib.parse import quote

from migrate.baseline import Compared
from migrate.codes import CODES
from migrate.files.text import SourceText
from migrate.fingerprint import fingerprint
from migrate.generations.order import steps
from migrate.output import excerpts, owners
from migrate.output import report as model
from migrate.output.excerpts import Excerpts
from migrate.output.fixes import fixes, suggestion
from migrate.output.summary import Summary, silenced, told_only
from migrate.output.words import share
from migrate.parse.locations import Lines
from migrate.plan import Edit, FilePlan, Held, LedgerEntry, Outcome, Position, Site, Status
from shim.mapping import TABLES

SETTINGS = model.Settings(
    select=[],
    ignore=[],
    exclude=[],
    unsafe=False,
    state="server",
    markdown=False,
    bridge=False,
    mark=False,
    vertex=False,
    models=False,
    pins="report",
)
RUN = model.Run(command="check", arguments=[], settings=SETTINGS, time=None)


def build(
    plans: Sequence[FilePlan],
    tool_version: str,
    sources: Mapping[str, SourceText] | None = None,
    run: model.Run = RUN,
    compared: Compared | None = None,
    review: model.Review | None = None,
) -> model.Report:
    """The report of a run. ``sources`` holds what the plans with sites were made from, by path."""
    summary = Summary(plans)
    found = owners.find(os.path.commonpath([os.path.abspath(plan.path) for plan in plans]) if plans else ".")
    files = [
        _file(plan, (sources or {}).get(plan.path), found, compared)
        for plan in plans
        if plan.status is not Status.CLEAN
    ]
    return model.Report(
        schema_version=model.SCHEMA_VERSION,
        tool_version=tool_version,
        run=run,
        summary=_totals(summary),
        coverage=_coverage(summary),
        gate=_gate(files, compared) if compared else None,
        ledger=_ledger(summary),
        rows=_rows(summary),
        causes=[_cause(code, number) for code, number in summary.reasons.items()],
        folders=_shares(files, lambda file: [file.folder], lambda share: share.name),
        owners=_shares(files, lambda file: file.owners or [""], lambda share: (-share.sites, share.name))
        if found.file
        else [],
        generations=[
            model.Step(
                generation=step.generation,
                name=step.name,
                advice=step.advice,
                files=[path.encode("utf-8", "backslashreplace").decode() for path in step.files],
            )
            for step in steps(plans)
        ],
        files=files,
        review=review,
    )


def _totals(summary: Summary) -> model.Totals:
    applied = [site.outcome for site in summary.applied]
    return model.Totals(
        files=len(summary.plans),
        **{status.value: len(summary.files(status)) for status in Status},
        changed=len(summary.changed),
        sites=len(summary.sites),
        native=applied.count(Outcome.NATIVE),
        bridged=applied.count(Outcome.BRIDGED),
        left=len(summary.left),
        held={held: summary.held(held) for held in Held},
        reasons=dict(summary.reasons),
        effort=summary.effort,
    )


def _coverage(summary: Summary) -> model.Coverage:
    counted = [
        [site for site in plan.sites if not (silenced(site) or told_only(site))] for plan in summary.plans
    ]
    files = [sites for sites in counted if sites]
    sites = [site for file in files for site in file]
    return model.Coverage(
        sites=share(sum(site.applied for site in sites), len(sites)),
        with_unsafe=share(sum(site.outcome is not Outcome.LEFT for site in sites), len(sites)),
        files=share(sum(all(site.applied for site in file) for file in files), len(files)),
    )


def _gate(files: Iterable[model.File], compared: Compared) -> model.Gate:
    known = [site.known for file in files for site in file.sites]
    return model.Gate(
        file=compared.file, known=known.count(True), new=known.count(False), stale=len(compared.stale)
    )


def _ledger(summary: Summary) -> list[model.SharedChange]:
    """Changes of behaviour by what is said of them; the rows they come from are a list of their own."""
    rows: dict[tuple[str, str], set[str]] = {}
    sites: dict[tuple[str, str], set[int]] = {}
    for entry, places in summary.ledger:
        rows.setdefault((entry.code, entry.message), set()).add(entry.row)
        sites.setdefault((entry.code, entry.message), set()).update(places)
    found = [
        model.SharedChange(
            code=code,
            message=message,
            title=_title(code),
            row=next(iter(rows[code, message])) if len(rows[code, message]) == 1 else "",
            sites=len(places),
        )
        for (code, message), places in sites.items()
    ]
    return sorted(found, key=lambda change: (-change.sites, change.code, change.message))


def _rows(summary: Summary) -> list[model.FieldNotice]:
    sites: dict[str, int] = {}
    for _, site in summary.rewritable:
        for name in dict.fromkeys(entry.row for entry in site.ledger if entry.row):
            sites[name] = sites.get(name, 0) + 1
    known = {row.source: row for rows in TABLES.values() for row in rows}
    found = []
    for name, number in sorted(sites.items(), key=lambda item: -item[1]):
        row = known.get(name)
        verdict, target, note = (row.verdict, row.target, row.note) if row else ("", "", "")
        found.append(
            model.FieldNotice(row=name, verdict=verdict, target=target or "", note=note, sites=number)
        )
    return found


def _cause(code: str, number: int) -> model.Cause:
    known = CODES.get(code)
    return model.Cause(
        code=code,
        name=known.name if known else "",
        title=known.title if known else "",
        instead=known.instead if known else "",
        sites=number,
        effort=known.effort * number if known else 0,
    )


def _shares(
    files: Sequence[model.File],
    names: Callable[[model.File], Iterable[str]],
    order: Callable[[model.Share], object],
) -> list[model.Share]:
    grouped: dict[str, list[model.File]] = {}
    for file in files:
        for name in names(file) if file.sites else ():
            grouped.setdefault(name, []).append(file)
    shares = []
    for name, members in grouped.items():
        sites = [site for file in members for site in file.sites]
        quiet = sum(site.silenced or site.held is Held.REPORTED for site in sites)
        applied = [site.outcome for site in sites if site.applied]
        left = [site for site in sites if site.outcome is Outcome.LEFT and not site.silenced]
        shares.append(
            model.Share(
                name=name,
                files=len(members),
                sites=len(sites),
                native=applied.count(Outcome.NATIVE),
                bridged=applied.count(Outcome.BRIDGED),
                left=len(left),
                unsafe=sum(site.held is Held.UNSAFE for site in sites),
                silenced=quiet,
                effort=sum(site.effort for site in left),
                coverage=share(len(applied), len(sites) - quiet),
            )
        )
    return sorted(shares, key=order)  # type: ignore[arg-type]


def _file(
    plan: FilePlan, source: SourceText | None, owned: owners.Owners, compared: Compared | None
) -> model.File:
    known = compared.known.get(plan.path) if compared else None
    shown = Excerpts(source, plan) if source is not None and plan.sites else None
    extracts = shown.of_sites() if shown else [[] for _ in plan.sites]
    # A file name need not be text; JSON has to be.
    path = plan.path.encode("utf-8", "backslashreplace").decode().replace(os.sep, "/")
    return model.File(
        path=path,
        uri=_uri(plan.path),
        folder=path.rpartition("/")[0] or ("/" if path.startswith("/") else "."),
        owners=list(owned.of(plan.path)),
        status=plan.status,
        changes=plan.changes,
        message=plan.message,
        position=_place(plan.position) if plan.position else None,
        sha256=plan.sha256,
        generations=list(plan.generations),
        sites=[
            _use(site, shown, extracts[index], known[index] if known else None)
            for index, site in enumerate(plan.sites)
        ],
        others=[_excerpt(excerpt) for excerpt in shown.others()] if shown else [],
        fixes=_fixes(shown) if shown else [],
    )


def _uri(path: str) -> str:
    if os.path.isabs(path):
        return PurePath(path).as_uri()
    return quote(os.fsencode(path.replace(os.sep, "/")))


def _use(
    site: Site, shown: Excerpts | None, extracts: Sequence[excerpts.Excerpt], known: bool | None
) -> model.Use:
    rule, reason = CODES.get(site.rule), CODES.get(site.reason)
    return model.Use(
        rule=site.rule,
        name=rule.name if rule else "",
        call=site.call,
        cell=site.cell or None,
        start=_place(site.start),
        end=_place(site.end),
        region=_region(shown.lines, *shown.span(site)) if shown else None,
        scope=site.scope,
        outcome=site.outcome,
        applicability=site.applicability,
        applied=site.applied,
        held=site.held,
        reason=site.reason,
        message=site.message,
        group=site.group,
        effort=reason.effort if reason and site.outcome is Outcome.LEFT else 0,
        ledger=[_change(entry) for entry in site.ledger],
        fingerprint=fingerprint(site, shown.call(site)) if shown else "",
        known=None if silenced(site) else known,
        excerpts=[_excerpt(excerpt) for excerpt in extracts],
    )


def _fixes(shown: Excerpts) -> list[model.Fix]:
    text = shown.source.text
    applied = {site.group for site in shown.plan.sites if site.applied}
    found = []
    for group, edits in fixes(text, shown.edits).items():
        if group in applied:
            one = suggestion(text, edits)
            found.append(
                model.Fix(
                    group=group,
                    replacements=[_replacement(shown.lines, edit) for edit in edits],
                    suggestion=_replacement(shown.lines, one) if one else None,
                )
            )
    return found


def _replacement(lines: Lines, edit: Edit) -> model.Replacement:
    return model.Replacement(region=_region(lines, edit.start, edit.end), text=edit.replacement)


def _region(lines: Lines, start: int, end: int) -> model.Region:
    return model.Region(start=_spot(lines, start), end=_spot(lines, end))


def _spot(lines: Lines, offset: int) -> model.Spot:
    line, column = lines.position(offset)
    return model.Spot(line=line, column=column, utf8_column=lines.ast_position(offset)[1] + 1)


def _excerpt(excerpt: excerpts.Excerpt) -> model.Excerpt:
    return model.Excerpt(
        cell=excerpt.cell or None,
        line=excerpt.line,
        before=excerpt.before,
        after=excerpt.after,
        cut=excerpt.cut,
    )


def _change(entry: LedgerEntry) -> model.Change:
    return model.Change(code=entry.code, message=entry.message, row=entry.row)


def _place(position: Position) -> model.Place:
    return model.Place(line=position.line, column=position.column)


def _title(code: str) -> str:
    known = CODES.get(code)
    return known.title if known else ""
