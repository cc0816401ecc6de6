# finding: GI101 5 GI507
# rows: config.response_logprobs, config.logprobs
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(response_logprobs=True, logprobs=3),
)
print(response.text)
