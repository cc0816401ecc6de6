# finding: GI103 5
# finding: GI103 9
# finding: GI103 10
# finding: GI103 11
# finding: GI103 12
from google import genai
from google.genai import types

client = genai.Client()
chat = client.chats.create(
    model="gemini-2.5-flash",
    config=types.GenerateContentConfig(system_instruction="Be brief.", temperature=0.1),
)
first = chat.send_message("Name a moon.")
second = chat.send_message("Tell me more.", config=types.GenerateContentConfig(max_output_tokens=500))
third = chat.send_message("And its size?", config=None)
fourth = chat.send_message("And its mass?", config={})
print(first.text, second.text, third.text, fourth.text)
# output
from google import genai

client = genai.Client()
first = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    system_instruction="Be brief.",
    generation_config={"temperature": 0.1},
)
second = client.interactions.create(
    model="gemini-2.5-flash",
    input="Tell me more.",
    previous_interaction_id=first.id,
    generation_config={"max_output_tokens": 500},
)
third = client.interactions.create(
    model="gemini-2.5-flash",
    input="And its size?",
    previous_interaction_id=second.id,
    system_instruction="Be brief.",
    generation_config={"temperature": 0.1},
)
fourth = client.interactions.create(
    model="gemini-2.5-flash",
    input="And its mass?",
    previous_interaction_id=third.id,
    system_instruction="Be brief.",
    generation_config={"temperature": 0.1},
)
print(first.output_text, second.output_text, third.output_text, fourth.output_text)
