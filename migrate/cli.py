"""The command line: arguments -> a run -> output and an exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from io import TextIOWrapper
from typing import Any, Literal, TypeVar

import click
from click.shell_completion import CompletionItem

from migrate.options import PINS
from migrate.output import FORMATS

EXIT_CODES = """\b
Exit codes:
  diff, check  0  nothing to do
               1  something would change, or uses of the old API remain
                  (check --baseline: uses that the baseline does not know)
  review       0  nothing new
               1  the change brings uses of the old API, traps, or leaves things half done
  apply        0  done; uses that are left are listed (--fail-on-left: 1)
  all          2  wrong usage, a file that failed, or an internal error
             130  stopped with Ctrl-C
"""
Command = TypeVar("Command", bound=Callable[..., Any])


class ReaderGoneError(Exception):
    """Whoever read stdout has closed it, as `head` does."""


class _Group(click.Group):
    def invoke(self, context: click.Context) -> Any:
        try:
            return super().invoke(context)
        except BrokenPipeError as error:  # click would end with 1, which says that something is left to do
            raise ReaderGoneError from error


@click.group(
    cls=_Group,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog=EXIT_CODES,
)
@click.option("--version", is_flag=True, help="Show the version and exit.")
@click.pass_context
def cli(context: click.Context, version: bool) -> None:
    """Move Python code from Gemini's generateContent to the Interactions API.

    `check` lists what is there, `diff` shows the rewrites, `apply` makes them. Settings can stand in
    pyproject.toml under [tool.interactions-migrate]: select, ignore, unsafe, bridge, mark, vertex,
    state, markdown, models, pins, exclude, jobs.
    """
    if version:
        from shim._version import __version__

        click.echo(f"interactions-migrate {__version__}")
    elif context.invoked_subcommand is None:
        click.echo(context.get_help())


def _files(context: click.Context, parameter: click.Parameter, begun: str) -> list[CompletionItem]:
    """What a shell offers for a path: the files it finds itself."""
    return [CompletionItem(begun, type="file")]


def _codes(context: click.Context, parameter: click.Parameter, begun: str) -> list[CompletionItem]:
    """What a shell offers for a code: all there are to be explained, or the rules to choose from."""
    from migrate.codes import CODES, CodeKind

    before, comma, last = begun.rpartition(",")
    return [
        CompletionItem(f"{before}{comma}{code.code}", help=code.title)
        for code in CODES.values()
        if code.code.startswith(last.upper()) and (parameter.name == "code" or code.kind is CodeKind.RULE)
    ]


def _run_options(command: Command) -> Command:
    """The arguments that diff, apply and check share."""
    for decorate in reversed(
        (
            click.argument("paths", nargs=-1, shell_complete=_files),
            click.option(
                "--stdin-filename",
                metavar="PATH",
                default="",
                shell_complete=_files,
                help="Read the source of the file PATH from stdin: settings and neighbours are those of PATH.",
            ),
            click.option(
                "--select",
                multiple=True,
                metavar="CODES",
                shell_complete=_codes,
                help="Rules to use: codes, prefixes or names.",
            ),
            click.option(
                "--ignore",
                multiple=True,
                metavar="CODES",
                shell_complete=_codes,
                help="Rules to leave out; wins over --select.",
            ),
            click.option(
                "--unsafe/--safe",
                default=None,
                help="Rewrite also where behaviour may change (default: --safe).",
            ),
            click.option(
                "--state",
                type=click.Choice(["server", "client"]),
                help="Who keeps the history of chats: the service, or the program (default: server).",
            ),
            click.option(
                "--bridge/--no-bridge",
                default=None,
                help="Where there is no native form, let the shim translate when the program runs (default: no).",
            ),
            click.option(
                "--markdown/--no-markdown",
                default=None,
                help="Look at the Python blocks of Markdown files, too (default: no).",
            ),
            click.option(
                "--vertex/--no-vertex",
                default=None,
                help="Rewrite also calls of clients that may talk to Vertex AI (default: no).",
            ),
            click.option(
                "--models/--no-models",
                default=None,
                help="Look for models that were shut down, and put Google's replacements in (default: no).",
            ),
            click.option(
                "--pins",
                type=click.Choice(PINS),
                help="Requirements of the SDKs that do not fit the new code: tell them, edit them, or neither "
                "(default: report).",
            ),
            click.option(
                "--exclude", multiple=True, metavar="GLOB", help="Leave out files, as in .gitignore."
            ),
            click.option(
                "--jobs", "-j", type=click.IntRange(1), help="Processes to use (default: as many as pay off)."
            ),
            click.option(
                "--report",
                multiple=True,
                metavar="FORMAT=FILE",
                help="Also write a report; may be repeated. Formats are those of `check --format`.",
            ),
            click.option("--record-time", is_flag=True, help="Say in reports when they were made."),
        )
    ):
        command = decorate(command)
    return command


def _mark_option(command: Command) -> Command:
    """The option of those that can write."""
    return click.option(
        "--mark/--no-mark",
        default=None,
        help="Put a comment above what is left, and take it away once it is done (default: no).",
    )(command)


@cli.command(epilog=EXIT_CODES)
@_run_options
@_mark_option
def diff(paths: tuple[str, ...], **flags: Any) -> int:
    """Print the rewrites as a patch that `git apply` takes; the summary goes to stderr.

    PATHS are files, folders or globs (default: the current folder); - reads a source from stdin.
    """
    from migrate.commands import Flags
    from migrate.commands.diff import diff as command

    return command(paths, Flags(**flags))


@cli.command(epilog=EXIT_CODES)
@_run_options
@_mark_option
@click.option("--fail-on-left", is_flag=True, help="Exit with 1 when uses of the old API are left.")
@click.option("--undo/--no-undo", default=True, help="Write a record for `undo` first (default: --undo).")
@click.option(
    "--interactive", "-i", "ask", is_flag=True, help="Show each rewrite and ask whether to make it."
)
@click.option(
    "--patch-dir",
    metavar="DIR",
    default="",
    shell_complete=_files,
    help="Write several patches into the new folder DIR instead, and leave the files as they are.",
)
@click.option(
    "--split",
    type=click.Choice(["rule", "folder", "owner"]),
    help="What goes into one patch of --patch-dir (default: rule).",
)
def apply(
    paths: tuple[str, ...],
    fail_on_left: bool,
    undo: bool,
    ask: bool,
    patch_dir: str,
    split: Literal["rule", "folder", "owner"] | None,
    **flags: Any,
) -> int:
    """Make the rewrites, and list what is left.

    PATHS are files, folders or globs (default: the current folder); - reads a source from stdin, writes the
    new one to stdout and the findings to stderr.
    """
    from migrate.commands import Flags, UsageError
    from migrate.commands.apply import Apply
    from migrate.commands.apply import apply as command

    if ask and patch_dir:
        raise UsageError("--interactive makes the rewrites and --patch-dir does not; give one of them")
    if patch_dir:
        from migrate.commands.patches import write_patches

        return write_patches(paths, Flags(**flags), patch_dir, split or "rule", fail_on_left)
    if split:
        raise UsageError("--split needs --patch-dir DIR")
    return command(paths, Flags(**flags), Apply(fail_on_left, undo, ask))


@cli.command()
@click.argument("record", required=False, type=click.IntRange(1))
@click.option("--all", "everything", is_flag=True, help="Undo every run there is a record of, newest first.")
@click.option("--list", "listing", is_flag=True, help="List the records, oldest first, and do nothing.")
def undo(record: int | None, everything: bool, listing: bool) -> int:
    """Put the files back as they were before the last `apply`, or before the one with the number RECORD.

    All files of a run or none: where one changed since, it is named, and nothing is done.
    """
    from migrate.commands import UsageError
    from migrate.commands.undo import undo as command

    if (record is not None) + everything + listing > 1:
        raise UsageError("RECORD, --all and --list: give one of them")
    return command(record, everything, listing)


@cli.command(epilog=EXIT_CODES)
@_run_options
@click.option("--format", "kind", type=click.Choice(FORMATS), default="text", show_default=True)
@click.option("--output", metavar="FILE", default="", help="Write to FILE instead of stdout.")
@click.option("--baseline", metavar="FILE", default="", help="Fail only on uses that FILE does not know.")
@click.option("--update-baseline", is_flag=True, help="Record the uses there are in the baseline.")
def check(
    paths: tuple[str, ...], kind: str, output: str, baseline: str, update_baseline: bool, **flags: Any
) -> int:
    """List every use of the old API and what becomes of it; nothing is written.

    PATHS are files, folders or globs (default: the current folder); - reads a source from stdin.
    """
    from migrate.commands import Flags
    from migrate.commands.check import Check
    from migrate.commands.check import check as command

    return command(paths, Flags(**flags), Check(kind, output, baseline, update_baseline))


@cli.command(epilog=EXIT_CODES)
@click.argument("commits", required=False, default="", metavar="[BASE..HEAD]")
@click.option(
    "--diff", metavar="FILE", default="", help="Review a unified diff instead; - reads it from stdin."
)
@click.option("--staged", is_flag=True, help="Review what is staged instead.")
@click.option("--select", multiple=True, metavar="CODES", help="Rules to use: codes, prefixes or names.")
@click.option("--ignore", multiple=True, metavar="CODES", help="Rules to leave out; wins over --select.")
@click.option("--exclude", multiple=True, metavar="GLOB", help="Leave out files, as in .gitignore.")
@click.option("--report", multiple=True, metavar="FORMAT=FILE", help="Also write a report; may be repeated.")
@click.option("--format", "kind", type=click.Choice(FORMATS), default="text", show_default=True)
@click.option("--output", metavar="FILE", default="", help="Write to FILE instead of stdout.")
def review(commits: str, diff: str, staged: bool, kind: str, output: str, **flags: Any) -> int:
    """Tell what a change brings: uses of the old API, traps in code for the new one, and what it left half done.

    BASE..HEAD is what HEAD has and BASE has not, from where they parted; BASE alone compares with HEAD. Without
    it, what differs from the last commit on disk is reviewed. Where the change migrates code, each hunk is compared
    with what the tool would write.
    """
    from migrate.commands import Flags
    from migrate.commands.review import Asked
    from migrate.commands.review import review as command

    return command(Flags(**flags), Asked(commits, diff, staged, kind, output))


@cli.command()
@click.argument("code", shell_complete=_codes)
def explain(code: str) -> None:
    """Explain a CODE (GI101), its name (generate-content) or a field of the old API (config.top_k)."""
    from migrate.output import explain as pages
    from migrate.output.style import style_for

    page = pages.explain(code, style_for(sys.stdout))
    if page is None:
        near = pages.similar(code)
        hint = f"did you mean {', '.join(near)}?" if near else "`interactions-migrate rules` lists the codes"
        raise click.UsageError(f"nothing is called {code!r}; {hint}")
    click.echo(page, nl=False)


@cli.command()
@click.option("--format", "kind", type=click.Choice(["text", "json"]), default="text", show_default=True)
def rules(kind: str) -> None:
    """List every code: rules, reasons why a use is left, and changes of behaviour."""
    from migrate.output import explain as pages
    from migrate.output.style import style_for

    click.echo(pages.rules_json() if kind == "json" else pages.rules(style_for(sys.stdout)), nl=False)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and leave the process with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        # A file name or a user's text may not fit the terminal's encoding; that must not end the run.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    sys.exit(_guarded(arguments))


def _guarded(arguments: Sequence[str] | None) -> int:
    try:
        code = cli.main(args=arguments, prog_name="interactions-migrate", standalone_mode=False)
        sys.stdout.flush()
        return int(code or 0)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped.", err=True)
        return 130
    except (ReaderGoneError, BrokenPipeError):
        # Keep the interpreter from complaining at exit about what it cannot flush.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except Exception:
        # 1 would say that something is left to do, so a bug must not end with Python's own exit code.
        import traceback

        traceback.print_exc()
        click.echo("Internal error; please report it with the lines above.", err=True)
        return 2
