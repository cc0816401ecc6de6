# finding: GI101 4 GI511
from google import genai

client = genai.Client()
ask = lambda prompt: client.models.generate_content(
    model="gemini-2.5-flash", contents=f"Name a {prompt}."
)
print(ask("moon").text)
