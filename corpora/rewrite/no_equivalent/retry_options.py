# finding: GI101 5 GI507
# rows: config.http_options.retry_options
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(
        http_options=types.HttpOptions(retry_options=types.HttpRetryOptions(attempts=3))
    ),
)
print(response.text)
