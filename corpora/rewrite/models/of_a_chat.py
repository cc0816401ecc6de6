# finding: GI103 4
# finding: GI340 4
# finding: GI103 5
# finding: GI103 6
# flags: --models
# run: another model answers
from google import genai

client = genai.Client()
chat = client.chats.create(model="models/gemini-3-pro-preview", config={"temperature": 0.1})
print(chat.send_message("Name a moon.").text)
print(chat.send_message("Another one.").text)
# output
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-3.1-pro-preview",
    input="Name a moon.",
    generation_config={"temperature": 0.1},
)
print(interaction.output_text)
interaction = client.interactions.create(
    model="gemini-3.1-pro-preview",
    input="Another one.",
    previous_interaction_id=interaction.id,
    generation_config={"temperature": 0.1},
)
print(interaction.output_text)
