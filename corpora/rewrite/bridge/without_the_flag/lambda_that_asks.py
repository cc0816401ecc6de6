# finding: GI101 5 GI509
from google import genai

client = genai.Client()

ask = lambda prompt: client.models.generate_content(model="gemini-2.5-flash", contents=prompt)  # noqa: E731
print(ask("Name three moons.").text)
