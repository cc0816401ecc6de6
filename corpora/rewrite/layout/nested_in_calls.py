# finding: GI101 6
import json
from google import genai

client = genai.Client()
print(json.dumps({"prompt": "A moon.", "answer": [
    client.models.generate_content(model="gemini-2.5-flash", contents="A moon.").text]}))
# output
import json
from google import genai

client = genai.Client()
print(json.dumps({"prompt": "A moon.", "answer": [
    client.interactions.create(
        model="gemini-2.5-flash",
        input="A moon.",
        store=False,
    ).output_text]}))
