# finding: GI101 13 GI532
from typing import Literal

from google import genai

client = genai.Client()


def radius(unit: Literal["km", "miles"]) -> int:
    """Radius of a moon."""
    return len(unit)


response = client.models.generate_content(
    model="gemini-2.5-flash", contents="How large is Io?", config={"tools": [radius]}
)
print(response.text)
