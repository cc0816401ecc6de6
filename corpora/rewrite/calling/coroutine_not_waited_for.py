# finding: GI101 11 GI532
# run: the SDK refuses coroutines here
from google import genai

client = genai.Client()


async def double(number: int) -> int:
    """Twice the number."""
    return 2 * number


response = client.models.generate_content(
    model="gemini-2.5-flash", contents="Double 4.", config={"tools": [double]}
)
print(response.text)
