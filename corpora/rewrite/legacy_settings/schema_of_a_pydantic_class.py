# flags: --unsafe
# finding: GI201 4
# finding: GI201 11
# finding: GI201 15
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai
from pydantic import BaseModel

genai.configure(api_key="key")


class Moon(BaseModel):
    name: str


model = genai.GenerativeModel(
    "gemini-2.5-flash",
    generation_config={"response_mime_type": "application/json", "response_schema": Moon},
)
response = model.generate_content("Name a moon.")
print(response.text)
# output
from google import genai
from pydantic import BaseModel

client = genai.Client(api_key="key")


class Moon(BaseModel):
    name: str


model = "gemini-2.5-flash"
response = client.interactions.create(
    model=model,
    input="Name a moon.",
    response_format={"type": "text", "mime_type": "application/json", "schema": Moon.model_json_schema()},
    store=False,
)
if not response.output_text:
    raise ValueError("The answer holds no text.")
print(response.output_text)
