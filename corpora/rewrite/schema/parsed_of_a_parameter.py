# flags: --unsafe
# finding: GI101 12 GI508
from google import genai
from pydantic import BaseModel

client = genai.Client()


class City(BaseModel):
    name: str


def ask(schema):
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents="Name a city.",
        config={"response_mime_type": "application/json", "response_schema": schema},
    )
    return response.parsed


print(ask(City).name, ask(list[str])[:0])
