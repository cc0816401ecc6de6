# finding: GI101 6 GI512
# flags: --unsafe
import fractions

from google import genai

client = genai.Client()
for name in client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name a city.",
    config={"response_mime_type": "application/json", "response_schema": list[str]},
).parsed or []:
    print(type(name) is str, fractions.Fraction(1, 2))
