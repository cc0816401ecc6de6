"""The one place that knows how we talk to Gemini."""

import os

from google import genai

FAST = "gemini-2.5-flash"
CAREFUL = "gemini-2.5-pro"


def make_client() -> genai.Client:
    return genai.Client(api_key=os.environ.get("GEMINI_API_KEY"))
