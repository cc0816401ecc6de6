"""Decides which queue a ticket goes to."""

import json

from google import genai
from google.genai import types

from helpdesk.gemini import FAST

QUEUES = ("billing", "shipping", "returns")
INSTRUCTION = "You sort tickets of a web shop. Answer with one queue."


class Classifier:
    def __init__(self, client: genai.Client) -> None:
        self.client = client
        self.tokens = 0

    def queue(self, ticket: str) -> str:
        response = self.client.models.generate_content(
            model=FAST,
            contents=f"Queues: {', '.join(QUEUES)}\n\n{ticket}",
            config=types.GenerateContentConfig(
                system_instruction=INSTRUCTION,
                temperature=0.0,  # the same ticket, the same queue
                response_mime_type="application/json",
            ),
        )
        self.tokens += response.usage_metadata.total_token_count
        return json.loads(response.text)["queue"]

    def urgent(self, ticket: str) -> bool:
        """Whether somebody has to look at it today. 🚨 means yes, whatever the text says."""
        response = self.client.models.generate_content(
            model=FAST, contents=["Is this urgent? 🚨 Answer yes or no.", ticket]
        )
        if response.text is None:
            return True
        return response.text.strip().lower().startswith("yes")
