# finding: GI103 12
# finding: GI103 17
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


def answer(messages: list[dict[str, str]]) -> str:
    history = []
    for message in messages[:-1]:
        role = "model" if message["role"] == "assistant" else "user"
        history.append(types.Content(role=role, parts=[types.Part(text=message["content"])]))
    chat = client.chats.create(
        model="gemini-2.5-flash",
        config=types.GenerateContentConfig(system_instruction="Be brief."),
        history=history,
    )
    response = chat.send_message(messages[-1]["content"])
    return response.text or ""


said = [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hi!"}]
print(answer([*said, {"role": "user", "content": "Name a moon."}]))
# output
from google import genai

client = genai.Client()


def answer(messages: list[dict[str, str]]) -> str:
    history = []
    for message in messages[:-1]:
        role = "model" if message["role"] == "assistant" else "user"
        history.append({
            "type": "model_output" if role == "model" else "user_input",
            "content": [{"type": "text", "text": message["content"]}],
        })
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=[
            *history,
            {
                "type": "user_input",
                "content": [{"type": "text", "text": messages[-1]["content"]}],
            },
        ],
        system_instruction="Be brief.",
        store=False,
    )
    return response.output_text or ""


said = [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hi!"}]
print(answer([*said, {"role": "user", "content": "Name a moon."}]))
