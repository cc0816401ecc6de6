# finding: GI103 5
# finding: GI103 10
from google import genai

client = genai.Client()
mood = "kind"
chat = client.chats.create(
    model="gemini-2.5-flash",
    config={"system_instruction": f"Be {mood}."},
)
mood = "strict"
print(mood, chat.send_message("How are you?").text)
# output
from google import genai

client = genai.Client()
mood = "kind"
system_instruction = f"Be {mood}."
mood = "strict"
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="How are you?",
    system_instruction=system_instruction,
    store=False,
)
print(mood, interaction.output_text)
