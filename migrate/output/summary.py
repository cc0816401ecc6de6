"""Plans -> the numbers and lists that every kind of output prints."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from migrate.codes import CODES
from migrate.plan import FilePlan, Held, LedgerEntry, Outcome, Site, Status

REQUIREMENTS = frozenset(("GI330", "GI331"))
"""Rules that find requirements, and no code."""


@dataclass(frozen=True)
class Summary:
    """What a run found, over all files."""

    plans: Sequence[FilePlan]

    @cached_property
    def sites(self) -> list[tuple[FilePlan, Site]]:
        """Every site with its file, in order."""
        return [(plan, site) for plan in self.plans for site in plan.sites]

    @cached_property
    def requirements(self) -> int:
        """How many of the sites are requirements of an SDK."""
        return sum(site.rule in REQUIREMENTS for _, site in self.sites)

    @cached_property
    def applied(self) -> list[Site]:
        """Sites that the edits rewrite."""
        return [site for _, site in self.sites if site.applied]

    @cached_property
    def left(self) -> list[tuple[FilePlan, Site]]:
        """Sites that cannot be rewritten."""
        return [
            (plan, site) for plan, site in self.sites if site.outcome is Outcome.LEFT and not silenced(site)
        ]

    @cached_property
    def reasons(self) -> Counter[str]:
        """How many sites are left for each reason code, commonest first."""
        return Counter(dict(Counter(site.reason for _, site in self.left).most_common()))

    @cached_property
    def effort(self) -> int:
        """Minutes a person needs for what is left, as estimated by the reasons."""
        return sum(CODES[reason].effort * count for reason, count in self.reasons.items() if reason in CODES)

    def outcome(self, outcome: Outcome) -> int:
        """How many of the sites that the edits rewrite have this outcome."""
        return sum(1 for site in self.applied if site.outcome is outcome)

    def held(self, held: Held) -> int:
        """How many sites are not rewritten because of ``held``."""
        return sum(1 for _, site in self.sites if site.held is held)

    def files(self, status: Status) -> list[FilePlan]:
        """The files with this status."""
        return [plan for plan in self.plans if plan.status is status]

    @cached_property
    def changed(self) -> list[FilePlan]:
        """The files that applying would change."""
        return [plan for plan in self.plans if plan.changes]

    @property
    def open(self) -> bool:
        """Whether something would change or a site remains that nobody has silenced."""
        return bool(self.changed) or any(not silenced(site) for _, site in self.sites)

    @cached_property
    def ledger(self) -> list[tuple[LedgerEntry, list[int]]]:
        """Each change of behaviour with the rewrites (places in `rewritable`) that bring it, commonest first."""
        entries: dict[LedgerEntry, list[int]] = {}
        for place, (_, site) in enumerate(self.rewritable):
            for entry in dict.fromkeys(site.ledger):
                entries.setdefault(entry, []).append(place)
        return sorted(entries.items(), key=lambda item: -len(item[1]))

    def done(self) -> Summary:
        """The same files with the sites that the edits rewrite, and no others."""
        return Summary(
            [replace(plan, sites=tuple(s for s in plan.sites if s.applied)) for plan in self.plans]
        )

    @cached_property
    def rewritable(self) -> list[tuple[FilePlan, Site]]:
        """Sites the tool can rewrite, whether or not it was asked to."""
        return [
            (plan, site)
            for plan, site in self.sites
            if site.outcome is not Outcome.LEFT and not silenced(site) and not told_only(site)
        ]


def silenced(site: Site) -> bool:
    """Whether the user said not to be told about this site."""
    return site.held in (Held.SUPPRESSED, Held.NOT_SELECTED, Held.DECLINED)


def told_only(site: Site) -> bool:
    """Whether the site is a requirement that this run was not asked to change."""
    return site.held is Held.REPORTED


def by_message(plans: Iterable[FilePlan]) -> dict[str, list[FilePlan]]:
    """Files grouped by what is said about them."""
    grouped: dict[str, list[FilePlan]] = {}
    for plan in plans:
        grouped.setdefault(plan.message, []).append(plan)
    return grouped
