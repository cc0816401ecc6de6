# finding: GI103 8
# finding: GI103 10
# finding: GI103 12
# finding: GI103 13
import asyncio

from google import genai


async def main() -> None:
    client = genai.Client()
    chat = client.aio.chats.create(model="gemini-2.5-flash")
    for question in ("Name a moon.", "And another?"):
        response = await chat.send_message(question)
        print(response.text)
    await chat.send_message("Thank you.")
    print((await chat.send_message("Bye.")).text)


asyncio.run(main())
# output
import asyncio

from google import genai


async def main() -> None:
    client = genai.Client()
    previous_interaction_id = None
    for question in ("Name a moon.", "And another?"):
        response = await client.aio.interactions.create(
            model="gemini-2.5-flash",
            input=question,
            previous_interaction_id=previous_interaction_id,
        )
        previous_interaction_id = response.id
        print(response.output_text)
    interaction = await client.aio.interactions.create(
        model="gemini-2.5-flash",
        input="Thank you.",
        previous_interaction_id=previous_interaction_id,
    )
    previous_interaction_id = interaction.id
    interaction = await client.aio.interactions.create(
        model="gemini-2.5-flash",
        input="Bye.",
        previous_interaction_id=previous_interaction_id,
    )
    print(interaction.output_text)


asyncio.run(main())
