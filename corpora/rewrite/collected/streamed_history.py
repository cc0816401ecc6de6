# finding: GI102 9
from google import genai
from google.genai import types

client = genai.Client()
contents = []
for question in ("Name a moon.", "And another?"):
    contents.append(types.Content(role="user", parts=[types.Part(text=question)]))
    answer = ""
    for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents=contents):
        answer += chunk.text or ""
    contents.append(types.Content(role="model", parts=[types.Part(text=answer)]))
    print(answer)
# output
from google import genai

client = genai.Client()
contents = []
for question in ("Name a moon.", "And another?"):
    contents.append({"type": "user_input", "content": [{"type": "text", "text": question}]})
    answer = ""
    for event in client.interactions.create(
        model="gemini-2.5-flash",
        input=contents,
        stream=True,
        store=False,
    ):
        if event.event_type == "step.delta" and event.delta.type == "text":
            answer += event.delta.text or ""
        elif event.event_type == "error":
            raise RuntimeError(event.error)
    contents.append({"type": "model_output", "content": [{"type": "text", "text": answer}]})
    print(answer)
