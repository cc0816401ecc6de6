# finding: GI201 3
# finding: GI201 4
# finding: GI201 5 GI587
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
chats = {"a": model.start_chat()}
print(chats["a"].send_message("Name a moon.").text)
# output
from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"
chats = {"a": client.chats.create(model=model)}
response = chats["a"].send_message("Name a moon.")
if not response.text:
    raise ValueError("The answer holds no text.")
print(response.text)
