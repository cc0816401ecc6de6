# finding: GI103 4
# finding: GI103 5
# finding: GI103 5
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
print(chat.send_message("Name a moon.").text, chat.send_message("And another?").text)
# output
from google import genai

client = genai.Client()
interaction = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.")
previous_interaction_id = interaction.id
print(interaction.output_text, client.interactions.create(
    model="gemini-2.5-flash",
    input="And another?",
    previous_interaction_id=previous_interaction_id,
).output_text)
