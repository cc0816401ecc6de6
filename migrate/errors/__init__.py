"""Handlers of errors around a call: which classes they catch after it is rewritten, and what they read."""
