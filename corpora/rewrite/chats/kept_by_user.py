# finding: GI103 13 unsafe
# finding: GI103 17 unsafe
# finding: GI103 21 unsafe
# finding: GI103 22 unsafe
from google import genai
from google.genai import types

client = genai.Client()
MODEL = "gemini-2.5-flash"

# One chat for each user, until it is reset.
chats = {}


def ask(user: int, text: str) -> str | None:
    if user not in chats:
        chats[user] = client.chats.create(
            model=MODEL,
            config=types.GenerateContentConfig(system_instruction="Be kind.", temperature=0.2),
        )
    return chats[user].send_message(text).text


def look(user: int, picture: bytes) -> str | None:
    chat = chats.get(user) or chats.setdefault(user, client.chats.create(model=MODEL, config={"top_k": 1}))
    response = chat.send_message(["What is this?", types.Part.from_bytes(data=picture, mime_type="image/png")])
    return response.text


def reset(user: int) -> str:
    if chats.pop(user, None) is not None:
        return "Gone."
    return "Nothing to forget."


if __name__ == "__main__":
    for who, words in ((1, "Name a moon."), (2, "Name a star."), (1, "And another?")):
        print(ask(who, words))
    print(reset(1), reset(3))
    print(ask(1, "And another?"), look(2, b"png"), len(chats))
