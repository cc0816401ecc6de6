# finding: GI103 7
# finding: GI103 15
# finding: GI103 17
from google import genai
from google.genai import types

client = genai.Client()

# A chat for the evening.
chat = client.chats.create(
    model="gemini-2.5-flash",  # cheap
    config=types.GenerateContentConfig(
        temperature=0.9,  # lively
    ),
)

# Ask first,
one = chat.send_message("Tell me a joke.")  # why not
# then again.
two = chat.send_message(
    # The user insists.
    "Another one.",
)
print(one.text, two.text)
# output
from typing import Any

from google import genai

client = genai.Client()

# A chat for the evening.
chat_options: dict[str, Any] = {
    "generation_config": {
        "temperature": 0.9,  # lively
    },
}

# Ask first,
one = client.interactions.create(
    model="gemini-2.5-flash",  # cheap
    input="Tell me a joke.",
    **chat_options,
)  # why not
# then again.
two = client.interactions.create(
    model="gemini-2.5-flash",
    # The user insists.
    input="Another one.",
    previous_interaction_id=one.id,
    **chat_options,
)
print(one.output_text, two.output_text)
