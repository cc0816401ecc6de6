# finding: GI101 8
from google import genai
from google.genai import types

client = genai.Client()
prompt = "Describe a moon as JSON."
config = types.GenerateContentConfig(temperature=0.1)
config.response_mime_type = "application/json"
response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config)
print(response.text)
# output
from typing import Any

from google import genai

client = genai.Client()
prompt = "Describe a moon as JSON."
config: dict[str, Any] = {"generation_config": {"temperature": 0.1}}
config["response_format"] = {"type": "text", "mime_type": "application/json"}
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=prompt,
    **config,
    store=False,
)
print(response.output_text)
