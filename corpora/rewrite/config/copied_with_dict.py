# finding: GI101 6
# finding: GI101 7
from google import genai

client = genai.Client()
base = {"temperature": 0.0}
config = dict(base, temperature=1.0)
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=base).text)
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config).text)
# output
from typing import Any

from google import genai

client = genai.Client()
config: dict[str, Any] = {"generation_config": {"temperature": 1.0}}
print(client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    generation_config={"temperature": 0.0},
    store=False,
).output_text)
print(client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    **config,
    store=False,
).output_text)
