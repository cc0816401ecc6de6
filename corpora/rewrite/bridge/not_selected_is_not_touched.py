# flags: --bridge
# finding: GI102 6 GI504
from google import genai

client = genai.Client()
request = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])
# interactions-migrate: ignore[GI102] is about streams
for chunk in client.models.generate_content_stream(**request):  # interactions-migrate: ignore[GI102]
    print(chunk.text, end="")
