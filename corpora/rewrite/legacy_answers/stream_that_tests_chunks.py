# finding: GI201 3
# finding: GI201 4
# finding: GI201 5
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
for chunk in model.generate_content("Name a moon.", stream=True):
    if chunk.text:
        print(chunk.text, end="")
# output
from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"
for event in client.interactions.create(
    model=model,
    input="Name a moon.",
    stream=True,
    store=False,
):
    if event.event_type == "step.delta" and event.delta.type == "text":
        print(event.delta.text, end="")
    elif event.event_type == "error":
        raise RuntimeError(event.error)
