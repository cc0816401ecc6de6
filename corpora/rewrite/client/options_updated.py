# finding: GI101 9 GI502
from typing import Any

from google import genai

options: dict[str, Any] = {}
options.update(api_key="test-key")
client = genai.Client(**options)

print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
