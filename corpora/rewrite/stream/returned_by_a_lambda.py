# finding: GI102 4 GI511
from google import genai

client = genai.Client()
ask = lambda: client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon.")  # noqa: E731
for chunk in ask():
    print(chunk.text, end="")
