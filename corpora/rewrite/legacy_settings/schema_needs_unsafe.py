# finding: GI201 4 unsafe
# finding: GI201 11 unsafe
# finding: GI201 15 unsafe
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
