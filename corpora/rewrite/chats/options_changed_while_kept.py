# finding: GI103 11 GI506
# finding: GI103 13 GI537
from google import genai

client = genai.Client()


def main() -> None:
    options = {"top_k": 1}
    chats = []
    for temperature in (0.1, 0.5):
        options["temperature"] = temperature
        chats.append(client.chats.create(model="gemini-2.5-flash", config=options))
    for chat in chats:
        print(chat.send_message("Name a moon.").text)


main()
