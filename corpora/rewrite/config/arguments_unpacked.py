# finding: GI101 5
from google import genai

client = genai.Client()
arguments = {"model": "gemini-2.5-flash", "contents": "Name a moon."}
print(client.models.generate_content(**arguments).text)
# output
from typing import Any

from google import genai

client = genai.Client()
arguments: dict[str, Any] = {"model": "gemini-2.5-flash", "input": "Name a moon."}
print(client.interactions.create(**arguments, store=False).output_text)
