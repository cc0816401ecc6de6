# finding: GI102 7 GI511
from google import genai

client = genai.Client()


def first(prompt: str):
    stream = client.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt)
    try:
        for chunk in stream:
            if chunk.text:
                return chunk.text
    finally:
        print("closing", type(stream).__name__)
        stream.close()


print(bool(first("Name a moon.")))
