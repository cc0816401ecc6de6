# finding: GI103 4
# finding: GI103 5
# finding: GI103 6
# finding: GI103 7
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")  # a new talk
chat.send_message("My name is Ada.")
chat.send_message("I live in London.")
print(chat.send_message("Who am I?").text)
# output
from google import genai

client = genai.Client()
# a new talk
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="My name is Ada.",
)
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="I live in London.",
    previous_interaction_id=interaction.id,
)
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Who am I?",
    previous_interaction_id=interaction.id,
)
print(interaction.output_text)
