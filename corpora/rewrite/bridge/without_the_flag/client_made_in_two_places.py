# finding: GI101 10 GI504
import os

from google import genai

if os.environ.get("SLOW"):
    client = genai.Client(http_options={"timeout": 60_000})
else:
    client = genai.Client()
request = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])
print(client.models.generate_content(**request).text)
