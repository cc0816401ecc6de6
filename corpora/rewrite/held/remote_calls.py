# finding: GI101 5 unsafe
# rows: config.automatic_function_calling.maximum_remote_calls
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(automatic_function_calling={"maximum_remote_calls": 3}),
)
print(response.text)
