# finding: GI103 4
# finding: GI103 5
# flags: --unsafe
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash", config={"thinking_config": {"thinking_budget": 0}})
print(chat.send_message("Name a moon.").text)
# output
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    generation_config={"thinking_level": "minimal"},
    store=False,
)
print(interaction.output_text)
