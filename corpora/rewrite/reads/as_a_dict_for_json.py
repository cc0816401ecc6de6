# finding: GI101 6 GI512
# flags: --unsafe
import json

from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print("candidates" in json.dumps(response.to_json_dict()))
