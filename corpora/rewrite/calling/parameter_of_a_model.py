# finding: GI101 16 GI532
from google import genai
from pydantic import BaseModel

client = genai.Client()


class Moon(BaseModel):
    name: str


def radius(moon: Moon) -> int:
    """Radius of a moon."""
    return len(moon.name)


response = client.models.generate_content(
    model="gemini-2.5-flash", contents="How large is Io?", config={"tools": [radius]}
)
print(response.text)
