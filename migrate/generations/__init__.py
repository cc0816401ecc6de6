"""The generations of Gemini's SDKs and APIs: which of them a file holds, and in which order to move."""
