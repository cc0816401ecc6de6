# finding: GI101 5 GI507
# rows: config.should_return_http_response
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(should_return_http_response=True),
)
print(response.text)
