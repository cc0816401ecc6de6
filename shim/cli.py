"""``interactions-shim``: argv -> the part that does the work, which is imported only then."""

from __future__ import annotations

from pathlib import Path

import click

from shim._version import __version__


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="interactions-shim")
def main() -> None:
    """Run generateContent code on the Interactions API."""


@main.command()
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8787, show_default=True, help="0 takes a free one."
)
@click.option(
    "--log",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Append each request, with its canonical form, to this file as a line of JSON.",
)
def simulate(port: int, log: Path | None) -> None:
    """Serve a simulated Gemini on 127.0.0.1 that speaks both APIs.

    Answers are made up, but the same for the same request through either API. Point the SDK at it with
    GOOGLE_GEMINI_BASE_URL; any GEMINI_API_KEY will do. GET /__log__ shows what arrived.
    """
    from shim.simulator.server import Simulator

    try:
        with Simulator(port, log) as simulator:
            click.echo(f"Simulated Gemini on {simulator.url} (Ctrl-C stops it)")
            simulator.wait()
    except OSError as error:
        raise click.ClickException(f"Port {port} on 127.0.0.1 cannot be used: {error.strerror}.") from error
    except KeyboardInterrupt:
        click.echo("Stopped.")
