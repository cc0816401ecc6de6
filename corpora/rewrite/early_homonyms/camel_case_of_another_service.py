import json

from google import genai

client = genai.Client()
browser = json.loads('{"excludedPredefinedFunctions": ["drag_and_drop"]}')
interaction = client.interactions.create(
    model="gemini-2.5-flash", input=f"Why not {browser['excludedPredefinedFunctions'][0]}?"
)
print(interaction.output_text)
