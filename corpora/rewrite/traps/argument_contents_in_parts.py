# finding: GI311 5 GI319
# run: raises TypeError
from google import genai
from google.genai import types

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash", contents=[types.Part.from_text(text="Name a moon.")], store=False
)
print(interaction.output_text)
