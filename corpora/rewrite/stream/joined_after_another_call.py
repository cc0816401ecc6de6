# finding: GI102 11 GI512
from google import genai

client = genai.Client()


def label() -> str:
    print("label", end=" ")
    return "moon: "


print(label(), "".join(chunk.text or "" for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon.")))
