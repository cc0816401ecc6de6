# finding: GI101 11 GI512
# flags: --unsafe
from google import genai
from pydantic import BaseModel

client = genai.Client()


class City(BaseModel):
    name: str


if (city := client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name a city.",
    config={"response_mime_type": "application/json", "response_schema": City, "max_output_tokens": 3},
).parsed):
    print(city.name)
else:
    print("no city")
