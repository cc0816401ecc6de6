# finding: GI101 11 GI532
from google import genai

client = genai.Client()


def double(number: int) -> int:
    """Twice the number."""
    return 2 * number


if client.models.generate_content(
    model="gemini-2.5-flash", contents="Double 4.", config={"tools": [double]}
).text:
    print("answered")
