# finding: GI101 14 GI532
# run: raises AttributeError
import functools

from google import genai

client = genai.Client()


@functools.lru_cache
def double(number: int) -> int:
    """Twice the number."""
    return 2 * number


response = client.models.generate_content(
    model="gemini-2.5-flash", contents="Double 4.", config={"tools": [double]}
)
print(response.text)
