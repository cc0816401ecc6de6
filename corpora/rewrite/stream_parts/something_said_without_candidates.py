# finding: GI102 4 GI512
# flags: --unsafe
from google import genai

client = genai.Client()
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name three moons."):
    if not chunk.candidates:
        print("none")
        continue
    candidate = chunk.candidates[0]
    for part in candidate.content.parts:
        if part.text:
            print(part.text)
