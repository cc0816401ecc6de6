"""``interactions-shim``: argv -> the part that does the work, which is imported only then."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from shim._version import __version__

if TYPE_CHECKING:
    from shim.adapters.policy import Policy


_POLICY: Final = (
    click.option(
        "--on-loss",
        type=click.Choice(["native", "warn", "raise"]),
        help="What becomes of requests that the Interactions API cannot serve; else INTERACTIONS_SHIM_ON_LOSS.",
    ),
    click.option("--store/--no-store", default=None, help="Whether the service may keep conversations."),
    click.option(
        "--state",
        type=click.Choice(["stateless", "server"]),
        help="server: of a conversation that the service keeps, send only what is new; needs --store.",
    ),
    click.option(
        "--state-store",
        metavar="ADDRESS",
        help="Where the ids of turns are kept: memory, sqlite:PATH, or a redis:// address, better given by "
        "INTERACTIONS_SHIM_STATE_STORE if it holds a password.",
    ),
    click.option(
        "--retention-days",
        type=click.FloatRange(0, min_open=True),
        help="For how long the service keeps conversations: 1 day for free projects, 55 for those that pay.",
    ),
    click.option("--vertex/--no-vertex", default=None, help="Translate requests to Vertex AI, too."),
    click.option("--retries", type=click.IntRange(0, 10), help="Tries more to connect."),
)
"""The options that a `Policy` is made of; what is not given is read from the environment."""


def _policy_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options of a policy to a command; `_policy` makes one of what they say."""
    for option in reversed(_POLICY):
        command = option(command)
    return command


def _policy(options: Mapping[str, Any]) -> Policy:
    """The policy that options and environment ask for."""
    from shim.adapters.policy import Policy

    try:
        return Policy.from_environment(
            os.environ, **{name: value for name, value in options.items() if value is not None}
        )
    except ValueError as error:
        raise click.ClickException(str(error)) from error


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="interactions-shim")
def main() -> None:
    """Run generateContent code on the Interactions API."""


@main.command(context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False})
@click.option("-m", "module", is_flag=True, help="TARGET is a module and not a script.")
@_policy_options
@click.argument("target")
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def run(module: bool, target: str, arguments: tuple[str, ...], **policy: Any) -> None:
    """Run a Python program with its generateContent calls going to the Interactions API.

    TARGET is a script, or with -m a module; what follows it are its own arguments.
    """
    from shim.adapters.program import run as run_program

    if not module and not Path(target).exists():
        raise click.ClickException(f"{target} does not exist; with -m, TARGET is a module.")
    raise SystemExit(run_program(target, arguments, module=module, policy=_policy(policy)))


@main.command()
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8787, show_default=True, help="0 takes a free one."
)
@click.option(
    "--log",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Append each request, with its canonical form, to this file as a line of JSON.",
)
@click.option(
    "--early",
    is_flag=True,
    help="Speak the Interactions API as before its schema changed (google-genai 1.75).",
)
def simulate(port: int, log: Path | None, early: bool) -> None:
    """Serve a simulated Gemini on 127.0.0.1 that speaks both APIs.

    Answers are made up, but the same for the same request through either API. Point the SDK at it with
    GOOGLE_GEMINI_BASE_URL; any GEMINI_API_KEY will do. GET /__log__ shows what arrived.
    """
    from shim.simulator.server import Simulator

    try:
        with Simulator(port, log, early=early) as simulator:
            click.echo(f"Simulated Gemini on {simulator.url} (Ctrl-C stops it)")
            simulator.wait()
    except OSError as error:
        raise click.ClickException(f"Port {port} on 127.0.0.1 cannot be used: {error.strerror}.") from error
    except KeyboardInterrupt:
        click.echo("Stopped.")


@main.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8788, show_default=True, help="0 takes a free one."
)
@click.option(
    "--upstream",
    metavar="URL",
    help="The service that requests go to.  [default: https://generativelanguage.googleapis.com]",
)
@click.option("--workers", type=click.IntRange(1, 256), default=1, show_default=True, help="Processes.")
@_policy_options
@click.option(
    "--max-body", type=click.IntRange(1), default=64, show_default=True, help="MiB of a translated request."
)
@click.option(
    "--max-concurrency",
    type=click.IntRange(1),
    default=512,
    show_default=True,
    help="Requests of a worker at once; more get 503.",
)
@click.option(
    "--timeout",
    type=click.FloatRange(0, min_open=True),
    default=600.0,
    show_default=True,
    help="Seconds that the upstream may stay silent.",
)
@click.option("--log-json", is_flag=True, help="Log a line of JSON for each request.")
def serve(
    host: str,
    port: int,
    upstream: str | None,
    workers: int,
    max_body: int,
    max_concurrency: int,
    timeout: float,
    log_json: bool,
    **policy: Any,
) -> None:
    """Serve generateContent over HTTP and pass it on to the Interactions API.

    For every language whose SDK takes a base URL, and for curl. What does not generate content passes through
    untouched. Keys are forwarded, and neither logged nor kept.
    """
    from shim.adapters.gateway.serve import CannotServeError
    from shim.adapters.gateway.serve import serve as run_gateway
    from shim.adapters.gateway.settings import UPSTREAM, Settings

    try:
        settings = Settings(
            upstream or UPSTREAM,
            _policy(policy),
            max_body=max_body * 1024 * 1024,
            max_concurrency=max_concurrency,
            timeout=timeout,
            log_json=log_json,
        )
        run_gateway(settings, host, port, workers)
    except (ValueError, CannotServeError) as error:
        raise click.ClickException(str(error)) from error


@main.command()
@click.argument("files", nargs=-1, type=click.Path(exists=True, dir_okay=False, allow_dash=True))
@click.option("--to", type=click.Choice(["interactions", "generate-content"]), help="Found out if not given.")
@click.option(
    "--kind",
    type=click.Choice(["request", "response", "history", "stream"]),
    help="What the files hold; found out if not given.",
)
@click.option("--model", default="", help="For requests whose body does not name it.")
@click.option("--strict", is_flag=True, help="Fail where something would be lost.")
@click.option(
    "--output", "-o", type=click.Path(path_type=Path), help="A file, or a folder for several; else stdout."
)
@click.option(
    "--notices",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write what is lost to this file as JSON, not to stderr.",
)
def convert(
    files: tuple[str, ...],
    to: str | None,
    kind: str | None,
    model: str,
    strict: bool,
    output: Path | None,
    notices: Path | None,
) -> None:
    """Convert recorded requests, answers, histories and streams from one API to the other.

    FILES hold a value of JSON, lines of JSON, or a recorded stream; without any, stdin is read. What a value
    is, its keys tell. With --to interactions, what earlier releases of the Interactions API wrote becomes what
    today's writes. What is lost is told on stderr. Exits 1 where a value cannot be converted, 130 after Ctrl-C.
    """
    from shim.conversion import Wanted
    from shim.convert_files import run

    if output is not None and len(files) > 1 and not output.is_dir():
        raise click.ClickException(f"{output} is no folder, and there are several files: make one first.")
    try:
        ok = run(files or ("-",), Wanted(to or "", kind or "", model, strict), output, notices)
        sys.stdout.flush()
    except KeyboardInterrupt:
        click.echo("Stopped.", err=True)
        raise SystemExit(130) from None
    except BrokenPipeError:
        # Keep the interpreter from complaining at exit about what it cannot flush.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(141) from None
    if not ok:
        raise SystemExit(1)
