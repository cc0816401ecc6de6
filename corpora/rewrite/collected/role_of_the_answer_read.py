# finding: GI101 6 GI512
# finding: GI101 10 GI516
from google import genai
from google.genai import types

client = genai.Client()
contents = [types.Content(role="user", parts=[types.Part(text="Name a moon.")])]
response = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
answer = response.candidates[0].content
contents.append(answer)
print(answer.role)
again = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
print(again.text)
