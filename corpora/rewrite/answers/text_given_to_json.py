# finding: GI101 6 GI519
import json

from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="block me")
try:
    print(json.loads(response.text))
except json.JSONDecodeError:
    print("no JSON")
except TypeError:
    print("no answer")
