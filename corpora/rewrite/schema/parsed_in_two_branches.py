# flags: --unsafe
# finding: GI101 12 GI512
from google import genai
from pydantic import BaseModel

client = genai.Client()


class City(BaseModel):
    name: str


def ask(words):
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents="Name a city.",
        config={"response_mime_type": "application/json", "response_schema": City, "max_output_tokens": words},
    )
    if words < 10:
        print("cut", response.text)
    else:
        print(response.parsed.name)
        return response.parsed


print(ask(3))
print(ask(1000).name)
