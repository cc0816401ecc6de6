# finding: GI101 11 GI532
# rows: entry_point.automatic_function_calling
from google import genai
from google.genai import types

client = genai.Client()


def double(number: int) -> int:
    """Twice the number."""
    return 2 * number

response = client.models.generate_content(
    model="gemini-2.5-flash", contents="Double 4.", config=types.GenerateContentConfig(tools=[double])
)
print(response.text)
