# finding: GI103 5 GI531
# rows: entry_point.chat.record_history
from google import genai
from google.genai import types

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
said = types.Content(role="user", parts=[types.Part(text="Hi.")])
answered = types.Content(role="model", parts=[types.Part(text="Hello.")])
chat.record_history(user_input=said, model_output=[answered], is_valid=True)
print(len(chat.get_history()))
