# finding: GI101 5 GI507
# run: the SDK rejects the field, so the call fails before and after
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash", contents="Name a moon.", config=types.GenerateContentConfig(temprature=0.2)
)
print(response.text)
