# finding: GI101 11 GI532
from google import genai

client = genai.Client()


def double(number: int, *rest: int) -> int:
    """Twice the number."""
    return 2 * number


response = client.models.generate_content(
    model="gemini-2.5-flash", contents="Double 4.", config={"tools": [double]}
)
print(response.text)
