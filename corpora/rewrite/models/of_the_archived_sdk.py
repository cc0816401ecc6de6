# finding: GI201 3
# finding: GI201 4
# finding: GI340 4
# finding: GI201 5
# flags: --models --unsafe
# types: with a model that is no literal, `create()` gives a union; the archived SDK is unknown to the checker
# run: another model answers
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-3-pro-preview")
print(model.generate_content("Name a moon.").usage_metadata.total_token_count)
# output
from google import genai

client = genai.Client(api_key="key")
model = "gemini-3.1-pro-preview"
print(client.interactions.create(
    model=model,
    input="Name a moon.",
    store=False,
).usage.total_tokens)
