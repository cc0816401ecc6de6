# finding: GI102 4 GI512
# flags: --unsafe
from google import genai

client = genai.Client()
stream = client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name three moons.")
for chunk in stream:
    candidate = chunk.candidates[0]
    for part in candidate.content.parts:
        if part.text:
            print(part.text, candidate.content.role)
