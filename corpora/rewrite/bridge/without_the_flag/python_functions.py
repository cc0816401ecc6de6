# finding: GI101 12 GI532
from google import genai
from google.genai import types

client = genai.Client()


def radius(moon: str = str("Io")) -> int:
    """Radius of a moon in kilometres."""
    return len(moon) * 100


response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="How large is Io?",
    config=types.GenerateContentConfig(tools=[radius]),
)
print(response.text)
