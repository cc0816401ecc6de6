# finding: GI102 6 GI512
from google import genai

client = genai.Client()
pairs = {}
for number, chunk in enumerate(
    client.models.generate_content_stream(model="gemini-2.5-flash", contents="A moon?"), start=1
):
    pairs[number] = chunk.text
print(min(pairs))
