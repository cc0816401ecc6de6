# finding: GI201 3
# finding: GI201 4
# finding: GI201 5
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash", "block_none")
response = model.generate_content("Name a moon.", safety_settings=[{"category": 9, "threshold": "med"}])
print(response.text)
# output
from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"
response = client.interactions.create(
    model=model,
    input="Name a moon.",
    safety_settings=[
        {"type": "harassment", "threshold": "block_none"},
        {"type": "hate_speech", "threshold": "block_none"},
        {"type": "sexually_explicit", "threshold": "block_medium_and_above"},
        {"type": "dangerous_content", "threshold": "block_none"},
    ],
    store=False,
)
if not response.output_text:
    raise ValueError("The answer holds no text.")
print(response.output_text)
