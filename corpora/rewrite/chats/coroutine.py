# finding: GI103 7 GI516
# finding: GI103 11 GI509
from google import genai

client = genai.Client()


def talk():
    chat = client.chats.create(model="gemini-2.5-flash")
    answer = ""
    while True:
        question = yield answer
        answer = chat.send_message(question).text


bot = talk()
next(bot)
print(bot.send("Name a moon."), bot.send("And another?"))
