"""Python inside notebooks and Markdown."""
