
from google import genai

client = genai.Client()
form = {"type": "text", "mime_type": "application/json"}
interaction = client.interactions.create(model="gemini-2.5-flash", input="Moons as JSON.", response_format=form)
print(interaction.output_text)
