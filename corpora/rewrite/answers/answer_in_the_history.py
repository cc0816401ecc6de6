# finding: GI101 6 GI509
from google import genai
from google.genai import types

client = genai.Client()
history = [types.Content(role="user", parts=[types.Part(text="Name a moon.")])]
response = client.models.generate_content(model="gemini-2.5-flash", contents=history)
history.append(response.candidates[0].content)
print(len(history), history[-1].role)
