# finding: GI104 15 GI517
from google import genai

client = genai.Client()


def tried(function, **kwargs):
    for _ in range(2):
        try:
            return function(**kwargs)
        except Exception as error:
            print("again", error)
    return []


for chunk in tried(client.models.generate_content_stream, model="gemini-2.5-flash", contents="Name a moon."):
    print(chunk.text, end="")
