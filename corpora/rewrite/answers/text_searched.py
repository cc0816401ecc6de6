# finding: GI101 6 GI519
import re

from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="block me")
try:
    print(re.findall("moon", response.text))
except TypeError:
    print("no answer")
