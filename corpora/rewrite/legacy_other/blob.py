# finding: GI201 3
# finding: GI201 4
# finding: GI201 6
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
picture = {"mime_type": "image/png", "data": b"\x89PNG"}
response = model.generate_content(["What is this?", {"mime_type": "image/png", "data": b"\x89PNG"}])
print(response.text, len(picture))
# output
import base64

from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"
picture = {"mime_type": "image/png", "data": b"\x89PNG"}
response = client.interactions.create(
    model=model,
    input=[
        {"type": "text", "text": "What is this?"},
        {"type": "image", "data": base64.b64encode(b"\x89PNG").decode(), "mime_type": "image/png"},
    ],
    store=False,
)
if not response.output_text:
    raise ValueError("The answer holds no text.")
print(response.output_text, len(picture))
