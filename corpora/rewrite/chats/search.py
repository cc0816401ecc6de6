# finding: GI103 6
# finding: GI103 7
# finding: GI103 9
from google import genai
from google.genai import types

client = genai.Client()
search = types.Tool(google_search=types.GoogleSearch())
chat = client.chats.create(model="gemini-2.5-flash", config=types.GenerateContentConfig(tools=[search]))
response = chat.send_message("Who won the cup?")
print(response.text)
response = chat.send_message("And the year before?")
print(response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Who won the cup?",
    tools=[{"type": "google_search"}],
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
    input="And the year before?",
    previous_interaction_id=response.id,
    tools=[{"type": "google_search"}],
)
print("".join(
    item.text
    for step in response.steps or []
    if step.type == "model_output"
    for item in step.content or []
    if item.type == "text"
))
