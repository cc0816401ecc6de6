# finding: GI101 15 unsafe
from google import genai
from pydantic import BaseModel

client = genai.Client()


class City(BaseModel):
    name: str


def missing(*values):
    return [value is None for value in values]


response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name a city.",
    config={"response_mime_type": "application/json", "response_schema": City, "max_output_tokens": 3},
)
print(all(missing(response.parsed)))
