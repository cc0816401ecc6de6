"""Files for the archived SDK: carried over to google-genai in memory, then planned as any other."""
