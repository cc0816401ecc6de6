# finding: GI103 4
# finding: GI103 6
# finding: GI103 7
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
for fact in ("My name is Ada.", "I live in London."):
    chat.send_message(fact)
print(chat.send_message("Who am I?").text)
# output
from google import genai

client = genai.Client()
previous_interaction_id = None
for fact in ("My name is Ada.", "I live in London."):
    previous_interaction_id = client.interactions.create(
        model="gemini-2.5-flash",
        input=fact,
        previous_interaction_id=previous_interaction_id,
    ).id
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Who am I?",
    previous_interaction_id=previous_interaction_id,
)
print(interaction.output_text)
