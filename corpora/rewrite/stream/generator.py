# finding: GI102 7 GI503
from google import genai

client = genai.Client()


def words(prompt: str):
    for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt):
        if chunk.text:
            yield chunk.text


print("".join(words("Name a moon.")))
