# finding: GI101 16 GI532
from google import genai
from pydantic import BaseModel

client = genai.Client()


class Size(BaseModel):
    km: int


def radius(moon: str) -> Size:
    """Radius of a moon."""
    return Size(km=len(moon))


response = client.models.generate_content(
    model="gemini-2.5-flash", contents="How large is Io?", config={"tools": [radius]}
)
print(response.text)
