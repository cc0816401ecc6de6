"""What each command does: from its arguments to output and an exit code. One module each."""

from migrate.commands.asked import DASH, ERROR, NOTHING, SOMETHING, STOPPED, Flags, UsageError

__all__ = ["DASH", "ERROR", "NOTHING", "SOMETHING", "STOPPED", "Flags", "UsageError"]
