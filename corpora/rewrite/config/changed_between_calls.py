# finding: GI101 6
# finding: GI101 8
from google import genai
from google.genai import types

client = genai.Client()
config = types.GenerateContentConfig(temperature=0.1)
a = client.models.generate_content(model="gemini-2.5-flash", contents="A moon.", config=config)
config.temperature = 0.9
b = client.models.generate_content(model="gemini-2.5-flash", contents="A moon.", config=config)
print(a.text, b.text)
# output
from typing import Any

from google import genai

client = genai.Client()
config: dict[str, Any] = {"generation_config": {"temperature": 0.1}}
a = client.interactions.create(
    model="gemini-2.5-flash",
    input="A moon.",
    **config,
    store=False,
)
config["generation_config"]["temperature"] = 0.9
b = client.interactions.create(
    model="gemini-2.5-flash",
    input="A moon.",
    **config,
    store=False,
)
print(a.output_text, b.output_text)
