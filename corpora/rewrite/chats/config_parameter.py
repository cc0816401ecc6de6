# finding: GI103 6 GI505
# finding: GI103 7 GI516
from google import genai
from google.genai import types


def talk(client: genai.Client, config: types.GenerateContentConfig) -> str:
    chat = client.chats.create(model="gemini-2.5-flash", config=config)
    return chat.send_message("Name a moon.").text or ""


print(talk(genai.Client(), types.GenerateContentConfig(temperature=0.1)))
