# finding: GI103 4
# finding: GI103 13
# flags: --state client
from google import genai

client = genai.Client()
chat = client.chats.create(
    model="gemini-2.5-flash",
    config={"system_instruction": "Be brief."},
    history=[
        {"role": "user", "parts": [{"text": "Hello"}]},
        {"role": "model", "parts": [{"text": "Great to meet you."}]},
    ],
)
for question in ("Name a moon.", "And another?"):
    response = chat.send_message(question)
    print(response.text)
# output
from typing import Any

from google import genai

client = genai.Client()
steps: list[Any] = [
    {"type": "user_input", "content": [{"type": "text", "text": "Hello"}]},
    {
        "type": "model_output",
        "content": [{"type": "text", "text": "Great to meet you."}],
    },
]
for question in ("Name a moon.", "And another?"):
    turn = {"type": "user_input", "content": [{"type": "text", "text": question}]}
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=[*steps, turn],
        system_instruction="Be brief.",
        store=False,
    )
    steps += [
        turn,
        *(step.model_dump(exclude_none=True) for step in response.steps or []),
    ]
    print(response.output_text)
