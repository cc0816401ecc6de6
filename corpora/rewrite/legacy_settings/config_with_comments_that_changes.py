# finding: GI201 3
# finding: GI201 8
# finding: GI201 9
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
config = genai.GenerationConfig(
    temperature=0.2,  # facts, not poems
)
config.temperature = 0.9
model = genai.GenerativeModel("gemini-2.5-flash")
response = model.generate_content("Name a moon.", generation_config=config)
print(response.text)
# output
from typing import Any

from google import genai

client = genai.Client(api_key="key")
config: dict[str, Any] = {
    "generation_config": {
        "temperature": 0.2,  # facts, not poems
    },
}
config["generation_config"]["temperature"] = 0.9
model = "gemini-2.5-flash"
response = client.interactions.create(
    model=model,
    input="Name a moon.",
    **config,
    store=False,
)
if not response.output_text:
    raise ValueError("The answer holds no text.")
print(response.output_text)
