"""What a change leaves behind that no single version of a file shows: marks, kept answers, mocks of what is gone."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator, Sequence

from migrate.bind.module import Module
from migrate.bind.project import Project
from migrate.marks import WORDS
from migrate.mocks.find import find_mocks
from migrate.mocks.plan import ENTRY, REASON, RULE
from migrate.mocks.tested import new_call, tested_files
from migrate.plan import Applicability, FilePlan, Outcome, Position, Site
from migrate.review.lines import hunks, split
from migrate.traps import BY_HAND
from migrate.traps.kinds import Kinds

STORED, MARK = "GI320", "GI321"
_ONE_SHOT = ("models.generate_content", "models.generate_content_stream")
_KEEPING = frozenset(("background", "previous_interaction_id", "store", None))
"""Arguments of calls whose answer the service keeps on purpose, or which may have one; ``None`` stands for `**`."""


def marks_left(before: str, after: str) -> Iterator[Site]:
    """Marks of ``--mark`` on lines that are new."""
    new = split(after)
    for hunk in hunks(split(before), new):
        for number in range(hunk.new_start, hunk.new_end):
            column = new[number].find(WORDS)
            if column >= 0:
                start = Position(number + 1, column + 1)
                end = Position(number + 1, len(new[number].rstrip()) + 1)
                message = (
                    "A mark says that what is below is left: do it, or say in the description why it stays."
                )
                yield _site(MARK, "comment", start, end, "<module>", message)


def stored_answers(module: Module, before: FilePlan, after: FilePlan) -> Iterator[Site]:
    """New calls without ``store`` in functions whose old calls, which kept nothing, are gone."""
    gone = Counter(site.scope for site in before.sites if site.call in _ONE_SHOT)
    gone.subtract(site.scope for site in after.sites if site.call in _ONE_SHOT)
    kinds = Kinds(module)
    for call in kinds.creates:
        scope = module.scopes.qualified_name(call)
        if gone[scope] <= 0 or _KEEPING & {keyword.arg for keyword in call.keywords}:
            continue
        if call not in _named_again(module, kinds):
            start, end = module.span(call)
            yield _site(
                STORED,
                "interactions.create",
                Position(*module.lines.position(start)),
                Position(*module.lines.position(end)),
                scope,
                "The call before kept nothing; this one is stored, for that is the default. Add `store=False`, or keep "
                "it where that is meant.",
            )


def _named_again(module: Module, kinds: Kinds) -> set[ast.Call]:
    """The calls whose answer's id is read."""
    reads = [node for node in module.scopes.parents if isinstance(node, ast.Attribute) and node.attr == "id"]
    return {call for node in reads for call in kinds.made_by(node.value)}


def has_moved(module: Module, before: FilePlan) -> bool:
    """Whether the old methods that a file called before are gone from it, and the new one is there."""
    return any(site.call in _ONE_SHOT for site in before.sites) and new_call(module) is not None


def mocks_left(module: Module, project: Project, moved: Sequence[str]) -> Iterator[Site]:
    """Mocks of the old methods in a test of a file whose calls have moved."""
    tested = [path for path in tested_files(module, project) if path in moved]
    for mock in find_mocks(module) if tested else ():
        start, end = module.span(mock.node)
        yield Site(
            rule=RULE,
            call=ENTRY,
            start=Position(*module.lines.position(start)),
            end=Position(*module.lines.position(end)),
            scope=mock.scope,
            outcome=Outcome.LEFT,
            applicability=Applicability.DISPLAY,
            group=-1,
            reason=REASON,
            message=f"It stands in for {mock.method}, and the calls that it is for go to interactions.create now; let "
            "it stand in for that, with what the code reads now.",
        )


def _site(code: str, call: str, start: Position, end: Position, scope: str, message: str) -> Site:
    return Site(
        rule=code,
        call=call,
        start=start,
        end=end,
        scope=scope,
        outcome=Outcome.LEFT,
        applicability=Applicability.DISPLAY,
        group=-1,
        reason=BY_HAND,
        message=message,
    )
