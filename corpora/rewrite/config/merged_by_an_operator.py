# finding: GI101 6
from google import genai

client = genai.Client()
base = {"temperature": 0.0}
config = base | {"top_p": 0.5}
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config).text)
# output
from typing import Any

from google import genai

client = genai.Client()
config: dict[str, Any] = {"generation_config": {"temperature": 0.0, "top_p": 0.5}}
print(client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    **config,
    store=False,
).output_text)
