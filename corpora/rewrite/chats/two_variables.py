# finding: GI103 5
# finding: GI103 6
# finding: GI103 9
from google import genai

client = genai.Client()

chat = client.chats.create(model="gemini-2.5-flash")
response1 = chat.send_message("Hi, my name is Phil.")
print(response1.text)

response2 = chat.send_message("What is my name?")
print(response2.text)
# output
from google import genai

client = genai.Client()

response1 = client.interactions.create(
    model="gemini-2.5-flash",
    input="Hi, my name is Phil.",
)
print(response1.output_text)

response2 = client.interactions.create(
    model="gemini-2.5-flash",
    input="What is my name?",
    previous_interaction_id=response1.id,
)
print(response2.output_text)
