# finding: GI101 6
from google import genai
from google.genai import types

client = genai.Client()
tool: types.Tool = types.Tool(google_search=types.GoogleSearch())
response = client.models.generate_content(
    model="gemini-2.5-flash", contents="Which moons?", config=types.GenerateContentConfig(tools=[tool])
)
print(response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Which moons?",
    tools=[{"type": "google_search"}],
    store=False,
)
print("".join(
    item.text
    for step in response.steps or []
    if step.type == "model_output"
    for item in step.content or []
    if item.type == "text"
))
