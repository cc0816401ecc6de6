# finding: GI101 6 GI512
# finding: GI101 10 GI516
from google import genai
from google.genai import types

client = genai.Client()
contents = [types.Content(role="user", parts=[types.Part(text="Name a moon.")])]
first = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(first.model_dump(exclude_none=True)["candidates"][0]["content"]["role"])
contents.append(first.candidates[0].content)
contents.append(types.Content(role="user", parts=[types.Part(text="And another?")]))
second = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
print(second.text)
