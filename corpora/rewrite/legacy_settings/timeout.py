# finding: GI201 3
# finding: GI201 4
# finding: GI201 5
# finding: GI201 7
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
response = model.generate_content("Name a moon.", request_options={"timeout": 30})
print(response.text)
again = model.generate_content("Name a star.", request_options=genai.types.RequestOptions(timeout=2.5, retry=None))
print(again.text)
# output
from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"
response = client.interactions.create(model=model, input="Name a moon.", timeout=30, store=False)
if not response.output_text:
    raise ValueError("The answer holds no text.")
print(response.output_text)
again = client.interactions.create(model=model, input="Name a star.", timeout=2.5, store=False)
if not again.output_text:
    raise ValueError("The answer holds no text.")
print(again.output_text)
