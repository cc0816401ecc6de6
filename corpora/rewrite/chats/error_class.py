# finding: GI103 5 GI516
# finding: GI103 7 GI514
from google import genai
from google.genai import errors

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
try:
    print(chat.send_message("Name a moon.").text)
except errors.APIError as error:
    print(error.code)
