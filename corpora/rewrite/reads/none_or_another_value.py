# finding: GI101 10 GI513
import json

from google import genai

client = genai.Client()
cached = json.loads('{"text": null}')
if cached:
    text = cached["text"]
else:
    text = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text
if text is None:
    print("nothing")
else:
    print(text)
