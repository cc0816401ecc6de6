# finding: GI101 4 GI511
# run: a module that other files import
from google import genai

client = genai.Client()
ask = lambda prompt: client.models.generate_content(model="gemini-2.5-flash", contents=f"{prompt}?")  # noqa: E731
