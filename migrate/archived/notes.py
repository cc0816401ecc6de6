"""What else changes for a call of the archived SDK, as entries of the ledger."""

from __future__ import annotations

from migrate.archived.answers import Reading
from migrate.archived.settings import Settings
from migrate.plan import LedgerEntry


def notes_of(reading: Reading, settings: Settings) -> list[LedgerEntry]:
    """What changes for a call that is given these settings and whose answers are read so."""
    notes = [
        LedgerEntry(
            "GI751",
            "Errors are of the SDK's Interactions classes, which are not google.api_core.exceptions.",
        ),
        LedgerEntry("GI752", "Requests go over HTTP instead of gRPC, with other time limits and retries."),
    ]
    if reading.waited is not None:
        message = "The answer is asked for as a whole; it was streamed, and `resolve()` waited for its end."
        notes.append(LedgerEntry("GI784", message))
    if reading.unchecked:
        lines = ", ".join(map(str, reading.unchecked))
        message = (
            f"Where an answer has no text, `.text` (line {lines}) raised ValueError; `output_text` is `''`."
        )
        notes.append(LedgerEntry("GI750", message))
    if reading.checked or reading.hoisted is not None or reading.unchecked:
        message = "`.text` put a newline between the parts of an answer; the text has none now."
        notes.append(LedgerEntry("GI754", message))
    if reading.chunks:
        lines = ", ".join(map(str, reading.chunks))
        message = (
            f"A blocked prompt, and a chunk without text (line {lines}), raised an error in the loop; "
            "the loop has nothing to run for now."
        )
        notes.append(LedgerEntry("GI757", message))
    if reading.displayed:
        lines = ", ".join(map(str, sorted(set(reading.displayed))))
        message = (
            f"A reason is shown on line {lines}, which is a number of the archived SDK; it is a word now."
        )
        notes.append(LedgerEntry("GI792", message))
    if settings.calls and reading.text is not None:
        message = "Where an answer calls a function, `.text` raised ValueError even beside text."
        notes.append(LedgerEntry("GI758", message))
    if settings.calls:
        message = "Whole numbers in the arguments of a function call are `int`; they were `float`."
        notes.append(LedgerEntry("GI787", message))
    if settings.is_called:
        message = (
            "The loop stops after ten requests, and sends errors of the functions to the model; both are new."
        )
        notes.append(LedgerEntry("GI786", message))
    if settings.of_class:
        message = "The schema of the class says which fields are required; the archived SDK left that out."
        notes.append(LedgerEntry("GI755", message))
    return notes


def about_client(*, made: bool) -> list[LedgerEntry]:
    """What changes for a call whose client may not be ``made`` when it is reached."""
    if made:
        return []
    message = (
        "Where `configure` has not run, there is no client and the call raises NameError or AttributeError; "
        "the archived SDK looked for a key in the environment."
    )
    return [LedgerEntry("GI759", message)]
