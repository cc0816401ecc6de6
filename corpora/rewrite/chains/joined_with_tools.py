# finding: GI101 5
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Who won the Euro 2024?",
    config=types.GenerateContentConfig(tools=[types.Tool(google_search=types.GoogleSearch())]),
)
answer = "".join(part.text or "" for part in response.candidates[0].content.parts)
print(answer)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Who won the Euro 2024?",
    tools=[{"type": "google_search"}],
    store=False,
)
answer = "".join(
    item.text
    for step in response.steps or []
    if step.type == "model_output"
    for item in step.content or []
    if item.type == "text"
)
print(answer)
