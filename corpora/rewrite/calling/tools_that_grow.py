# finding: GI101 13 GI508
from google import genai

client = genai.Client()


def double(number: int) -> int:
    """Twice the number."""
    return 2 * number


tools = []
tools.append(double)
response = client.models.generate_content(
    model="gemini-2.5-flash", contents="Double 4.", config={"tools": tools}
)
print(response.text)
