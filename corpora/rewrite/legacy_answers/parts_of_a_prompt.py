# finding: GI201 3
# finding: GI201 4
# finding: GI201 5
# finding: GI201 7
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
response = model.generate_content(["Name a moon", "of Jupiter."])
print(response.text)
turns = model.generate_content(
    [
        {"role": "user", "parts": ["Hi."]},
        {"role": "model", "parts": "Hello."},
        {"role": "user", "parts": ["Name a moon."]},
    ]
)
print(turns.text)
# output
from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"
response = client.interactions.create(
    model=model,
    input=[{"type": "text", "text": "Name a moon"}, {"type": "text", "text": "of Jupiter."}],
    store=False,
)
if not response.output_text:
    raise ValueError("The answer holds no text.")
print(response.output_text)
turns = client.interactions.create(
    model=model,
    input=[
        {"type": "user_input", "content": [{"type": "text", "text": "Hi."}]},
        {"type": "model_output", "content": [{"type": "text", "text": "Hello."}]},
        {"type": "user_input", "content": [{"type": "text", "text": "Name a moon."}]},
    ],
    store=False,
)
if not turns.output_text:
    raise ValueError("The answer holds no text.")
print(turns.output_text)
