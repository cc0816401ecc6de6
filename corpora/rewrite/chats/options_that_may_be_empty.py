# finding: GI103 8 GI516
# finding: GI103 12 GI535
from google import genai

client = genai.Client()
import sys


def main() -> None:
    chat = client.chats.create(model="gemini-2.5-flash", config={"temperature": 0.1})
    options = {}
    if len(sys.argv) > 9:
        options["temperature"] = 0.5
    print(chat.send_message("Name a moon.", config=options).text)


main()
