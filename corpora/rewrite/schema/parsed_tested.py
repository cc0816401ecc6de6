# finding: GI101 11 GI512
from google import genai
from pydantic import BaseModel


class Moon(BaseModel):
    name: str


client = genai.Client()
settings = {"response_mime_type": "application/json", "response_schema": Moon}
response = client.models.generate_content(model="gemini-2.5-flash", contents="Describe a moon.", config=settings)
moon = response.parsed
if moon is None:
    print("nothing that fits")
else:
    print(moon.name)
