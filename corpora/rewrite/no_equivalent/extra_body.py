# finding: GI101 5 GI507
# rows: config.http_options.extra_body
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(
        http_options=types.HttpOptions(extra_body={"generationConfig": {"seed": 1}})
    ),
)
print(response.text)
