# finding: GI101 10 GI502
from typing import Any

from google import genai

options: dict[str, Any] = {"api_key": "test-key"}
other = options
other["vertexai"] = False
client = genai.Client(**options)

print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
