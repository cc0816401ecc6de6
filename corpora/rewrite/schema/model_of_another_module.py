# flags: --unsafe
# finding: GI101 6 GI512
import fractions

from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name a city.",
    config={"response_mime_type": "application/json", "response_schema": list[str]},
)
for name in response.parsed or []:
    print(type(name) is str, fractions.Fraction(1, 2))
