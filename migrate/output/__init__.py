"""Plans -> what people and programs read: patches, text, JSON, and the files themselves. Nothing here parses."""

FORMATS = ("text", "json", "markdown", "html", "sarif", "github", "rdjson", "junit")
"""What `check --format` and `--report` take."""
