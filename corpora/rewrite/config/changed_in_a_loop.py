# finding: GI101 9
from google import genai
from google.genai import types

client = genai.Client()
config = types.GenerateContentConfig()
for t in (0.1, 0.9):
    config.temperature = t
    config.seed = 3
    r = client.models.generate_content(model="gemini-2.5-flash", contents="A moon.", config=config)
    print(r.text)
# output
from typing import Any

from google import genai

client = genai.Client()
config: dict[str, Any] = {"generation_config": {}}
for t in (0.1, 0.9):
    config["generation_config"]["temperature"] = t
    config["generation_config"]["seed"] = 3
    r = client.interactions.create(
        model="gemini-2.5-flash",
        input="A moon.",
        **config,
        store=False,
    )
    print(r.output_text)
