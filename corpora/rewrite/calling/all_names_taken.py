# finding: GI101 12 GI518
from google import genai

client = genai.Client()
remaining = remaining_requests = 2


def double(number: int) -> int:
    """Twice the number."""
    return 2 * number


response = client.models.generate_content(
    model="gemini-2.5-flash", contents="Double 4.", config={"tools": [double]}
)
print(response.text, remaining, remaining_requests)
