# flags: --unsafe
# finding: GI101 14 GI512
from google import genai
from pydantic import BaseModel

client = genai.Client()


class City(BaseModel):
    name: str


city = None
tries = 0
while not city and tries < 3:
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents="Name a city.",
        config={"response_mime_type": "application/json", "response_schema": City, "max_output_tokens": 3},
    )
    city = response.parsed
    tries += 1
print(tries, city)
