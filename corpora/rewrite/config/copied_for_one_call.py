# finding: GI101 8
# finding: GI101 10
from google import genai
from google.genai import types

client = genai.Client()


PLAIN = types.GenerateContentConfig(temperature=0.1, max_output_tokens=50)
plain = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=PLAIN)
warm = PLAIN.model_copy(update={"temperature": 1.0, "system_instruction": "Be brief."})
other = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=warm)
print(plain.text, other.text)
# output
from typing import Any

from google import genai

client = genai.Client()


plain = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    generation_config={"temperature": 0.1, "max_output_tokens": 50},
    store=False,
)
warm: dict[str, Any] = {
    "generation_config": {"temperature": 1.0, "max_output_tokens": 50},
    "system_instruction": "Be brief.",
}
other = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.", **warm, store=False)
print(plain.output_text, other.output_text)
