# finding: GI201 3
# finding: GI201 4
# finding: GI201 5
# types: usage may be None to a type checker; the archived SDK is unknown to it
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
response = model.generate_content("Name a moon.")
print(response.usage_metadata.total_token_count)
# output
from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"
response = client.interactions.create(model=model, input="Name a moon.", store=False)
print(response.usage.total_tokens)
