# finding: GI101 18 GI532
from google import genai
from google.genai import types

client = genai.Client()
asked = []


def instruction() -> str:
    asked.append("instruction")
    return "Be brief."


def double(number: int) -> int:
    """Twice the number."""
    return 2 * number


response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Double 4.",
    config=types.GenerateContentConfig(tools=[double], system_instruction=instruction()),
)
print(response.text, asked)
