# finding: GI103 4 GI516
# finding: GI103 5 GI512
# finding: GI103 7 GI516
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
response = chat.send_message("Name a moon.")
print(response.text, response.automatic_function_calling_history)
print(chat.send_message("And another?").text)
