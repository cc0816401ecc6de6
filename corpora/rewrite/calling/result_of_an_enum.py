# finding: GI101 17 GI532
# run: raises TypeError
from enum import Enum

from google import genai

client = genai.Client()


class Size(Enum):
    SMALL = "small"


def size(moon: str) -> Size:
    """Size of a moon."""
    return Size.SMALL


response = client.models.generate_content(
    model="gemini-2.5-flash", contents="How large is Io?", config={"tools": [size]}
)
print(response.text)
