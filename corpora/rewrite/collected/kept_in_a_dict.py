# finding: GI101 8 GI509
from google import genai
from google.genai import types

client = genai.Client()
sessions = {}
sessions["me"] = []
sessions["me"].append(types.Content(role="user", parts=[types.Part(text="Name a moon.")]))
response = client.models.generate_content(model="gemini-2.5-flash", contents=sessions["me"])
print(response.text)
