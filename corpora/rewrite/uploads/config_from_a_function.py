# finding: GI101 15 unsafe
# run: an uploaded file has another address each time
import pathlib

from google import genai

client = genai.Client()
pathlib.Path("moon.mp4").write_bytes(b"moon")
pathlib.Path("moon.pdf").write_bytes(b"%PDF-")


def settings(mime_type):
    return {"mime_type": "video/mp4"}


document = client.files.upload(file="moon.pdf", config=settings(mime_type="application/pdf"))
print(client.models.generate_content(model="gemini-2.5-flash", contents=[document, "What is it?"]).text)
