# finding: GI103 4
# finding: GI103 7
# finding: GI103 9
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
for line in ("Name a moon.", "/new", "And another?", "Why?"):
    if line == "/new":
        chat = client.chats.create(model="gemini-2.5-flash")
        continue
    response = chat.send_message(line)
    print(response.text)
# output
from google import genai

client = genai.Client()
previous_interaction_id = None
for line in ("Name a moon.", "/new", "And another?", "Why?"):
    if line == "/new":
        previous_interaction_id = None
        continue
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=line,
        previous_interaction_id=previous_interaction_id,
    )
    previous_interaction_id = response.id
    print(response.output_text)
