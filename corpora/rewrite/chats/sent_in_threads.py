# finding: GI103 8
# finding: GI104 13
# finding: GI104 19
# finding: GI103 20
# finding: GI104 22
import asyncio
import collections

from google import genai

client = genai.Client()
chats = collections.defaultdict(
    lambda: client.chats.create(model="gemini-2.5-flash", config={"system_instruction": "Be brief."})
)


async def ask(user: str, text: str) -> str:
    response = await asyncio.to_thread(chats[user].send_message, text)
    return response.text


async def ask_more(user: str, text: str) -> str:
    loop = asyncio.get_running_loop()
    first = await loop.run_in_executor(None, chats[user].send_message, text)
    second = await loop.run_in_executor(None, lambda: chats[user].send_message("And why?"))
    third = await asyncio.to_thread(
        chats[user].send_message, message=["In Latin:", text], config={"temperature": 0.1}
    )
    return f"{first.text} {second.text} {third.text}"


async def main() -> None:
    print(await ask("ada", "Name a moon."))
    print(await ask_more("ada", "And another?"))
    print(await ask("bob", "Name a star."))


if __name__ == "__main__":
    asyncio.run(main())
# output
import asyncio
import collections
from typing import Any

from google import genai
from google.genai.interactions import Interaction

client = genai.Client()


class Conversation:
    """A chat: each turn names the one before it and sends the same options again."""

    def __init__(self, client: Any, model: str, **options: Any) -> None:
        self.client = client
        self.model = model
        self.options = options
        self.previous_interaction_id: str | None = None

    def send(self, message: Any, **options: Any) -> Interaction:
        interaction = self.client.interactions.create(
            model=self.model,
            input=message,
            previous_interaction_id=self.previous_interaction_id,
            **(options or self.options),
        )
        self.previous_interaction_id = interaction.id
        return interaction


chats = collections.defaultdict(
    lambda: Conversation(client, model="gemini-2.5-flash", system_instruction="Be brief.")
)


async def ask(user: str, text: str) -> str:
    response = await asyncio.to_thread(chats[user].send, text)
    return response.output_text


async def ask_more(user: str, text: str) -> str:
    loop = asyncio.get_running_loop()
    first = await loop.run_in_executor(None, chats[user].send, text)
    second = await loop.run_in_executor(None, lambda: chats[user].send("And why?"))
    third = await asyncio.to_thread(
        chats[user].send,
        [{"type": "text", "text": "In Latin:"}, {"type": "text", "text": text}],
        generation_config={"temperature": 0.1},
    )
    return f"{first.output_text} {second.output_text} {third.output_text}"


async def main() -> None:
    print(await ask("ada", "Name a moon."))
    print(await ask_more("ada", "And another?"))
    print(await ask("bob", "Name a star."))


if __name__ == "__main__":
    asyncio.run(main())
