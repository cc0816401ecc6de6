# finding: GI101 7
# finding: GI101 8
# finding: GI101 9
from google import genai
from google.genai import types

client = genai.Client()
config = types.GenerateContentConfig(temperature=0.1, system_instruction="Be brief.", seed=1)
for p in ("a", "b"):
    print(client.models.generate_content(model="gemini-2.5-flash", contents=f"{p}", config=config).text)
print(client.models.generate_content(model="gemini-2.5-flash", contents="c", config=config).text)
print(client.models.generate_content(model="gemini-2.5-flash", contents="d", config=config).text)
# output
from typing import Any

from google import genai

client = genai.Client()
config: dict[str, Any] = {"generation_config": {"temperature": 0.1, "seed": 1}, "system_instruction": "Be brief."}
for p in ("a", "b"):
    print(client.interactions.create(
        model="gemini-2.5-flash",
        input=f"{p}",
        **config,
        store=False,
    ).output_text)
print(client.interactions.create(
    model="gemini-2.5-flash",
    input="c",
    **config,
    store=False,
).output_text)
print(client.interactions.create(
    model="gemini-2.5-flash",
    input="d",
    **config,
    store=False,
).output_text)
