# finding: GI102 7 GI511
# finding: GI102 8 GI511
import itertools

from google import genai

client = genai.Client()
for chunk in itertools.chain(
    client.models.generate_content_stream(model="gemini-2.5-flash", contents="A moon?"),
    client.models.generate_content_stream(model="gemini-2.5-flash", contents="A star?"),
):
    print(chunk.text)
