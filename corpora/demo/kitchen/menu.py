"""A menu as data: the model writes JSON, and we read it."""

import json

from google import genai

from kitchen.render import as_card

PROMPT = """Write a menu for {guests} guests.

Answer with a JSON object: {{"starter": ..., "main": ..., "dessert": ...}}
"""

client = genai.Client()


def plan(guests: int) -> dict[str, str]:
    """The menu; a model that talks around its JSON is asked to stop it by the MIME type."""
    config = {"response_mime_type": "application/json", "seed": 7}
    response = client.models.generate_content(
        model="gemini-2.5-flash", contents=PROMPT.format(guests=guests), config=config
    )
    text = response.text or "{}"
    return json.loads(text.removeprefix("```json").removesuffix("```"))


def card(guests: int) -> str:
    """The menu as a card, with its sources."""
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=f"A menu for {guests} guests, from this week's magazines.",
        config={"tools": [{"google_search": {}}]},
    )
    return as_card(response)
