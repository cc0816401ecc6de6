# finding: GI103 5
# finding: GI103 13
# finding: GI103 15
from google import genai
from google.genai import types

client = genai.Client()
chat = client.chats.create(
    model="gemini-2.5-flash",
    history=[
        types.Content(role="user", parts=[types.Part(text="Hello")]),
        # What the model said.
        types.Content(role="model", parts=[types.Part(text="Great to meet you.")]),
    ],
)
response = chat.send_message(message="I have 2 dogs in my house.")
print(response.text)
response = chat.send_message(message="How many paws are in my house?")
print(response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    # What the model said.
    input=[
        {"type": "user_input", "content": [{"type": "text", "text": "Hello"}]},
        {
            "type": "model_output",
            "content": [{"type": "text", "text": "Great to meet you."}],
        },
        {
            "type": "user_input",
            "content": [{"type": "text", "text": "I have 2 dogs in my house."}],
        },
    ],
)
print(response.output_text)
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="How many paws are in my house?",
    previous_interaction_id=response.id,
)
print(response.output_text)
