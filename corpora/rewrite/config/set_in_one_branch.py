# finding: GI101 9 GI506
import sys

from google import genai

client = genai.Client()
config = {"temperature": 0.0}
if len(sys.argv) > 5:
    config["temperature"] = 1.0
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config).text)
print(sorted(config))
