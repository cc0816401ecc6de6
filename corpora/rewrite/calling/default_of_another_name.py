# finding: GI101 12 GI532
from google import genai

client = genai.Client()
FACTOR = 2


def multiply(number: int, factor: int = FACTOR) -> int:
    """So many times the number."""
    return factor * number


response = client.models.generate_content(
    model="gemini-2.5-flash", contents="Double 4.", config={"tools": [multiply]}
)
print(response.text)
