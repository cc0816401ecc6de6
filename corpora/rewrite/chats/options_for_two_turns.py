# finding: GI103 7
# finding: GI103 11
# finding: GI103 13
from google import genai
from google.genai import types

INSTRUCTION = "You are a patient tutor."

client = genai.Client()
chat = client.chats.create(
    model="gemini-2.5-flash",
    config=types.GenerateContentConfig(system_instruction=INSTRUCTION, temperature=0.5),
)
first = chat.send_message("What is a prime?")
print(first.text)
second = chat.send_message("Name one above 90.")
print(second.text, second.usage_metadata.total_token_count)
# output
from google import genai

INSTRUCTION = "You are a patient tutor."

client = genai.Client()
first = client.interactions.create(
    model="gemini-2.5-flash",
    input="What is a prime?",
    system_instruction=INSTRUCTION,
    generation_config={"temperature": 0.5},
)
print(first.output_text)
second = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name one above 90.",
    previous_interaction_id=first.id,
    system_instruction=INSTRUCTION,
    generation_config={"temperature": 0.5},
)
print(second.output_text, second.usage.total_tokens)
