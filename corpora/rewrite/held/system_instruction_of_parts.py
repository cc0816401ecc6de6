# finding: GI101 5 unsafe
# rows: config.system_instruction.joined
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(system_instruction=["Be brief.", "Be clear."]),
)
print(response.text)
