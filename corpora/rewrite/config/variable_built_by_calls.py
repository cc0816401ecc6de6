# finding: GI101 15
from google import genai
from google.genai import types

client = genai.Client()
log = []


def heat() -> float:
    log.append("heat")
    return 0.1


config = types.GenerateContentConfig(temperature=heat())
log.append("built")
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config)
print(response.text, log)
# output
from typing import Any

from google import genai

client = genai.Client()
log = []


def heat() -> float:
    log.append("heat")
    return 0.1


config: dict[str, Any] = {"generation_config": {"temperature": heat()}}
log.append("built")
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    **config,
    store=False,
)
print(response.output_text, log)
