"""``undo``: what `apply` rewrote, put back."""

from __future__ import annotations

import shlex
import sys

import click

from migrate.applied.undo import Record, Store, UndoError, plan_undo, put_back
from migrate.commands.asked import NOTHING, STOPPED, UsageError
from migrate.output.style import style_for
from migrate.output.words import count


def undo(number: int | None, everything: bool, listing: bool) -> int:
    """Undo the newest run, the one with this number, or all of them, newest first."""
    store = Store.nearest()
    try:
        numbers = store.numbers()
        if listing:
            _list(store, numbers)
            return NOTHING
        if not numbers:
            raise UsageError(f"nothing to undo: there is no record in {store.folder}")
        if number is not None and number not in numbers:
            known = ", ".join(map(str, numbers))
            raise UsageError(f"there is no undo record {number}; there are {known}")
        wanted = [number] if number is not None else numbers[::-1] if everything else numbers[-1:]
        for each in wanted:
            _undo(store, store.load(each))
    except UndoError as error:
        raise UsageError(_with_hint(store, str(error), number)) from error
    except KeyboardInterrupt:
        click.echo("Stopped: the files of a run that is not named above are as they were.", err=True)
        return STOPPED
    return NOTHING


def _undo(store: Store, record: Record) -> None:
    rewrites = plan_undo(record)
    put_back(rewrites)
    store.remove(record)
    style = style_for(sys.stdout)
    are = "is" if len(rewrites) == 1 else "are"
    done = (
        f"{count(len(rewrites), 'file')} {are} as before" if rewrites else "all files were already as before"
    )
    click.echo(f"{style.green('Undone:')} {done} {_said(record)}")


def _list(store: Store, numbers: list[int]) -> None:
    if not numbers:
        click.echo(f"There is no undo record in {store.folder}.")
    for number in numbers:
        record = store.load(number)
        click.echo(f"{number:4}  {_said(record)}, {count(len(record.entries), 'file')}")


def _said(record: Record) -> str:
    return f"`interactions-migrate {shlex.join(record.arguments)}` of {record.time}"


def _with_hint(store: Store, message: str, number: int | None) -> str:
    """Say which later run stands in the way, where one does."""
    numbers = store.numbers()
    if number is None or number == numbers[-1] or number not in numbers:
        return message
    paths = {entry.path for entry in store.load(number).entries}
    later = [
        each
        for each in numbers
        if each > number and not paths.isdisjoint(entry.path for entry in store.load(each).entries)
    ]
    if not later:
        return message
    first = f"interactions-migrate undo {later[-1]}"
    return f"{message}\nA later run rewrote some of the same files; undo it first: {first}"
