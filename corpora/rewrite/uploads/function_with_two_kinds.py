# finding: GI101 16 unsafe
# run: an uploaded file has another address each time
import pathlib

from google import genai

client = genai.Client()
pathlib.Path("moon.mp4").write_bytes(b"moon")
pathlib.Path("moon.pdf").write_bytes(b"%PDF-")


def upload(path):
    return client.files.upload(file=path)


print(upload("moon.mp4").name is None)
document = upload("moon.pdf")
print(client.models.generate_content(model="gemini-2.5-flash", contents=[document, "What is it?"]).text)
