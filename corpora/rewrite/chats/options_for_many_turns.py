# finding: GI103 5
# finding: GI103 14
# finding: GI103 16
# finding: GI103 18
# finding: GI103 20
# finding: GI103 22
from google import genai
from google.genai import types

client = genai.Client()
chat = client.chats.create(
    model="gemini-2.5-flash",
    config=types.GenerateContentConfig(
        system_instruction="You are a patient tutor.",
        temperature=0.5,
        max_output_tokens=200,
        tools=[types.Tool(code_execution=types.ToolCodeExecution())],
    ),
)
response = chat.send_message("What is a prime?")
print(response.text)
response = chat.send_message("Name one above 90.")
print(response.text)
response = chat.send_message("And the next one?")
print(response.text)
response = chat.send_message("And the one after that?")
print(response.text)
response = chat.send_message("Add all three.")
print(response.text)
# output
from typing import Any

from google import genai

client = genai.Client()
chat_options: dict[str, Any] = {
    "system_instruction": "You are a patient tutor.",
    "generation_config": {"temperature": 0.5, "max_output_tokens": 200},
    "tools": [{"type": "code_execution"}],
}
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="What is a prime?",
    **chat_options,
)
print("".join(
    item.text
    for step in response.steps or []
    if step.type == "model_output"
    for item in step.content or []
    if item.type == "text"
))
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name one above 90.",
    previous_interaction_id=response.id,
    **chat_options,
)
print("".join(
    item.text
    for step in response.steps or []
    if step.type == "model_output"
    for item in step.content or []
    if item.type == "text"
))
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="And the next one?",
    previous_interaction_id=response.id,
    **chat_options,
)
print("".join(
    item.text
    for step in response.steps or []
    if step.type == "model_output"
    for item in step.content or []
    if item.type == "text"
))
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="And the one after that?",
    previous_interaction_id=response.id,
    **chat_options,
)
print("".join(
    item.text
    for step in response.steps or []
    if step.type == "model_output"
    for item in step.content or []
    if item.type == "text"
))
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Add all three.",
    previous_interaction_id=response.id,
    **chat_options,
)
print("".join(
    item.text
    for step in response.steps or []
    if step.type == "model_output"
    for item in step.content or []
    if item.type == "text"
))
