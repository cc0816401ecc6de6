# finding: GI103 15
# finding: GI103 23
# finding: GI103 28
import asyncio

from google import genai


class Bot:
    def __init__(self) -> None:
        self.client = genai.Client()
        self._chats = {}
        self._locks = {}

    def _get_chat(self, user):
        chat = self._chats.get(user)
        if chat is None:
            chat = self.client.aio.chats.create(model="gemini-2.5-flash")
            self._chats[user] = chat
            self._locks[user] = asyncio.Lock()
        return chat

    async def ask(self, user, question):
        chat = self._get_chat(user)
        async with self._locks[user]:
            response = await chat.send_message(question)
        return response.text

    async def tell(self, user, question):
        chat = self._get_chat(user)
        async for chunk in await chat.send_message_stream(question):
            print(chunk.text, end="")
            if len(question) > 20:
                break  # a turn that is broken off does not count
        print()


async def main():
    bot = Bot()
    print(await bot.ask("ada", "Name a moon."))
    await bot.tell("ada", "And more of it?")
    await bot.tell("bob", "And more of all that is told?")
    print(await bot.ask("bob", "What did I ask?"))
    print(await bot.ask("ada", "And what did I?"))


asyncio.run(main())
# output
import asyncio
from collections.abc import AsyncIterator
from typing import Any

from google import genai
from google.genai.interactions import Interaction


class Conversation:
    """A chat: each turn names the one before it and sends the same options again."""

    def __init__(self, client: Any, **options: Any) -> None:
        self.client = client
        self.options = options
        self.previous_interaction_id: str | None = None

    async def send(self, message: Any) -> Interaction:
        interaction = await self.client.interactions.create(
            input=message,
            previous_interaction_id=self.previous_interaction_id,
            **self.options,
        )
        self.previous_interaction_id = interaction.id
        return interaction

    async def stream(self, message: Any) -> AsyncIterator[Any]:
        events = await self.client.interactions.create(
            input=message,
            previous_interaction_id=self.previous_interaction_id,
            stream=True,
            **self.options,
        )
        return self._followed(events)

    async def _followed(self, events: AsyncIterator[Any]) -> AsyncIterator[Any]:
        """The events of a turn, which counts once it is complete."""
        async for event in events:
            if event.event_type == "interaction.completed":
                self.previous_interaction_id = event.interaction.id
            yield event


class Bot:
    def __init__(self) -> None:
        self.client = genai.Client()
        self._chats = {}
        self._locks = {}

    def _get_chat(self, user):
        chat = self._chats.get(user)
        if chat is None:
            chat = Conversation(self.client.aio, model="gemini-2.5-flash")
            self._chats[user] = chat
            self._locks[user] = asyncio.Lock()
        return chat

    async def ask(self, user, question):
        chat = self._get_chat(user)
        async with self._locks[user]:
            response = await chat.send(question)
        return response.output_text

    async def tell(self, user, question):
        chat = self._get_chat(user)
        async for event in await chat.stream(question):
            if event.event_type == "step.delta" and event.delta.type == "text":
                print(event.delta.text, end="")
                if len(question) > 20:
                    break  # a turn that is broken off does not count
            elif event.event_type == "error":
                raise RuntimeError(event.error)
        print()


async def main():
    bot = Bot()
    print(await bot.ask("ada", "Name a moon."))
    await bot.tell("ada", "And more of it?")
    await bot.tell("bob", "And more of all that is told?")
    print(await bot.ask("bob", "What did I ask?"))
    print(await bot.ask("ada", "And what did I?"))


asyncio.run(main())
