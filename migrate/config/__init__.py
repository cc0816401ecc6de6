"""Configs of calls: where they are built, what is changed on them, what they come through, and their new form."""
