# finding: GI102 10 GI512
from google import genai

client = genai.Client()


def show():
    print(chunk.text)


for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="A moon?"):
    show()
