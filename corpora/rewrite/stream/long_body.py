# finding: GI102 5
from google import genai

client = genai.Client()
seen = 0
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."):
    # Count what was shown.
    text = chunk.text or ""
    for line in text.splitlines():
        seen += len(line)
    shown = f"""[{text}]
"""
    if seen > 10_000:
        break
    print(shown.replace("\n", " "), end="") if text else None
else:
    print("whole")
# output
from google import genai

client = genai.Client()
seen = 0
for event in client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    stream=True,
    store=False,
):
    if event.event_type == "error":
        raise RuntimeError(event.error)
    if event.event_type != "step.delta" or event.delta.type != "text":
        continue
    # Count what was shown.
    text = event.delta.text or ""
    for line in text.splitlines():
        seen += len(line)
    shown = f"""[{text}]
"""
    if seen > 10_000:
        break
    print(shown.replace("\n", " "), end="") if text else None
else:
    print("whole")
