# finding: GI101 13 GI502
from typing import Any

from google import genai


def options() -> dict[str, Any]:
    return {"api_key": "test-key"}


client = genai.Client(**options())


print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
