# finding: GI103 5
# finding: GI103 14
from google import genai
from google.genai.types import ModelContent, Part, UserContent

client = genai.Client()
chat_session = client.chats.create(
    model="gemini-2.5-flash",
    history=[
        UserContent(parts=[Part(text="Hello")]),
        ModelContent(
            parts=[Part(text="Great to meet you. What would you like to know?")],
        ),
    ],
)
response = chat_session.send_message("Tell me a story.")
print(response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {"type": "user_input", "content": [{"type": "text", "text": "Hello"}]},
        {
            "type": "model_output",
            "content": [
                {
                    "type": "text",
                    "text": "Great to meet you. What would you like to know?",
                },
            ],
        },
        {
            "type": "user_input",
            "content": [{"type": "text", "text": "Tell me a story."}],
        },
    ],
    store=False,
)
print(response.output_text)
