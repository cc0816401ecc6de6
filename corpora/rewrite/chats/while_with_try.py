# finding: GI103 5
# finding: GI103 10
from google import genai

client = genai.Client()
questions = ["Name a moon.", "And another?"]
chat = client.chats.create(model="gemini-2.5-flash")

while True:
    try:
        question = str(questions.pop(0))
        response = chat.send_message(question)  # may fail
        print(f"{question} {response.text}")
    except IndexError:
        break
# output
from google import genai

client = genai.Client()
questions = ["Name a moon.", "And another?"]
previous_interaction_id = None

while True:
    try:
        question = str(questions.pop(0))
        response = client.interactions.create(
            model="gemini-2.5-flash",
            input=question,
            previous_interaction_id=previous_interaction_id,
        )  # may fail
        previous_interaction_id = response.id
        print(f"{question} {response.output_text}")
    except IndexError:
        break
