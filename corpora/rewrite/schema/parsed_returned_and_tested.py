# finding: GI101 13 GI512
# flags: --unsafe
from google import genai
from pydantic import BaseModel

client = genai.Client()


class City(BaseModel):
    name: str
    people: int


def ask():
    return client.models.generate_content(
        model="gemini-2.5-flash",
        contents="Name a city.",
        config={"response_mime_type": "application/json", "response_schema": City, "max_output_tokens": 3},
    ).parsed


city = ask()
if city is None:
    print("no city")
else:
    print(city.name)
