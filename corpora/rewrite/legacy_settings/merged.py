# finding: GI201 4
# finding: GI201 11
# finding: GI201 21
# finding: GI201 23
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai
from google.generativeai.types import HarmBlockThreshold, HarmCategory

genai.configure(api_key="key")

generation_config = {
    "temperature": 1,
    "top_p": 0.95,
    "max_output_tokens": 8192,
}
model = genai.GenerativeModel(
    model_name="gemini-2.5-flash",
    generation_config=generation_config,
    safety_settings={
        HarmCategory.HARM_CATEGORY_HARASSMENT: HarmBlockThreshold.BLOCK_NONE,
        "hate": "low",
    },
    # See https://ai.google.dev/gemini-api/docs/safety-settings
    system_instruction="Be brief.",
)
first = model.generate_content("Name a moon.")
print(first.text)
second = model.generate_content(
    "Name a star.",
    generation_config=genai.types.GenerationConfig(temperature=0.1, top_p=None),
    safety_settings={"danger": 4, "HARASSMENT": "BLOCK_ONLY_HIGH"},
)
print(second.text)
# output
from google import genai

client = genai.Client(api_key="key")

# See https://ai.google.dev/gemini-api/docs/safety-settings
model = "gemini-2.5-flash"
first = client.interactions.create(
    model=model,
    input="Name a moon.",
    generation_config={"temperature": 1, "top_p": 0.95, "max_output_tokens": 8192},
    system_instruction="Be brief.",
    safety_settings=[
        {"type": "harassment", "threshold": "block_none"},
        {"type": "hate_speech", "threshold": "block_low_and_above"},
    ],
    store=False,
)
if not first.output_text:
    raise ValueError("The answer holds no text.")
print(first.output_text)
second = client.interactions.create(
    model=model,
    input="Name a star.",
    generation_config={"top_p": 0.95, "max_output_tokens": 8192, "temperature": 0.1},
    system_instruction="Be brief.",
    safety_settings=[
        {"type": "harassment", "threshold": "block_only_high"},
        {"type": "hate_speech", "threshold": "block_low_and_above"},
        {"type": "dangerous_content", "threshold": "block_none"},
    ],
    store=False,
)
if not second.output_text:
    raise ValueError("The answer holds no text.")
print(second.output_text)
