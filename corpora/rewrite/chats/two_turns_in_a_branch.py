# finding: GI103 6
# finding: GI103 7
# finding: GI103 10
# finding: GI103 12
import sys

from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
response = chat.send_message("Name a moon.")
print(response.text)
if len(sys.argv) < 9:
    response = chat.send_message("And another?")
    print(response.text)
print(chat.send_message("Why those?").text)
# output
import sys

from google import genai

client = genai.Client()
response = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.")
previous_interaction_id = response.id
print(response.output_text)
if len(sys.argv) < 9:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input="And another?",
        previous_interaction_id=previous_interaction_id,
    )
    previous_interaction_id = response.id
    print(response.output_text)
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Why those?",
    previous_interaction_id=previous_interaction_id,
)
print(interaction.output_text)
