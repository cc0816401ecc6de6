# finding: GI103 7
# finding: GI103 8
# finding: GI103 9
# flags: --unsafe
from google import genai

client = genai.Client()


def talk(question, text):
    chat = client.chats.create(model="gemini-2.5-flash")
    print(chat.send_message(question).text)
    print(chat.send_message(text).text)


talking = talk
talking("Name a moon.", "And another?")
# output
from google import genai

client = genai.Client()


def talk(question, text):
    interaction = client.interactions.create(model="gemini-2.5-flash", input=question)
    print(interaction.output_text)
    interaction = client.interactions.create(
        model="gemini-2.5-flash",
        input=text,
        previous_interaction_id=interaction.id,
    )
    print(interaction.output_text)


talking = talk
talking("Name a moon.", "And another?")
