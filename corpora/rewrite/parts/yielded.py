# finding: GI101 7 GI512
from google import genai

client = genai.Client()


def parts(prompt: str):
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    for part in response.candidates[0].content.parts:
        if part.text:
            yield part


print([part.text for part in parts("Name a moon.")])
