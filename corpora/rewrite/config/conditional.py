# finding: GI101 7
from google import genai
from google.genai import types

client = genai.Client()
creative = True
config = types.GenerateContentConfig(temperature=1.0) if creative else types.GenerateContentConfig(temperature=0.0)
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config)
print(response.text)
# output
from typing import Any

from google import genai

client = genai.Client()
creative = True
config: dict[str, Any] = {
    "generation_config": {"temperature": 1.0},
} if creative else {
    "generation_config": {"temperature": 0.0},
}
response = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", **config, store=False)
print(response.output_text)
