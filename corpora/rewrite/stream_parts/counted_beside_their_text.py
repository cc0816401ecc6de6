# finding: GI102 5 GI512
# flags: --unsafe
from google import genai

client = genai.Client()
count = 0
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."):
    count += 1
    for part in chunk.candidates[0].content.parts:
        if part.text:
            print(part.text)
print(count > 1)
