# finding: GI103 10 GI530
# finding: GI103 13 GI537
# finding: GI103 13 GI537
import functools

from google import genai

client = genai.Client()


@functools.cache
def chat_of(user: str):
    return client.chats.create(model="gemini-2.5-flash")


print(chat_of("Ann").send_message("Name a moon.").text, chat_of("Ann").send_message("And another?").text)
