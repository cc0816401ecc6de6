# finding: GI103 4
# finding: GI103 5
# finding: GI103 8
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
response = chat.send_message("Name a moon.")
response = response.text.upper()
print(response)
answer = chat.send_message("And another?")
print(answer.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.")
previous_interaction_id = response.id
response = response.output_text.upper()
print(response)
answer = client.interactions.create(
    model="gemini-2.5-flash",
    input="And another?",
    previous_interaction_id=previous_interaction_id,
)
print(answer.output_text)
