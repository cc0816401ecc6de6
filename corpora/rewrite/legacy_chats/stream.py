# finding: GI201 3
# finding: GI201 4
# finding: GI201 5
# finding: GI201 6
# finding: GI201 8
# flags: --unsafe
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
chat = model.start_chat()
for chunk in chat.send_message("Name a moon.", stream=True):
    print(chunk.text, end="")
print(chat.send_message("Another one.").text)
# output
from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"
previous_interaction_id = None
for event in client.interactions.create(
    model=model,
    input="Name a moon.",
    previous_interaction_id=previous_interaction_id,
    stream=True,
):
    if event.event_type == "step.delta" and event.delta.type == "text":
        print(event.delta.text, end="")
    elif event.event_type == "interaction.completed":
        previous_interaction_id = event.interaction.id
    elif event.event_type == "error":
        raise RuntimeError(event.error)
response = client.interactions.create(
    model=model,
    input="Another one.",
    previous_interaction_id=previous_interaction_id,
)
if not response.output_text:
    raise ValueError("The answer holds no text.")
print(response.output_text)
