# finding: GI103 18 GI530
# finding: GI103 21 GI537
from google import genai

client = genai.Client()


def once(function):
    made = []

    def inner():
        made[:] = made or [function()]
        return made[0]

    return inner


@once
def _chat():
    return client.chats.create(model="gemini-2.5-flash")


print(_chat().send_message("Name a moon.").text)
