# finding: GI103 7 GI514
# finding: GI103 9 GI516
# finding: GI103 10 GI516
import contextlib

from google import genai
from google.genai import errors

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
with contextlib.suppress(errors.APIError):
    print(chat.send_message("Name a moon.").text)
print(chat.send_message("And another?").text)
