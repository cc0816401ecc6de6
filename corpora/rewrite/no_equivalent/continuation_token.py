# finding: GI101 5 GI507
# run: needs a token of a call that was cut short
# rows: config.continuation_token
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(continuation_token=b"token"),
)
print(response.text)
