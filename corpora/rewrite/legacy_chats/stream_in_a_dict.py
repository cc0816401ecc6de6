# finding: GI201 3
# finding: GI201 4
# finding: GI201 9 GI587
# flags: --unsafe
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
chats = {}


def stream(user: str, prompt: str):
    chat = chats.setdefault(user, model.start_chat())
    for chunk in chat.send_message(prompt, stream=True):
        if chunk.text:
            yield chunk.text


print("".join(stream("a", "Name a moon.")))
print("".join(stream("a", "Another one.")))
for user, chat in chats.items():
    print(user, chat.send_message("Done?").text)
# output
from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"
chats = {}


def stream(user: str, prompt: str):
    chat = chats.setdefault(user, client.chats.create(model=model))
    for chunk in chat.send_message_stream(prompt):
        if chunk.text:
            yield chunk.text


print("".join(stream("a", "Name a moon.")))
print("".join(stream("a", "Another one.")))
for user, chat in chats.items():
    response = chat.send_message("Done?")
    if not response.text:
        raise ValueError("The answer holds no text.")
    print(user, response.text)
