# finding: GI101 5 GI507
# run: needs a gateway at that address
# rows: config.http_options.base_url
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(http_options={"base_url": "https://gateway.example.com"}),
)
print(response.text)
