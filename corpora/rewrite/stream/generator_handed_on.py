# finding: GI102 7 GI511
from google import genai

client = genai.Client()


def texts(prompt: str):
    return (chunk.text for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt) if chunk.text)


print("".join(texts("Name a moon.")))
