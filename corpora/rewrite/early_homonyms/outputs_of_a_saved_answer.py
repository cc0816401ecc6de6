import json

from google import genai

client = genai.Client()
saved = json.loads('{"outputs": [{"type": "text", "text": "Io"}]}')
for output in saved["outputs"]:
    print(output["text"])
print(client.interactions.create(model="gemini-2.5-flash", input="Name a moon.").output_text)
