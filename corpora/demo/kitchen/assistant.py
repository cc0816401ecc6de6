"""Talks about the pantry; the SDK calls `stock` by itself."""

from google import genai
from google.genai import errors, types

PANTRY = {"eggs": 6, "flour": 2}


def stock(item: str) -> int:
    """How much of an item is in the pantry."""
    return PANTRY.get(item, 0)


def main() -> None:
    client = genai.Client()
    config = types.GenerateContentConfig(tools=[stock], system_instruction="Be brief.")
    chat = client.chats.create(model="gemini-2.5-flash", config=config)
    while question := input("> "):
        try:
            for chunk in chat.send_message_stream(question):
                print(chunk.text or "", end="")
        except errors.ClientError as error:
            print(f"not now ({error.code})")
        print()


if __name__ == "__main__":
    main()
