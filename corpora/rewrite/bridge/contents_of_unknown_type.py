# flags: --bridge
# finding: GI101 7 bridged GI509
import json

from google import genai

client = genai.Client()
prompt = json.loads('"Name three moons."')
print(client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text)
# output
import json

import shim

client = shim.Client()
prompt = json.loads('"Name three moons."')
print(client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text)
