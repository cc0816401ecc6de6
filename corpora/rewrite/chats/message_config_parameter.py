# finding: GI103 5 GI516
# finding: GI103 6 GI505
from google import genai


def ask(client: genai.Client, config: dict[str, float]) -> str:
    chat = client.chats.create(model="gemini-2.5-flash")
    return chat.send_message("Name a moon.", config=config).text or ""


print(ask(genai.Client(), {"temperature": 0.1}))
