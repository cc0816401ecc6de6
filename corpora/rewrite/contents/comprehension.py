# finding: GI101 6 unsafe
from google import genai
from google.genai import types

client = genai.Client()
lines = ["Titan", "Europa"]
response = client.models.generate_content(
    model="gemini-2.5-flash", contents=[types.Part(text=line) for line in lines]
)
print(response.text)
