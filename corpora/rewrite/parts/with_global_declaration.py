# finding: GI101 8 GI512
from google import genai

client = genai.Client()


def show():
    global part
    response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
    for part in response.candidates[0].content.parts:
        if part.text:
            print(part.text)


show()
print(part.text)
