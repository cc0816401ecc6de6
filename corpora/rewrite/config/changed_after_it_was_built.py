# finding: GI101 9
from google import genai
from google.genai import types

client = genai.Client()
verbose = True
config = types.GenerateContentConfig(temperature=0.2)
if verbose:
    config.max_output_tokens = 400
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config)
print(response.text)
# output
from typing import Any

from google import genai

client = genai.Client()
verbose = True
config: dict[str, Any] = {"generation_config": {"temperature": 0.2}}
if verbose:
    config["generation_config"]["max_output_tokens"] = 400
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    **config,
    store=False,
)
print(response.output_text)
