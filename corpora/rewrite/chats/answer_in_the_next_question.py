# finding: GI103 4
# finding: GI103 5
# finding: GI103 6
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
response = chat.send_message("Name a moon.")
response = chat.send_message(f"Is {response.text} large?")
print(response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(model="gemini-2.5-flash", input="Name a moon.")
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=f"Is {response.output_text} large?",
    previous_interaction_id=response.id,
)
print(response.output_text)
