# finding: GI102 7 GI512
from google import genai

client = genai.Client()


def ask(prompt: str):
    for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt):
        if chunk.candidates:
            for part in chunk.candidates[0].content.parts:
                if part.text:
                    yield part.text
        else:
            yield "nothing"


print(*ask("Name a moon."), sep="")
