"""How new text comes into a file: edits, layout, imports, removals, comments; nothing here knows either API."""
