# finding: GI101 13 GI512
# flags: --unsafe
from google import genai
from pydantic import BaseModel

client = genai.Client()


class City(BaseModel):
    name: str


response = None
try:
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents="Name a city.",
        config={"response_mime_type": "application/json", "response_schema": City},
    )
except Exception as error:
    print(error)
if response and response.parsed:
    print(response.parsed.name)
