# finding: GI101 6 GI506
from google import genai

client = genai.Client()
config = {"temperature": 0.5}
question = f"Name a moon with {config}."
print(client.models.generate_content(model="gemini-2.5-flash", contents=question, config=config).text)
