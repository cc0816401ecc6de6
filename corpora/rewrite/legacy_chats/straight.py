# finding: GI201 3
# finding: GI201 4
# finding: GI201 5
# finding: GI201 6
# finding: GI201 8
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
chat = model.start_chat(history=[])
first = chat.send_message("Name a moon.")
print(first.text)
print(chat.send_message("Another one.").text)
# output
from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"
first = client.interactions.create(model=model, input="Name a moon.")
if not first.output_text:
    raise ValueError("The answer holds no text.")
print(first.output_text)
response = client.interactions.create(
    model=model,
    input="Another one.",
    previous_interaction_id=first.id,
)
if not response.output_text:
    raise ValueError("The answer holds no text.")
print(response.output_text)
