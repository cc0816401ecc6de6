# finding: GI103 8 GI506
# finding: GI103 11 GI537
from google import genai

client = genai.Client()


def main() -> None:
    options = {"top_k": 1}
    chats = [client.chats.create(model="gemini-2.5-flash", config=options)]
    options["temperature"] = 0.4
    for chat in chats:
        print(chat.send_message("Name a moon.").text)


main()
