"""Plans -> what people and programs read: patches, text, JSON, and the files themselves. Nothing here parses."""
