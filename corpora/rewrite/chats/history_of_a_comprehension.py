# finding: GI103 14
# finding: GI103 16
# flags: --unsafe
from google import genai

client = genai.Client()
messages = [
    {"role": "user", "content": "Hi"},
    {"role": "assistant", "content": "Hi!"},
    {"role": "user", "content": "Name a moon."},
]
formatted_history = [
    # The service says `model` where the page says `assistant`.
    {"role": "model" if m["role"] == "assistant" else "user", "parts": [{"text": m["content"]}]}
    for m in messages[:-1]
]
chat = client.chats.create(model="gemini-2.5-flash", history=formatted_history)
answer = ""
for chunk in chat.send_message_stream(messages[-1]["content"]):
    answer += chunk.text or ""
print(answer)
# output
from google import genai

client = genai.Client()
messages = [
    {"role": "user", "content": "Hi"},
    {"role": "assistant", "content": "Hi!"},
    {"role": "user", "content": "Name a moon."},
]
formatted_history = [
    # The service says `model` where the page says `assistant`.
    {
        "type": "model_output" if m["role"] == "assistant" else "user_input",
        "content": [{"type": "text", "text": m["content"]}],
    }
    for m in messages[:-1]
]
answer = ""
for event in client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        *formatted_history,
        {"type": "user_input", "content": [{"type": "text", "text": messages[-1]["content"]}]},
    ],
    stream=True,
    store=False,
):
    if event.event_type == "step.delta" and event.delta.type == "text":
        answer += event.delta.text or ""
    elif event.event_type == "error":
        raise RuntimeError(event.error)
print(answer)
