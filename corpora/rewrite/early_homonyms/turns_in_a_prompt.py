import json

from google import genai

client = genai.Client()
turns = [{"role": "user", "content": "hi"}, {"role": "model", "content": "hello"}]
interaction = client.interactions.create(model="gemini-2.5-flash", input=json.dumps(turns))
print(interaction.output_text)
