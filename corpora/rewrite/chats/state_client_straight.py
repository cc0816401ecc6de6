# finding: GI103 4
# finding: GI103 5
# finding: GI103 7
# flags: --state client
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash")
response = chat.send_message("I have 2 dogs in my house.")
print(response.text)
response = chat.send_message("How many paws are in my house?")
print(response.text)
# output
from typing import Any

from google import genai

client = genai.Client()
steps: list[Any] = []
turn = {
    "type": "user_input",
    "content": [{"type": "text", "text": "I have 2 dogs in my house."}],
}
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=[*steps, turn],
    store=False,
)
steps += [turn, *(step.model_dump(exclude_none=True) for step in response.steps or [])]
print(response.output_text)
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        *steps,
        {
            "type": "user_input",
            "content": [{"type": "text", "text": "How many paws are in my house?"}],
        },
    ],
    store=False,
)
print(response.output_text)
