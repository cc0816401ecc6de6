# finding: GI101 12 bridged GI532
# flags: --bridge
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
# output
import shim
from google.genai import types

client = shim.Client()


def radius(moon: str = str("Io")) -> int:
    """Radius of a moon in kilometres."""
    return len(moon) * 100


response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="How large is Io?",
    config=types.GenerateContentConfig(tools=[radius]),
)
print(response.text)
