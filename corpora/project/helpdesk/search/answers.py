"""Answers from the web, with their sources."""

from google import genai
from google.genai import types

from helpdesk.gemini import FAST, make_client


def best_of(question: str, attempts: int = 3) -> str:
    client = make_client()
    response = client.models.generate_content(
        model=FAST,
        contents=question,
        config=types.GenerateContentConfig(candidate_count=3),
    )
    texts = [candidate.content.parts[0].text for candidate in response.candidates]
    return max(texts, key=len)


def grounded(client: genai.Client, question: str) -> types.GenerateContentResponse:
    """The answer as it came; whoever asked reads the sources."""
    return client.models.generate_content(
        model=FAST,
        contents=question,
        config=types.GenerateContentConfig(tools=[types.Tool(google_search=types.GoogleSearch())]),
    )
