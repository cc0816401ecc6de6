# finding: GI103 7
# finding: GI103 8
# finding: GI103 10
import sys

from google import genai

client = genai.Client()
with client:
    chat = client.chats.create(model="gemini-2.5-flash")
    moon = chat.send_message("Name a moon.").text
    if len(sys.argv) < 9:
        print(moon, chat.send_message("And another?").text)
# output
import sys

from google import genai

client = genai.Client()
with client:
    interaction = client.interactions.create(
        model="gemini-2.5-flash",
        input="Name a moon.",
    )
    moon = interaction.output_text
    if len(sys.argv) < 9:
        interaction = client.interactions.create(
            model="gemini-2.5-flash",
            input="And another?",
            previous_interaction_id=interaction.id,
        )
        print(moon, interaction.output_text)
