# finding: GI103 7 GI516
# finding: GI103 9 GI511
from google import genai

client = genai.Client()


def answers(questions):
    chat = client.chats.create(model="gemini-2.5-flash")
    for question in questions:
        yield chat.send_message(question)


for response in answers(["Name a moon.", "And another?"]):
    print(response.text)
