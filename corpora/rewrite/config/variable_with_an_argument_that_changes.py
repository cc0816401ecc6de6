# finding: GI101 8
from google import genai
from google.genai import types

client = genai.Client()
heat = 0.1
config = types.GenerateContentConfig(temperature=heat)
heat = 0.9
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config)
print(response.text, heat)
# output
from typing import Any

from google import genai

client = genai.Client()
heat = 0.1
config: dict[str, Any] = {"generation_config": {"temperature": heat}}
heat = 0.9
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    **config,
    store=False,
)
print(response.output_text, heat)
