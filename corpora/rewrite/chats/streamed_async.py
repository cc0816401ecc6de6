# finding: GI103 8
# finding: GI103 11
# types: the id of the turn before may be None to a type checker, and then `create()` gives a union
import asyncio

from google import genai


async def main() -> None:
    client = genai.Client()
    chat = client.aio.chats.create(model="gemini-2.5-flash")
    for question in ("Name a moon.", "And another?"):
        text = ""
        async for chunk in await chat.send_message_stream(question):
            if not chunk.text:
                continue
            text += chunk.text
            print(len(text) > 0, end=" ")
        print(text)


asyncio.run(main())
# output
import asyncio

from google import genai


async def main() -> None:
    client = genai.Client()
    previous_interaction_id = None
    for question in ("Name a moon.", "And another?"):
        text = ""
        async for event in await client.aio.interactions.create(
            model="gemini-2.5-flash",
            input=question,
            previous_interaction_id=previous_interaction_id,
            stream=True,
        ):
            if event.event_type == "interaction.completed":
                previous_interaction_id = event.interaction.id
            elif event.event_type == "error":
                raise RuntimeError(event.error)
            if event.event_type != "step.delta" or event.delta.type != "text":
                continue
            text += event.delta.text
            print(len(text) > 0, end=" ")
        print(text)


asyncio.run(main())
