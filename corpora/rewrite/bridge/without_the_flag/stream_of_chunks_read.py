# finding: GI102 5 GI512
from google import genai

client = genai.Client()

for chunk in client.models.generate_content_stream(
    model="gemini-2.5-flash",
    contents="Name three moons.",
):
    for candidate in chunk.candidates or []:
        for part in candidate.content.parts or []:
            print(part.text or "", end="")
