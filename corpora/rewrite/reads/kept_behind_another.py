# finding: GI101 6 GI511
from google import genai
from google.genai import types

client = genai.Client()
responses = [types.GenerateContentResponse()]
responses.append(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon."))
print(responses[1].text)
