# finding: GI101 10
from google import genai
from google.genai import types

client = genai.Client()
for creative in (True, False):
    config = types.GenerateContentConfig(system_instruction="Be brief.")
    if creative:
        config.temperature = 1.0
        config.tools = [types.Tool(google_search=types.GoogleSearch())]
    response = client.models.generate_content(model="gemini-2.5-flash", contents="A moon.", config=config)
    print(response.text)
# output
from typing import Any

from google import genai

client = genai.Client()
for creative in (True, False):
    config: dict[str, Any] = {"system_instruction": "Be brief."}
    if creative:
        config["generation_config"] = {"temperature": 1.0}
        config["tools"] = [{"type": "google_search"}]
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input="A moon.",
        **config,
        store=False,
    )
    print("".join(
        item.text
        for step in response.steps or []
        if step.type == "model_output"
        for item in step.content or []
        if item.type == "text"
    ))
