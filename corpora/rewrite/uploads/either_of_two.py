# finding: GI101 14 unsafe
# run: an uploaded file has another address each time
import pathlib

from google import genai

client = genai.Client()
pathlib.Path("moon.mp4").write_bytes(b"moon")
pathlib.Path("moon.pdf").write_bytes(b"%PDF-")

def ask(wanted):
    path = "moon.mp4"
    if wanted:
        path = "moon.pdf"
    file = client.files.upload(file=path)
    return client.models.generate_content(model="gemini-2.5-flash", contents=[file, "What is it?"]).text


print(ask(True))
