# finding: GI201 3
# finding: GI201 4
# finding: GI201 6
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
print(model.count_tokens("Name a moon.").total_tokens)
print(model.generate_content("Name a moon.").text)
# output
from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"
print(client.models.count_tokens(model=model, contents="Name a moon.").total_tokens)
response = client.interactions.create(model=model, input="Name a moon.", store=False)
if not response.output_text:
    raise ValueError("The answer holds no text.")
print(response.output_text)
