# finding: GI201 3
# finding: GI201 4
# finding: GI201 5 GI587
# finding: GI201 6 GI587
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
chat = model.start_chat()
print(chat.send_message("Name a moon.").text)
for turn in chat.history:
    print(turn.role)
# output
from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"
chat = client.chats.create(model=model)
response = chat.send_message("Name a moon.")
if not response.text:
    raise ValueError("The answer holds no text.")
print(response.text)
for turn in chat.get_history():
    print(turn.role)
