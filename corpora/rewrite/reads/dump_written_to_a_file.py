# finding: GI101 7 GI512
# flags: --unsafe
import json
import os

from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
with open(os.devnull, "w") as file:
    json.dump(response.to_json_dict(), file)
print(response.text)
