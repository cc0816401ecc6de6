# finding: GI101 7 GI516
# finding: GI101 9 GI512
from google import genai
from google.genai import types

client = genai.Client()
parts = []
parts.append(types.Part(text="Name a moon."))
first = client.models.generate_content(model="gemini-2.5-flash", contents=parts)
print(first.text)
second = client.models.generate_content(
    model="gemini-2.5-flash", contents=[types.Content(role="user", parts=parts)]
)
print(second.model_dump(exclude_none=True)["candidates"][0]["content"]["role"])
