# finding: GI102 4 GI512
# flags: --unsafe
from google import genai

client = genai.Client()
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name three moons."):
    candidate = chunk.candidates[0]
    if candidate.content and candidate.content.parts:
        for part in candidate.content.parts:
            if part.text:
                print(part.text)
    if candidate.finish_reason:
        print("done")
