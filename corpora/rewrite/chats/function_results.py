# finding: GI103 5 GI516
# finding: GI103 6 GI516
# finding: GI103 10 GI507
from google import genai
from google.genai import types

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
chat.send_message("Name a moon.")
part = types.Part.from_text(text="And another?")
result = types.Part.from_function_response(name="moon", response={"result": "Titan"})
try:
    print(chat.send_message([result]).text)
except Exception as error:
    print(type(error).__name__, part.text)
