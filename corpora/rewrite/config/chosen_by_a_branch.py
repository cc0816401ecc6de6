# finding: GI101 10
from google import genai
from google.genai import types

client = genai.Client()
short = True
if short:
    config = types.GenerateContentConfig(max_output_tokens=100)
else:
    config = types.GenerateContentConfig(max_output_tokens=1000)
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config)
print(response.text)
# output
from typing import Any

from google import genai

client = genai.Client()
short = True
if short:
    config: dict[str, Any] = {"generation_config": {"max_output_tokens": 100}}
else:
    config = {"generation_config": {"max_output_tokens": 1000}}
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    **config,
    store=False,
)
print(response.output_text)
