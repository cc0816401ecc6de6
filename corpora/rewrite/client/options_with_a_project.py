# finding: GI101 16 GI502
import os
from typing import Any

from google import genai


def make() -> genai.Client:
    options: dict[str, Any] = {"api_key": "test-key"}
    if "CLOUD_PROJECT" in os.environ:
        options["vertexai"] = True
        options["project"] = os.environ["CLOUD_PROJECT"]
    return genai.Client(**options)


client = make()
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
