# finding: GI103 6 GI533
# finding: GI103 7 GI516
from google import genai
from google.genai import types


def resume(client: genai.Client, history: list[types.Content]) -> str:
    chat = client.chats.create(model="gemini-2.5-flash", history=history)
    return chat.send_message("Where were we?").text or ""


said = types.Content(role="user", parts=[types.Part(text="Hello")])
heard = types.Content(role="model", parts=[types.Part(text="Hi.")])
print(resume(genai.Client(), [said, heard]))
