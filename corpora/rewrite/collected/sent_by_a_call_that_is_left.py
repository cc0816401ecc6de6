# finding: GI101 7 GI516
# finding: GI101 9 GI512
from google import genai
from google.genai import types

client = genai.Client()
contents = []
contents.append(types.Content(role="user", parts=[types.Part(text="Name a moon.")]))
first = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
print(first.text)
second = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
print(second.model_dump(exclude_none=True)["candidates"][0]["content"]["role"])
