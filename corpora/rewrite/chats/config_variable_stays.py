# finding: GI103 11
# finding: GI103 12
# finding: GI103 14
from google import genai
from google.genai import types

client = genai.Client()

# How the tutor talks.
config = types.GenerateContentConfig(
    system_instruction="You are a patient tutor.",  # and kind
    temperature=0.5,
)
chat = client.chats.create(model="gemini-2.5-flash", config=config)
response = chat.send_message("What is a prime?")
print(response.text)
response = chat.send_message("Name one above 90.")
print(response.text)
# output
from typing import Any

from google import genai

client = genai.Client()

# How the tutor talks.
config: dict[str, Any] = {
    "system_instruction": "You are a patient tutor.",  # and kind
    "generation_config": {"temperature": 0.5},
}
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="What is a prime?",
    **config,
)
print(response.output_text)
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name one above 90.",
    previous_interaction_id=response.id,
    **config,
)
print(response.output_text)
