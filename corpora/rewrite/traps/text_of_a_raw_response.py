
from google import genai

client = genai.Client()
raw = client.interactions.with_raw_response.create(
    model="gemini-2.5-flash", input="Name a moon.", store=False
)
print(len(raw.http_response.text) > 9)
