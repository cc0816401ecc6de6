# finding: GI103 8
# finding: GI103 9
from google import genai

client = genai.Client()
history = [
    {"role": "user", "parts": [{"text": "Hello"}]},
    {"role": "model", "parts": [{"text": "Great to meet you."}]},
]
chat = client.chats.create(model="gemini-2.5-flash", history=history)
print(chat.send_message("What did I say?").text)
# output
from google import genai

client = genai.Client()
history = [
    {"type": "user_input", "content": [{"type": "text", "text": "Hello"}]},
    {
        "type": "model_output",
        "content": [{"type": "text", "text": "Great to meet you."}],
    },
]
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        *history,
        {
            "type": "user_input",
            "content": [{"type": "text", "text": "What did I say?"}],
        },
    ],
    store=False,
)
print(interaction.output_text)
