# finding: GI103 4
# finding: GI103 9
from google import genai

client = genai.Client()
chat = client.chats.create(
    model="gemini-2.5-flash",
    config={"system_instruction": "Answer in one word.", "temperature": 0.2},
)
for question in ("Name a moon.", "And another?"):
    response = chat.send_message(question)
    print(response.text)
# output
from google import genai

client = genai.Client()
previous_interaction_id = None
for question in ("Name a moon.", "And another?"):
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        previous_interaction_id=previous_interaction_id,
        system_instruction="Answer in one word.",
        generation_config={"temperature": 0.2},
    )
    previous_interaction_id = response.id
    print(response.output_text)
