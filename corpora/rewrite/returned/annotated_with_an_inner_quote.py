# finding: GI101 9 GI523
from typing import Optional

from google import genai

client = genai.Client()


def _ask(prompt: str) -> Optional["genai.types.GenerateContentResponse"]:
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt)


print(_ask("Name a moon.").text)
