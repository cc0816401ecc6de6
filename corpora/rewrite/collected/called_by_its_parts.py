# finding: GI101 9 GI509
from google import genai
from google.genai import types

client = genai.Client()
contents = []
contents.append({"role": "user", "parts": [{"text": "The time?"}]})
contents.append({"role": "model", "parts": [{"function_call": {"name": "time", "args": {}}}]})
contents.append({"role": "user", "parts": [{"function_response": {"name": "time", "response": {"result": "noon"}}}]})
response = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
print(response.text)
