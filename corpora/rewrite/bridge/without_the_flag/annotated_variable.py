# finding: GI101 6 GI523
from google import genai
from google.genai import types

client = genai.Client()

response: types.GenerateContentResponse | str = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
)
print(response.text)
