# finding: GI101 7 GI509
from google import genai
from google.genai import types

client = genai.Client()
question = types.Content(role="user", parts=[types.Part(text="Name a moon.")])
print(client.models.count_tokens(model="gemini-2.5-flash", contents=[question]) is not None)
response = client.models.generate_content(model="gemini-2.5-flash", contents=[question])
print(response.text)
